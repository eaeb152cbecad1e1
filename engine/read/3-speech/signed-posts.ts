import { type ArticleBlock, firstTokenFrom } from './article.ts';
import type { Signer } from './quoted-spans.ts';
import { nameFrom } from './speaker-beside.ts';

/** A dash at the beginning of a paragraph, or behind the end of a sentence. */
const SIGNING_DASH = /(?:^\s*|[.!?…]["”»]?\s+)(?:[—–―]|--?)\s*(?=\p{Lu})/gu;

/** What stands behind the name of whoever posted: a handle, or the place of the post. */
const POSTED = /^(?:\s*\(?@\w+|,? (?:on|via|auf|sur|en|su|na|в|у) \p{Lu})/u;

/** A signature has no more characters than this behind the name. */
const LONGEST_REST = 60;

/**
 * Makes posts direct speech of those who sign them: `No harbour closes.` above, or before, `— Nora Kern
 * (@norakern) April 23`. The text before has no marks of its own.
 */
export function signPosts(blocks: readonly ArticleBlock[]): ArticleBlock[] {
  const read = [...blocks];
  blocks.forEach((block, at) => {
    const {
      block: { text },
    } = block;
    for (const { index, 0: dash } of text.matchAll(SIGNING_DASH)) {
      const from = firstTokenFrom(block.tokens, index + dash.length);
      const signer = nameFrom(block, from);
      const rest = text.slice(block.tokens[(signer?.to ?? from) - 1]?.end);
      if (!signer || rest.length > LONGEST_REST || !POSTED.test(rest)) continue;
      if (from > 0) read[at] = withPost(block, index + 1, signer);
      else signAbove(read, at, signer);
      return;
    }
  });
  return read;
}

/** The paragraph above a signature, and all of a quoted block. */
function signAbove(read: ArticleBlock[], at: number, signer: Signer): void {
  for (let above = at - 1; above >= 0; above--) {
    const block = read[above];
    if (!block || block.block.kind === 'heading') return;
    const isQuoted = block.block.kind === 'quotation';
    if (above < at - 1 && !isQuoted) return;
    read[above] = withPost(block, block.block.text.trimEnd().length, signer);
    if (!isQuoted) return;
  }
}

function withPost(block: ArticleBlock, end: number, signedBy: Signer): ArticleBlock {
  if (block.spans.length > 0) return block;
  const to = firstTokenFrom(block.tokens, end);
  const quoted = Uint8Array.from(block.tokens, (_, at) => (at < to ? 1 : 0));
  return { ...block, spans: [{ start: 0, end, isOpen: false, signedBy }], quoted };
}
