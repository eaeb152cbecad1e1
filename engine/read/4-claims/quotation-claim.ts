import type { Claim } from '../../../contract/annotations.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { type ArticleBlock, firstTokenFrom, spansWithin } from '../3-speech/article.ts';
import type { SpokenSentence } from '../3-speech/speech.ts';
import type { Utterance } from '../3-speech/utterances.ts';
import { confidenceOf, placeOf, spanOf, stancesOf } from './claim-parts.ts';
import { quoteWords } from './quote-words.ts';
import { quotedStatements } from './quoted-statements.ts';
import { nameAt } from './report.ts';
import type { Said, SentenceQuotation } from './said.ts';

/** Matches worse than the best of the same words by more than this are another statement. */
const NEARLY = 0.97;

/**
 * Finds the stored quotations in a sentence, whole or in part, the best first.
 * @param utterance Who speaks; absent where nobody was found.
 */
export function quotationsIn(
  { block, sentence }: SpokenSentence,
  utterance: Utterance | undefined,
  index: PackIndex,
): SentenceQuotation[] {
  const matches: SentenceQuotation[] = [];
  for (const { start, end } of spansWithin(block, sentence.start, sentence.end)) {
    const [from, to] = tokensWithin(
      block,
      Math.max(start, sentence.start),
      Math.min(end, sentence.end),
    );
    const words = quoteWords(block.tokens, nameAt(block), from, to);
    const found = quotedStatements(index, words, speakersOf(utterance, index), block.document.page);
    const needed = (found[0]?.score ?? 0) * NEARLY;
    matches.push(
      ...found.filter(({ score }) => score >= needed).map((match) => ({ ...match, from, to })),
    );
  }
  return matches.sort((a, b) => b.score - a.score);
}

/** The claim of a sentence that quotes stored statements. */
export function quotationClaim({ spoken, utterance, quotations }: Said): Claim | undefined {
  const [best] = quotations;
  if (!best) return undefined;
  return {
    ...placeOf(spoken),
    carrier: spanOf(spoken.block, best),
    speaker: utterance?.speaker.actor ?? best.statement.actor,
    match: 'quote',
    confidence: confidenceOf(best.score),
    statements: [...new Set(quotations.map(({ statement }) => statement.id))],
    propositions: stancesOf(quotations.map(({ statement }) => statement)),
    evidence: {
      words: [...new Set(quotations.map(({ from, to }) => textOf(spoken.block, from, to)))],
      rule: best.rule,
      speaker: utterance?.speaker.how ?? 'none',
    },
  };
}

function speakersOf(utterance: Utterance | undefined, index: PackIndex): string[] {
  const actor = utterance?.speaker.actor;
  return actor === undefined ? [] : [actor, ...(index.spokenForBy.get(actor) ?? [])];
}

function tokensWithin({ tokens }: ArticleBlock, start: number, end: number): [number, number] {
  const from = firstTokenFrom(tokens, start);
  let to = from;
  while (to < tokens.length && (tokens[to]?.end ?? 0) <= end) to++;
  return [from, to];
}

function textOf({ block, tokens }: ArticleBlock, from: number, to: number): string {
  return block.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}
