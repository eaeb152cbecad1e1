import type { Statement } from '../pack.ts';
import type { PackIndex } from '../pack-index.ts';
import type { CueHit } from './cue-index.ts';
import { freshness, isLater } from './dates.ts';
import type { Report } from './report.ts';

/** A statement that a sentence may report in other words. */
export interface ReportedStatement {
  statement: Statement;
  /** Agreement in words, less for what is old news; 0 to 1. */
  score: number;
  /** Tokens of the sentence that agree with the statement. */
  tokens: number[];
  /** Whether each of the statement's texts says no. */
  negative: readonly boolean[];
}

/** Agreement in words that a report needs where cues name the subject, and where they do not. */
const NEEDED_WITH_CUE = 0.28;
const NEEDED_WITHOUT_CUE = 0.45;
/** Agreement below this is never asked for. */
export const LEAST = 0.12;
/** Fewer words in common may be chance. */
const FEWEST_WITH_CUE = 2;
const FEWEST_WITHOUT_CUE = 3;
/** A second statement is listed only if it fits nearly as well. */
const NEARLY = 0.92;
const MOST_LISTED = 2;

/** Finds the speaker's statements that a sentence reports, best first; nothing when unsure. */
export function reportedStatements(
  index: PackIndex,
  report: Report,
  cues: readonly CueHit[],
): ReportedStatement[] {
  const cued = new Map(cues.map(({ proposition, tokens }) => [proposition, tokens]));
  const found = weigh(index, report).filter((candidate) => {
    const { statement, score, tokens } = candidate;
    const cue = statement.stances.map(({ proposition }) => cued.get(proposition)).find(Boolean);
    const needed = cue ? NEEDED_WITH_CUE : NEEDED_WITHOUT_CUE;
    const fewest = cue ? FEWEST_WITH_CUE : FEWEST_WITHOUT_CUE;
    if (score < needed || tokens.length < fewest) return false;
    return agrees(candidate, report, cue ?? tokens);
  });
  const [first] = found;
  if (!first) return [];
  return found.filter(({ score }) => score >= first.score * NEARLY).slice(0, MOST_LISTED);
}

/**
 * Weighs the statements the speaker may have made by the day of the article, best first: the harmonic
 * mean of how much of the sentence is in the statement and how much of the nearest of its texts is in
 * the sentence, words weighted by how much they tell. What cannot reach `LEAST` is left out.
 */
export function weigh(index: PackIndex, report: Report): ReportedStatement[] {
  const { speakers, language, published } = report;
  const weights = index.subjects.weights(language.code);
  const stems = new Set(report.stems.map(({ stem }) => stem));
  const total = weights.sum(stems);
  const found: ReportedStatement[] = [];
  for (const speaker of speakers) {
    for (const [subject, shared] of index.subjects.candidates(speaker, language.code, stems)) {
      const { statement, texts, negative } = subject;
      const ofSentence = shared.common / total;
      if (ofSentence < LEAST / 2 || isLater(statement, published)) continue;
      const totals = index.subjects.totals(subject, language.code);
      const ofText = Math.max(...shared.texts.map((common, at) => common / (totals[at] ?? 1)));
      const agreement = (2 * ofSentence * ofText) / (ofSentence + ofText);
      const score = agreement * freshness(statement, published);
      if (score < LEAST) continue;
      const tokens = report.stems
        .filter(({ stem }) => texts.some((text) => text.has(stem)))
        .map(({ token }) => token);
      found.push({ statement, score, tokens, negative });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

/**
 * Whether the sentence says yes where the statement does: its negations agree with one of the
 * statement's own texts, or with a stance the statement takes.
 */
function agrees(
  { statement, negative }: ReportedStatement,
  report: Report,
  about: readonly number[],
): boolean {
  const isNo = report.isNegativeAbout(about);
  if (negative.includes(isNo)) return true;
  return statement.stances.some(
    ({ stance }) =>
      stance === 'conditional' || stance === 'unclear' || stance === (isNo ? 'denies' : 'affirms'),
  );
}
