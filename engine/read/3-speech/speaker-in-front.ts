import { isTitle } from '../../language/titles.ts';
import { type ArticleBlock, firstTokenFrom } from './article.ts';
import type { Phrase } from './noun-phrases.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import type { Speaker } from './utterances.ts';

/**
 * Whoever is named right in front of a quotation that no verb reports: `Kern: “We sail.” Halm: “We stay.”`
 * and `Kern (“We sail”) and Halm (“We stay”)`.
 */
export function speakerInFront(block: ArticleBlock, span: QuotedSpan): Speaker | undefined {
  const end = firstTokenFrom(block.tokens, span.start);
  const mark = markInFront(block, end, span);
  if (mark === ':') return labelBefore(block, end);
  return mark === '(' && isInList(block, span) ? nameBefore(block, end) : undefined;
}

/** The colon or bracket that parts a quotation from the word before it, with the marks that open it. */
function markInFront(
  { block, tokens }: ArticleBlock,
  at: number,
  { start }: QuotedSpan,
): string | undefined {
  const between = block.text.slice(tokens[at - 1]?.end ?? start, start);
  return /^\s*([:(])\s*["“„«‘'”‟]{1,2}\s*$/u.exec(between)?.[1];
}

/** So many words may a label have. */
const LONGEST_LABEL = 4;

/** A name, with titles perhaps, that opens a sentence, a line or the text behind another quotation. */
function labelBefore(block: ArticleBlock, end: number): Speaker | undefined {
  const name = nameBefore(block, end);
  if (!name || end - name.from > LONGEST_LABEL || !isSomebody(block, name)) return undefined;
  const before = block.tokens[name.from - 1];
  if (!before) return name;
  const gap = block.block.text.slice(before.end, block.tokens[name.from]?.start);
  return block.quoted[name.from - 1] || /[.!?…\n]|\s[–—-]\s/.test(gap) ? name : undefined;
}

/** A single word in front of a colon may as well be `Question` or `But`. */
function isSomebody({ tokens, document }: ArticleBlock, { from, to, actor }: Speaker): boolean {
  const { stopWords } = document.language;
  return actor !== undefined || (to - from > 1 && !stopWords.has(tokens[from]?.word ?? ''));
}

/** The words with a capital, titles in front of them too, that end before a token. */
function nameBefore(block: ArticleBlock, end: number): Speaker | undefined {
  const { tokens, quoted, names } = block;
  let from = end;
  while (from > 0 && !quoted[from - 1]) {
    const before = tokens[from - 1];
    const isJoined = from === end || isWithinName(tokens[from]?.gap);
    if (!before || !isJoined || !(before.capital || (from < end && isTitle(before.word)))) break;
    from--;
  }
  if (from === end) return undefined;
  return {
    block: block.at,
    from,
    to: end,
    actor: actorOf({ names }, { from, to: end }),
    how: 'named',
  };
}

function isWithinName(gap: string | undefined): boolean {
  return gap === 'space' || gap === 'hyphen' || gap === 'apostrophe' || gap === 'dot';
}

/** The actor whose name ends where a phrase does. */
export function actorOf(
  { names }: Pick<ArticleBlock, 'names'>,
  { from, to }: Phrase,
): string | undefined {
  for (let at = from; at < to; at++) {
    const name = names.get(at);
    if (name?.to === to) return name.actor;
  }
  return undefined;
}

/** In brackets alone stands a title or another name; of several each is what somebody says. */
function isInList({ block, spans }: ArticleBlock, span: QuotedSpan): boolean {
  const isBracketed = ({ start, end }: QuotedSpan) =>
    /\(\s*["“„«‘'”‟]{1,2}\s*$/u.test(block.text.slice(Math.max(0, start - 5), start)) &&
    /^\s*["”“»’'‟]{1,2}\s*\)/u.test(block.text.slice(end, end + 5));
  if (!isBracketed(span)) return false;
  // Of those of a whole page two are enough.
  return spans.some((other) => other !== span && isBracketed(other));
}
