import type { Statement } from '../pack.ts';
import type { PackIndex } from '../pack-index.ts';
import type { CueHit } from './cue-index.ts';
import { freshness, isLater } from './dates.ts';
import type { Report } from './report.ts';
import type { Subject } from './statement-index.ts';

/** A statement that a sentence reports in other words. */
export interface ReportedStatement {
  statement: Statement;
  /** 0 to 1. */
  score: number;
  /** Tokens of the sentence that agree with the statement. */
  tokens: number[];
}

/** Agreement in words that a report needs where cues name the subject, and where they do not. */
const NEEDED_WITH_CUE = 0.28;
const NEEDED_WITHOUT_CUE = 0.45;
/** Fewer words in common may be chance. */
const FEWEST_COMMON = 2;
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
  const stems = new Set(report.stems.map(({ stem }) => stem));
  const total = index.subjects.weights(report.language.code).sum(stems);
  const found = report.speakers.flatMap((speaker) =>
    [...index.subjects.candidates(speaker, report.language.code, stems)].flatMap(
      (subject) => weigh(index, report, subject, stems, total, cued) ?? [],
    ),
  );
  found.sort((a, b) => b.score - a.score);
  const [first] = found;
  if (!first) return [];
  return found.filter(({ score }) => score >= first.score * NEARLY).slice(0, MOST_LISTED);
}

function weigh(
  index: PackIndex,
  report: Report,
  subject: Subject,
  stems: ReadonlySet<string>,
  total: number,
  cued: ReadonlyMap<string, number[]>,
): ReportedStatement | undefined {
  const { statement } = subject;
  if (isLater(statement, report.published)) return undefined;
  const common = stems.intersection(subject.all);
  if (common.size < FEWEST_COMMON) return undefined;
  const weights = index.subjects.weights(report.language.code);
  const ofSentence = weights.sum(common) / total;
  const ofText = Math.max(
    ...subject.texts.map((text) => weights.sum(stems.intersection(text)) / weights.sum(text)),
  );
  const agreement = (2 * ofSentence * ofText) / (ofSentence + ofText);
  const score = agreement * freshness(statement, report.published);
  const cue = statement.stances.map(({ proposition }) => cued.get(proposition)).find(Boolean);
  if (score < (cue ? NEEDED_WITH_CUE : NEEDED_WITHOUT_CUE)) return undefined;
  const tokens = report.stems.filter(({ stem }) => common.has(stem)).map(({ token }) => token);
  return agrees(subject, report, cue ?? tokens) ? { statement, score, tokens } : undefined;
}

/**
 * Whether the sentence says yes where the statement does: its negations agree with one of the
 * statement's own texts, or with a stance the statement takes.
 */
function agrees(
  { statement, negative }: Subject,
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
