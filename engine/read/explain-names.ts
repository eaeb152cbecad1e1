import type { Mention, PageFacts, Span, TextBlock } from '../../contract/annotations.ts';
import type { NameExplanation } from '../../contract/report.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { readDocument } from './1-document/document.ts';
import type { NamePlace } from './2-names/decisions.ts';
import { findNames } from './2-names/find-names.ts';
import { resolveNames } from './2-names/resolve-names.ts';
import { wordsAt } from './annotate.ts';

/**
 * Every place where words of a page are a name of the packs, in reading order, with what was decided
 * and why. Names are looked for anew, so that nobody pays for it who does not ask.
 * @param mentions what `annotate` found in the same blocks
 */
export function explainNames(
  blocks: readonly TextBlock[],
  page: PageFacts,
  index: PackIndex,
  mentions: readonly Mention[],
): NameExplanation[] {
  const document = readDocument(blocks, page, index.memory);
  const { names, ambiguous, refused } = resolveNames(document, index, findNames(document, index));
  const isMention = ({ block, start }: Span) =>
    mentions.some((mention) => mention.block === block && mention.start === start);
  const explanations: (NamePlace & { explanation: NameExplanation })[] = [];
  const explain = (place: NamePlace, of: Omit<NameExplanation, keyof Span | 'matched'>) => {
    const words = wordsAt(document, place);
    if (words) explanations.push({ ...place, explanation: { ...words, ...of } });
  };
  for (const { actor, rule, ...place } of names) {
    const words = wordsAt(document, place);
    const speaks = words !== undefined && isMention(words);
    explain(place, {
      decision: speaks ? 'marked' : 'refused',
      actors: [actor],
      reason: speaks ? rule : 'does-not-speak',
    });
  }
  for (const { candidates, ...place } of ambiguous) {
    const actors = candidates.map(({ actor }) => actor);
    explain(place, { decision: 'ambiguous', actors, reason: 'shared-name' });
  }
  for (const { aliases, reason, ...place } of refused) {
    const actors = [...new Set(aliases.map(({ actor }) => actor))];
    explain(place, { decision: 'refused', actors, reason });
  }
  return explanations
    .sort((a, b) => a.block - b.block || a.from - b.from)
    .map(({ explanation }) => explanation);
}
