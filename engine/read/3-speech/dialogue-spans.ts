import type { Language } from '../../language/language.ts';
import type { Token } from '../../text/tokens.ts';
import type { QuotedSpan } from './quoted-spans.ts';

/** A dash at the beginning of a paragraph or sentence, as Polish, Russian and Spanish print speech. */
const OPENING_DASH = /(?:^|[.!?…]\s)\s*[–—-]\s+(?=\p{Lu})/gu;
const CLOSING_DASH = /\s[–—-]\s/g;
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
  const dash = new RegExp(OPENING_DASH);
  for (let found = dash.exec(text); found; found = dash.exec(text)) {
    const start = found.index + found[0].length;
    const end = closingDash(text, start, tokens, language);
    if (end === undefined) continue;
    spans.push({ start, end, isOpen: false });
    dash.lastIndex = end;
  }
  return spans;
}

function closingDash(
  text: string,
  start: number,
  tokens: readonly Token[],
  language: Language,
): number | undefined {
  const dash = new RegExp(CLOSING_DASH);
  dash.lastIndex = start;
  for (let found = dash.exec(text); found; found = dash.exec(text)) {
    const behind = found.index + found[0].length;
    const next = tokens.findIndex((token) => token.start >= behind);
    const words = tokens.slice(next, next + CUE_WITHIN).map(({ word }) => word);
    if (next >= 0 && words.some((word) => language.says.has(word))) return found.index;
  }
  return undefined;
}
