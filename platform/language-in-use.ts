import type { Language } from '../contract/settings.ts';
import { languageFor } from './reader-language.ts';
import { readSettings } from './settings.ts';

/** The language that the reader is spoken to in now. */
export async function languageInUse(isPrivate = false): Promise<Language> {
  const { language } = await readSettings(isPrivate);
  return languageFor(language);
}
