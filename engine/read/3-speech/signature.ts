import { type ArticleBlock, firstTokenFrom } from './article.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import type { Speaker } from './utterances.ts';

/** `“We sail.” — Nora Kern`: a dash and a name behind a quotation. */
export function signature(block: ArticleBlock, { end }: QuotedSpan): Speaker | undefined {
  const { tokens, quoted } = block;
  const from = firstTokenFrom(tokens, end);
  const first = tokens[from];
  if (!first?.capital || !SIGNATURE.test(block.block.text.slice(end, first.start)))
    return undefined;
  let to = from + 1;
  const isLonger = () => tokens[to]?.capital && tokens[to]?.gap === 'space' && !quoted[to];
  while (to - from <= LONGEST_NAME && isLonger()) to++;
  const next = tokens[to];
  const isAlone = next?.gap !== 'space';
  if (!isAlone || to - from > LONGEST_NAME) return undefined;
  return { block: block.at, from, to, actor: block.names.get(from)?.actor, how: 'named' };
}

const SIGNATURE = /^[.,!?]?["”“’'»]+\s*[―—–]\s*$/;

/** So many words may a name have. */
const LONGEST_NAME = 6;
