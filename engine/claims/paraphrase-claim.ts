import type { Claim } from '../../contract/annotations.ts';
import type { PackIndex } from '../pack-index.ts';
import type { Utterance } from '../quotes/utterances.ts';
import type { ArticleReports } from './article-reports.ts';
import { classOfReport } from './claim-class.ts';
import { confidenceOf } from './claim-parts.ts';
import type { CueHit } from './cue-index.ts';
import { type Ground, paraphraseOf } from './paraphrase.ts';
import { type Report, speakersOf } from './report.ts';
import {
  assumedStatements,
  type ReportedStatement,
  reportedStatements,
  weigh,
  weighToFind,
} from './reported-statements.ts';
import type { Said } from './said.ts';
import { statedPropositions } from './stated-propositions.ts';
import { wordedQuestions } from './worded-questions.ts';
import { withWordings } from './worded-statements.ts';

/** Beside a quotation fewer words only say who speaks. */
const FEWEST_BESIDE_QUOTATION = 6;
/** Cues without a statement that fits are the weakest reason for a mark. */
const CONFIDENCE_WITHOUT_WORDS = 0.5;

/**
 * The claim of a sentence that reports in its own words what somebody of the packs said: the statement
 * whose words fit; else the question alone.
 */
export function paraphraseClaim(
  said: Said,
  utterance: Utterance,
  reports: ArticleReports,
): Claim | undefined {
  const { index } = reports;
  if (!hasStatements(utterance, index)) return undefined;
  const report = reportOf(said, utterance, reports);
  if (!report) return undefined;
  const cues = index.cues.find(report.allStems, report.language.code);
  const stated = statedPropositions(index, report, cues);
  // A wording that proves no report is no hint of its question either.
  const hints = [...cues, ...wordedQuestions(index, report)];
  const byTexts = weighToFind(index, report, hints);
  const all = withWordings(index, report, byTexts);
  const fitting = reportedStatements(index, report, cues, all);
  const [best, ...others] = fitting;
  if (best && classOfReport(index, report, [best, ...others]) === 'report') {
    const ground = { match: 'report', rule: 'speaker-and-subject', ...best } as const;
    return claimOf(said, utterance, ground, fitting, stated);
  }
  const [hinted] = reportedStatements(index, report, hints, byTexts);
  if (hinted) {
    const ground = { match: 'question', rule: 'speaker-and-subject', ...hinted } as const;
    return claimOf(said, utterance, ground, [], questionsOf(hinted, hints, stated));
  }
  if (stated.length === 0) return undefined;
  // Cues alone are met by chance: something the speaker said on the question has words in common.
  const views = new Set(stated.map(({ id }) => id));
  const nearest = weigh(index, report).find(({ statement }) =>
    statement.stances.some(({ proposition }) => views.has(proposition)),
  );
  if (!nearest) return undefined;
  const near = questionsOf(nearest, cues, stated);
  const ground = { rule: 'speaker-and-view', tokens: tokensOf(cues, near) } as const;
  return claimOf(said, utterance, { match: 'question', ...ground }, [], near);
}

/**
 * The questions of a statement that a sentence may mean: those that its cues name, or else all. Where
 * the sentence itself takes a stance, that one counts.
 */
function questionsOf(
  { statement }: ReportedStatement,
  cues: readonly CueHit[],
  stated: Claim['propositions'],
): Claim['propositions'] {
  const named = new Set(cues.map(({ proposition }) => proposition));
  const own = statement.stances.map(({ proposition, stance }) => ({ id: proposition, stance }));
  const meant = own.filter(({ id }) => named.has(id));
  return (meant.length > 0 ? meant : own).map(
    (question) => stated.find(({ id }) => id === question.id) ?? question,
  );
}

/** The claim of a sentence without a speaker: only what was said in those days, in much the same words. */
export function unattributedClaim(
  said: Said,
  utterance: Utterance,
  reports: ArticleReports,
): Claim | undefined {
  const { index } = reports;
  const { actor } = utterance.speaker;
  if (actor === undefined || !reports.hasNews(actor)) return undefined;
  const report = reportOf(said, utterance, reports);
  if (!report) return undefined;
  const cues = index.cues.find(report.allStems, report.language.code);
  const all = withWordings(index, report, weighToFind(index, report, cues));
  const [best] = assumedStatements(index, report, cues, all);
  if (!best || classOfReport(index, report, [best]) !== 'report') return undefined;
  const ground = { match: 'report', rule: 'speaker-and-subject', ...best } as const;
  return claimOf(said, utterance, ground, [best], []);
}

/** Whether the packs have anything by whoever may be meant; of others nothing can be reported. */
function hasStatements({ speaker: { actor } }: Utterance, index: PackIndex): boolean {
  return actor !== undefined && speakersOf(actor, index).some((one) => index.statementsOf.has(one));
}

function reportOf(
  { spoken, quotations }: Said,
  utterance: Utterance,
  reports: ArticleReports,
): Report | undefined {
  const quoted = quotations.reduce((sum, { from, to }) => sum + to - from, 0);
  if (quoted > 0 && utterance.to - utterance.from - quoted < FEWEST_BESIDE_QUOTATION)
    return undefined;
  const report = reports.read(spoken.block, utterance, quotations);
  return report?.isQuestion ? undefined : report;
}

function tokensOf(cues: readonly CueHit[], stated: Claim['propositions']): number[] {
  const ids = new Set(stated.map(({ id }) => id));
  return cues.filter(({ proposition }) => ids.has(proposition)).flatMap(({ tokens }) => tokens);
}

function claimOf(
  { spoken }: Said,
  utterance: Utterance,
  { score = CONFIDENCE_WITHOUT_WORDS, ...ground }: Omit<Ground, 'confidence'> & { score?: number },
  reported: readonly ReportedStatement[],
  stated: Claim['propositions'],
): Claim | undefined {
  return paraphraseOf(
    spoken,
    utterance,
    reported.map(({ statement }) => statement),
    { ...ground, confidence: confidenceOf(score) },
    stated,
  );
}
