import { isTitle } from '../../language/titles.ts';
import type { ArticleBlock } from './article.ts';
import type { Speaker } from './utterances.ts';

/** Titles and names before the colon; more words are a sentence of their own. */
const LONGEST_LABEL = 6;

/** The colon behind a label; what follows may be in quotation marks. */
const BEHIND_LABEL = /^\s{0,8}:\s{1,8}["“„«»‹›‘']?\s{0,8}$/;

/**
 * `Kern: No boat will sail`, `Kern zu Schiffen: …`, `No boat will sail – Kern` and `“No boat”: Kern`, as
 * headlines name their speaker.
 */
export function headlineSpeaker(block: ArticleBlock): Speaker | undefined {
  return beforeColon(block) ?? (block.block.kind === 'heading' ? inHeading(block) : undefined);
}

function inHeading(block: ArticleBlock): Speaker | undefined {
  return atEnd(block) ?? atStart(block);
}

function beforeColon({ names, tokens, block, at, document }: ArticleBlock): Speaker | undefined {
  for (const [from, name] of names) {
    if (name.to > LONGEST_LABEL) continue;
    // 'A letter to Kern: …' is somebody else's.
    if (document.language.prepositions.has(tokens[from - 1]?.word ?? '')) continue;
    const gap = block.text.slice(tokens[name.to - 1]?.end ?? 0, tokens[name.to]?.start ?? 0);
    if (BEHIND_LABEL.test(gap))
      return { actor: name.actor, how: 'named', block: at, from, to: name.to };
  }
  return undefined;
}

/** A name behind the last dash, or behind the colon that follows a quotation. */
function atEnd({ names, tokens, quoted, block, at }: ArticleBlock): Speaker | undefined {
  for (const [from, name] of names) {
    if (name.to !== tokens.length || from === 0) continue;
    const gap = block.text.slice(tokens[from - 1]?.end ?? 0, tokens[from]?.start ?? 0);
    const isSigned = /^\s+[–—-]\s+$/.test(gap) || (quoted[from - 1] && /^[^:]{1,3}:\s*$/.test(gap));
    if (isSigned) return { actor: name.actor, how: 'named', block: at, from, to: name.to };
  }
  return undefined;
}

/** So many words may tell what is spoken of: `Kern zu Schiffen im Hafen: …`. */
const LONGEST_SUBJECT = 4;

/** A name at the head, with what it speaks of before a colon, or a dash before a quotation. */
function atStart({ names, tokens, block, quoted, at }: ArticleBlock): Speaker | undefined {
  const [first] = names;
  if (!first) return undefined;
  const [from, { to, actor }] = first;
  if (from > 0 && !tokens.slice(0, from).every(({ word }) => isTitle(word))) return undefined;
  const speaker: Speaker = { actor, how: 'named', block: at, from, to };
  if (
    quoted[to] &&
    /^\s+[–—-]\s+["“„«‘'”]\s?$/u.test(block.text.slice(tokens[to - 1]?.end, tokens[to]?.start))
  )
    return speaker;
  if (!ABOUT.has(tokens[to]?.word ?? '') || tokens[to]?.gap !== 'space') return undefined;
  for (let end = to + 1; end < Math.min(tokens.length, to + 2 + LONGEST_SUBJECT); end++) {
    if (quoted[end - 1]) return undefined;
    const gap = tokens[end]?.gap;
    if (gap === 'space' || gap === 'hyphen' || gap === 'apostrophe') continue;
    const between = block.text.slice(tokens[end - 1]?.end, tokens[end]?.start);
    return BEHIND_LABEL.test(between) ? speaker : undefined;
  }
  return undefined;
}

/** What stands before the matter that a speaker is asked about. */
const ABOUT: ReadonlySet<string> = new Set(
  'zu zum zur uber on about sur su sobre o об о про hakkinda'.split(' '),
);
