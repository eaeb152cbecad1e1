type PluralCategory = Intl.LDMLPluralRule;

/**
 * One wording for each plural category that the language has. `#` stands for the number; `none`,
 * where given, is said of zero.
 */
export type PluralForms<Category extends PluralCategory> = Record<Category, string> & {
  none?: string;
};

/** What a catalogue needs beside words; the rules of the language are the browser's. */
export interface Grammar<Category extends PluralCategory> {
  plural(n: number, forms: PluralForms<Category>): string;
  number(n: number): string;
  /** As in 'A, B and C'. */
  list(items: readonly string[]): string;
  percent(share: number): string;
  seconds(n: number): string;
  /** For words that come to stand at the start of a sentence. */
  capitalised(text: string): string;
}

/**
 * @param locale BCP 47 code with region, such as `de-DE`
 * @typeParam Category the plural categories of the language, so that none of its forms is left out
 */
export function grammarOf<Category extends PluralCategory>(locale: string): Grammar<Category> {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const shares = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const durations = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'second',
    unitDisplay: 'long',
  });
  return {
    plural: (n, { none, ...forms }) =>
      n === 0 && none !== undefined
        ? none
        : (forms as Record<PluralCategory, string>)[rules.select(n)].replace(
            '#',
            numbers.format(n),
          ),
    number: (n) => numbers.format(n),
    list: (items) => lists.format(items),
    percent: (share) => shares.format(share),
    seconds: (n) => durations.format(n),
    capitalised: (text) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1),
  };
}
