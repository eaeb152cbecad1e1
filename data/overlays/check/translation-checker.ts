import type { Pack } from '../../../contract/pack.ts';
import type { EditorsText } from '../../../engine/pack/overlays/editors-texts.ts';
import { overlayLanguage } from '../languages/index.ts';
import { dates } from './dates.ts';
import { leftOver } from './left-over.ts';
import { monthsIn } from './months-in.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { negations, verdicts } from './own-words.ts';
import { packNames } from './pack-names.ts';
import { quotedWords } from './quoted-words.ts';
import { textLength } from './text-length.ts';
import type { TranslationFault, TranslationRule } from './translation-rule.ts';

const RULES: readonly TranslationRule[] = [
  textLength,
  numbers,
  dates,
  names,
  quotedWords,
  verdicts,
  negations,
];

/** Holds a translation to all rules. */
export type TranslationChecker = (source: EditorsText, text: string) => TranslationFault[];

/**
 * What holds translations of a pack's texts into one language to all rules. An untranslated text breaks
 * no other rule than that.
 */
export function translationChecker(pack: Pack, lang: string): TranslationChecker {
  const language = overlayLanguage(lang);
  const known = { lang, language, monthOf: monthsIn(lang), pack, names: packNames(pack) };
  return (source, text) => {
    const rendering = { ...known, source, text };
    const untranslated = leftOver(rendering);
    return untranslated.length > 0 ? untranslated : RULES.flatMap((rule) => rule(rendering));
  };
}
