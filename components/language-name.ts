import { nameOfLanguage } from '../locales/language-name.ts';
import { words } from './strings.ts';

/**
 * The name of a language as the reader calls it, such as `Russian`.
 * @param code BCP 47
 * @returns undefined where there is no such code, or none at all
 */
export function languageName(code: string): string | undefined {
  return nameOfLanguage(words.locale, code);
}
