import type { Claim } from '../../contract/annotations.ts';
import type { PackIndex } from '../pack-index.ts';
import { isPrintedIn } from '../printed-words.ts';
import { spansWithin } from '../quotes/article.ts';
import type { ArticleReports } from './article-reports.ts';
import { confidenceOf } from './claim-parts.ts';
import { paraphraseOf } from './paraphrase.ts';
import { isMostlyQuoted } from './report.ts';
import { agrees, weigh, wordsInCommon } from './reported-statements.ts';
import type { Said } from './said.ts';

/** How many sentences on either side are looked at. */
const REACH = 2;
/** Agreement in words that a sentence needs beside one that reports the statement. */
const NEEDED = 0.2;
/** Words in common that it needs outside the quotation of the sentence before. */
const FEWEST_ELSEWHERE = 2;
/** A sentence with fewer words of its own inside one quotation only makes sense with what it follows. */
const FEW_WORDS = 2;
const CONFIDENCE_WITHOUT_WORDS = 0.5;
/** Another statement that fits better by more than this is meant. */
const MUCH_BETTER = 1.5;

/**
 * The claim of a sentence beside one that reports a statement: whoever speaks goes on about its
 * question for some sentences, in words too few to prove more.
 */
export function continuedClaim(
  said: readonly Said[],
  claims: readonly (Claim | undefined)[],
  at: number,
  reports: ArticleReports,
): Claim | undefined {
  const { index } = reports;
  const one = said[at];
  const utterance = one?.utterance;
  if (!one || utterance?.speaker.actor === undefined) return undefined;
  const near = nearbyStatements(claims, at, utterance.speaker.actor);
  if (near.size === 0) return undefined;
  const report = reports.read(one.spoken.block, utterance);
  if (!report || report.isQuestion) return undefined;
  const goesOn = sameQuotation(said, claims, at, at - 1) ?? sameQuotation(said, claims, at, at + 1);
  const fewest = goesOn ? 1 : FEWEST_ELSEWHERE;
  const weighed = weigh(index, report);
  const beside = isQuotation(one)
    ? statementsOf(claims, [at - 1, at + 1], utterance.speaker.actor)
    : undefined;
  const isTranslated = (id: string) =>
    (beside?.has(id) ?? false) && !isQuotedIn(report.language.code, id, index);
  const best = weighed.find(
    (candidate) =>
      near.has(candidate.statement.id) &&
      candidate.score >= NEEDED &&
      wordsInCommon(candidate, report, index) >=
        (isTranslated(candidate.statement.id) ? 1 : fewest) &&
      agrees(candidate, report, candidate.tokens),
  );
  const other = weighed[0];
  if (best && other && other.score <= best.score * MUCH_BETTER) {
    return paraphraseOf(one.spoken, utterance, [best.statement], {
      match: 'question',
      rule: 'goes-on',
      confidence: confidenceOf(best.score),
      tokens: best.tokens,
    });
  }
  const own = report.stems.filter(({ token }) => one.spoken.block.quoted[token] === 1);
  const words = new Set((own.length > 0 ? own : report.stems).map(({ stem }) => stem)).size;
  const before = words <= FEW_WORDS ? sameQuotation(said, claims, at, at - 1) : undefined;
  // Words of the article's own language would have met those of the quotation.
  if (!before || isQuotedIn(report.language.code, before, index)) return undefined;
  const statement = index.statements.get(before)?.entry;
  return (
    statement &&
    paraphraseOf(one.spoken, utterance, [statement], {
      match: 'question',
      rule: 'goes-on',
      confidence: CONFIDENCE_WITHOUT_WORDS,
      tokens: [],
    })
  );
}

function nearbyStatements(
  claims: readonly (Claim | undefined)[],
  at: number,
  speaker: string,
): Set<string> {
  return statementsOf(
    claims,
    Array.from({ length: 2 * REACH + 1 }, (_, offset) => at - REACH + offset),
    speaker,
  );
}

function statementsOf(
  claims: readonly (Claim | undefined)[],
  places: readonly number[],
  speaker: string,
): Set<string> {
  return new Set(
    places.flatMap((at) => (claims[at]?.speaker === speaker ? (claims[at]?.statements ?? []) : [])),
  );
}

/** Whether most words of a sentence stand between marks. */
function isQuotation({ spoken: { block, sentence } }: Said): boolean {
  return isMostlyQuoted(block, sentence.from, sentence.to);
}

/** The statement of a sentence, where it and this one stand in one quotation. */
function sameQuotation(
  said: readonly Said[],
  claims: readonly (Claim | undefined)[],
  at: number,
  other: number,
): string | undefined {
  const [first, second] = [said[Math.min(at, other)]?.spoken, said[Math.max(at, other)]?.spoken];
  if (!first || !second || first.block !== second.block) return undefined;
  const around = spansWithin(first.block, second.sentence.start, first.sentence.end);
  return around.length > 0 ? claims[other]?.statements[0] : undefined;
}

function isQuotedIn(lang: string, id: string, index: PackIndex): boolean {
  const statement = index.statements.get(id)?.entry;
  return statement !== undefined && isPrintedIn(lang, statement);
}
