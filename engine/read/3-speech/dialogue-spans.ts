import type { Language } from '../../language/language.ts';
import { firstIndex } from '../../text/sorted.ts';
import type { Token } from '../../text/tokens.ts';
import type { QuotedSpan } from './quoted-spans.ts';

/** A dash at the beginning of a paragraph or sentence, as Polish, Russian and Spanish print speech. */
const OPENING_DASH = /(?:^|[.!?…]\s)\s*[–—-]\s+(?=\p{Lu})/gu;
const CLOSING_DASH = /\s[–—-](?=\s)/g;
/** How far behind the dash the verb may stand: `– powiedział`, `— сказал он`. */
const CUE_WITHIN = 2;

/** Finds speech that is marked by dashes in place of quotation marks. */
export function dialogueSpans(
  text: string,
  tokens: readonly Token[],
  language: Language,
): QuotedSpan[] {
  if (!language.inverts) return [];
  const spans: QuotedSpan[] = [];
  let closing: number[] | undefined;
  const dash = new RegExp(OPENING_DASH);
  for (let found = dash.exec(text); found; found = dash.exec(text)) {
    const start = found.index + found[0].length;
    closing ??= closingDashes(text, tokens, language);
    const end = closing[firstIndex(closing, (at) => at >= start)];
    if (end === undefined) continue;
    spans.push({ start, end, isOpen: false });
    dash.lastIndex = end;
  }
  return spans;
}

/** Where a dash stands before a verb of saying, in order. */
function closingDashes(text: string, tokens: readonly Token[], language: Language): number[] {
  return [...text.matchAll(CLOSING_DASH)].flatMap(({ index }) => {
    const next = firstIndex(tokens, ({ start }) => start > index);
    const words = tokens.slice(next, next + CUE_WITHIN);
    return words.some(({ word }) => language.says.has(word)) ? [index] : [];
  });
}
