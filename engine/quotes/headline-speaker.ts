import type { ArticleBlock } from './article.ts';
import type { Speaker } from './utterances.ts';

/** Titles and names before the colon; more words are a sentence of their own. */
const LONGEST_LABEL = 6;

/** The colon behind a label; what follows may be in quotation marks. */
const BEHIND_LABEL = /^\s*:\s+["“„«»‹›‘']?\s*$/;

/** `Trump: Russia will accept …` and `No meeting planned – Lavrov`, as headlines name their speaker. */
export function headlineSpeaker(block: ArticleBlock): Speaker | undefined {
  return beforeColon(block) ?? afterDash(block);
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

function afterDash({ names, tokens, block, at }: ArticleBlock): Speaker | undefined {
  if (block.kind !== 'heading') return undefined;
  for (const [from, name] of names) {
    if (name.to !== tokens.length || from === 0) continue;
    const gap = block.text.slice(tokens[from - 1]?.end ?? 0, tokens[from]?.start ?? 0);
    if (/^\s+[–—-]\s+$/.test(gap))
      return { actor: name.actor, how: 'named', block: at, from, to: name.to };
  }
  return undefined;
}
