import type { Quote, Statement } from '../contract/pack.ts';

/**
 * A statement's words in every form that an article may print: as the pack quotes them, as they were
 * spoken, and in other published translations or lengths.
 * @returns the quotation first, then the original, then the variants; none where only a report is known
 */
export function printedWords({ quote, originalQuote, quoteVariants }: Statement): Quote[] {
  return [quote, originalQuote, ...quoteVariants].filter((one) => one !== undefined);
}
