import type { Statement } from '../pack.ts';
import type { PackIndex } from '../pack-index.ts';
import type { CueHit } from './cue-index.ts';
import { freshness, isLater } from './dates.ts';
import type { Report } from './report.ts';
import { sharedAgreement } from './shared-words.ts';
import { signOf } from './signed-stems.ts';

/** A statement that a sentence may report in other words. */
export interface ReportedStatement {
  statement: Statement;
  /** Agreement in words, less for what is old news; 0 to 1. */
  score: number;
  /** Tokens of the sentence that agree with the statement. */
  tokens: number[];
  /** Whether what its texts say of these words is a no; nothing where they say both. */
  saysNo: readonly (boolean | undefined)[];
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
    found.push(...weighShared(index, report, speaker));
    for (const [subject, shared] of index.subjects.candidates(speaker, language.code, stems)) {
      const { statement, texts } = subject;
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
      const saysNo = texts.map((text) => signOf(text, stems));
      found.push({ statement, score, tokens, saysNo });
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Weighs the statements whose texts are in other languages than the sentence. */
function weighShared(index: PackIndex, report: Report, speaker: string): ReportedStatement[] {
  const { language, published, sharedStems } = report;
  const stems = new Set(sharedStems.map(({ stem }) => stem));
  if (stems.size < 2) return [];
  const others = new Set(report.stems.map(({ stem }) => stem)).size - stems.size;
  const weights = index.subjects.mainWeights;
  return index.subjects.shared(speaker).flatMap((subject) => {
    const { statement, texts } = subject;
    if (texts.every(({ lang }) => lang === language.code)) return [];
    if (isLater(statement, published)) return [];
    const agreement = sharedAgreement(subject, language.code, stems, others, weights);
    const score = agreement * freshness(statement, published);
    if (score < LEAST) return [];
    const tokens = sharedStems
      .filter(({ stem }) => texts.some((text) => text.stems.has(stem)))
      .map(({ token }) => token);
    const saysNo = texts.map((text) => signOf(text.stems, stems));
    return [{ statement, score, tokens, saysNo }];
  });
}

/**
 * Whether the sentence says yes where the statement does: its negations agree with one of the
 * statement's own texts, or with a stance the statement takes.
 */
function agrees(
  { statement, saysNo }: ReportedStatement,
  report: Report,
  about: readonly number[],
): boolean {
  const isNo = report.isNegativeAbout(about);
  if (saysNo.some((sign) => sign === undefined || sign === isNo)) return true;
  return statement.stances.some(
    ({ stance }) =>
      stance === 'conditional' || stance === 'unclear' || stance === (isNo ? 'denies' : 'affirms'),
  );
}
