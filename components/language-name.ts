import { words } from './strings.ts';

/**
 * The name of a language as the reader calls it, such as `Russian`.
 * @param code BCP 47
 * @returns undefined where there is no such code, or none at all
 */
export function languageName(code: string): string | undefined {
  try {
    return new Intl.DisplayNames([words.locale], { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}
