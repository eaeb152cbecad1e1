import type { Claim } from '../../contract/annotations.ts';
import type { PackIndex } from '../pack-index.ts';
import type { Speech } from '../quotes/speech.ts';
import { contentStems } from '../text/content-stems.ts';
import { nameAt } from './report.ts';

/**
 * Whether an article is about what the packs are about: some sentence of it speaks to one of their
 * questions, whoever says so. Actors of the packs come up elsewhere as well. Where the packs have no cues
 * in its language, every article is taken to be.
 */
export function isOnSubject(
  speech: Speech,
  claims: readonly Claim[],
  { cues }: PackIndex,
): boolean {
  const [first] = speech.sentences;
  const lang = first?.block.document.language.code;
  if (claims.length > 0 || lang === undefined || !cues.knows(lang)) return true;
  return speech.sentences.some(({ block, sentence: { from, to } }) => {
    const { lexicon } = block.document;
    return (
      cues.find(contentStems(block.tokens, from, to, lexicon, nameAt(block), true), lang).length > 0
    );
  });
}
