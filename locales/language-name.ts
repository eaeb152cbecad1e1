/**
 * The name of a language as another calls it, such as `Russian`.
 * @param locale BCP 47, of the language it is named in
 * @param code BCP 47
 * @returns undefined where there is no such code, or none at all
 */
export function nameOfLanguage(locale: string, code: string): string | undefined {
  try {
    return new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
}
