import { primarySubtag } from '../../../engine/language/index.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { OverlayLanguage } from './overlay-language.ts';
import { spanish } from './spanish.ts';
import { turkish } from './turkish.ts';
import { ukrainian } from './ukrainian.ts';

const BY_CODE: ReadonlyMap<string, OverlayLanguage> = new Map(
  [ukrainian, german, french, turkish, spanish].map((language) => [language.code, language]),
);

/** What the checker knows of a language; undefined where it knows no words of it. */
export function overlayLanguage(code: string): OverlayLanguage | undefined {
  return BY_CODE.get(primarySubtag(code));
}
