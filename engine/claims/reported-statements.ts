import type { Language } from '../language/language.ts';
import type { Stance, Statement } from '../pack.ts';
import type { PackIndex } from '../pack-index.ts';
import type { ContentStem } from '../text/content-stems.ts';
import type { CueHit } from './cue-index.ts';
import { freshness, isLater } from './dates.ts';
import type { Subject } from './statement-index.ts';

/** What a sentence reports in words of its own. */
export interface Report {
  speaker: string;
  stems: readonly ContentStem[];
  /** The propositions whose cues stand in it. */
  cues: readonly CueHit[];
  /** Whether it says no. */
  isNegative: boolean;
  /** Whether it sets a condition. */
  isConditional: boolean;
  language: Language;
  published: string | undefined;
}

/** A statement that a sentence reports in other words. */
export interface ReportedStatement {
  statement: Statement;
  /** 0 to 1. */
  score: number;
  /** Whether a proposition of the statement was recognised by its cues. */
  isCued: boolean;
}

/** Agreement in words that a report needs where cues name the subject, and where they do not. */
const NEEDED_WITH_CUE = 0.3;
const NEEDED_WITHOUT_CUE = 0.5;
/** Fewer words in common may be chance. */
const FEWEST_COMMON = 2;
/** A second statement is listed only if it fits nearly as well. */
const NEARLY = 0.92;

/** Finds the speaker's statements that a sentence reports, best first; nothing when unsure. */
export function reportedStatements(index: PackIndex, report: Report): ReportedStatement[] {
  const { language, speaker } = report;
  const stems = new Set(report.stems.map(({ stem }) => stem));
  const weights = index.subjects.weights(language.code);
  const total = weights.sum(stems);
  const cued = new Set(report.cues.map(({ proposition }) => proposition));
  const found: ReportedStatement[] = [];
  for (const subject of index.subjects.candidates(speaker, language.code, stems)) {
    const { statement } = subject;
    if (isLater(statement, report.published) || !agrees(subject, report)) continue;
    const common = stems.intersection(subject.all);
    if (common.size < FEWEST_COMMON) continue;
    const ofSentence = weights.sum(common) / total;
    const ofText = Math.max(
      ...subject.texts.map((text) => weights.sum(stems.intersection(text)) / weights.sum(text)),
    );
    const agreement = (2 * ofSentence * ofText) / (ofSentence + ofText);
    const isCued = statement.stances.some(({ proposition }) => cued.has(proposition));
    const score = agreement * freshness(statement, report.published);
    if (score >= (isCued ? NEEDED_WITH_CUE : NEEDED_WITHOUT_CUE))
      found.push({ statement, score, isCued });
  }
  return best(found);
}

function best(found: ReportedStatement[]): ReportedStatement[] {
  found.sort((a, b) => b.score - a.score);
  const [first] = found;
  if (!first) return [];
  return found.filter(({ score }) => score >= first.score * NEARLY).slice(0, 2);
}

/**
 * Whether the sentence says yes where the statement does: its negations agree with one of the
 * statement's own texts, or with a stance the statement takes.
 */
function agrees({ statement, negative }: Subject, { isNegative, isConditional }: Report): boolean {
  if (isConditional || negative.includes(isNegative)) return true;
  return statement.stances.some(
    ({ stance }) => stance === 'conditional' || stance === 'unclear' || stance === said(isNegative),
  );
}

function said(isNegative: boolean): Stance {
  return isNegative ? 'denies' : 'affirms';
}
