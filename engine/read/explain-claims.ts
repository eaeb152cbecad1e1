import type { Claim, PageFacts, TextBlock } from '../../contract/annotations.ts';
import type { ClaimExplanation } from '../../contract/report.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { readDocument } from './1-document/document.ts';
import { findNames } from './2-names/find-names.ts';
import { resolveNames } from './2-names/resolve-names.ts';
import { readArticle } from './3-speech/article.ts';
import { readSpeech } from './3-speech/speech.ts';
import { judge } from './4-claims/choose-claim.ts';
import { FEATURE_NAMES } from './4-claims/features.ts';
import { surest } from './4-claims/find-claims.ts';
import { type ReadUtterance, readScenes } from './4-claims/scenes.ts';
import { VERIFIER } from './4-claims/verifier.ts';

/** So many statements and questions are told of each sentence, the likeliest. */
const MOST = 3;
/** What is less likely than this is not worth telling. */
const LEAST = 0.01;

/**
 * What every sentence in which an actor of the packs speaks was weighed against: statements with their
 * features and how likely each is, questions with how likely it speaks to each, and what came of it. The
 * page is read anew, so that nobody pays for it who does not ask.
 */
export function explainClaims(
  blocks: readonly TextBlock[],
  page: PageFacts,
  index: PackIndex,
): ClaimExplanation[] {
  const document = readDocument(blocks, page, index.memory);
  const { names } = resolveNames(document, index, findNames(document, index));
  const speech = readSpeech(readArticle(document, index, names));
  return surest(readScenes(speech, index), VERIFIER).flatMap(({ read, claim }) => {
    const weighed = weighedIn(read);
    return claim || weighed ? [explanationOf(read, claim, weighed)] : [];
  });
}

type Weighed = Pick<ClaimExplanation, 'statements' | 'questions'>;

function weighedIn(read: ReadUtterance): Weighed | undefined {
  const judgement = judge(read, VERIFIER);
  if (!judgement) return undefined;
  const { scene, likely, questions, likelyQuestions } = judgement;
  const statements = scene.candidates.map(({ statement, overlaps }, at) => ({
    id: statement.id,
    likely: rounded(likely[at] ?? 0),
    by: overlaps.map(({ kind }) => kind),
    features: Object.fromEntries(
      FEATURE_NAMES.flatMap((name, place) => {
        const value = rounded(read.features[at]?.[place] ?? 0);
        return value === 0 ? [] : [[name, value] as const];
      }),
    ),
  }));
  return {
    statements: likeliest(statements),
    questions: likeliest(
      questions.map(({ proposition, stance }, at) => ({
        ...{ id: proposition, stance, likely: rounded(likelyQuestions[at] ?? 0) },
      })),
    ),
  };
}

function likeliest<One extends { likely: number }>(all: One[]): One[] {
  return all
    .filter(({ likely }) => likely >= LEAST)
    .sort((a, b) => b.likely - a.likely)
    .slice(0, MOST);
}

function explanationOf(
  { said: { spoken, utterance }, scene }: ReadUtterance,
  claim: Claim | undefined,
  weighed: Weighed | undefined,
): ClaimExplanation {
  const { block, sentence } = spoken;
  return {
    ...{ block: block.block.id, start: sentence.start, end: sentence.end },
    speaker: (scene?.utterance ?? utterance)?.speaker.actor ?? null,
    decision: claim?.match ?? 'nothing',
    ...(weighed ?? { statements: [], questions: [] }),
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
