import type { Quote, Statement } from '../contract/pack.ts';
import { primarySubtag } from './language/index.ts';

/**
 * A statement's words in every form that an article may print: as the pack quotes them, as they were
 * spoken, and in other published translations or lengths.
 * @returns the quotation first, then the original, then the variants; none where only a report is known
 */
export function printedWords({ quote, originalQuote, quoteVariants }: Statement): Quote[] {
  return [quote, originalQuote, ...quoteVariants].filter((one) => one !== undefined);
}

/** Whether a statement's words are known in a language: an article that prints them has those. */
export function isPrintedIn(lang: string, statement: Statement): boolean {
  return printedWords(statement).some((words) => primarySubtag(words.lang ?? 'en') === lang);
}
