import type { ClaimClass } from '../../contract/annotations.ts';
import type { PackIndex } from '../pack-index.ts';
import { isRecent } from './dates.ts';
import type { Report } from './report.ts';
import { type ReportedStatement, weigh } from './reported-statements.ts';
import { withWordings } from './worded-statements.ts';

/**
 * How sure it has to be that a sentence reports the very statement. Chosen over labelled articles that no
 * rule was written beside, in folds by article: from here on all of 60 sentences reported the statement
 * that fits best, the lower end of the 90 % interval is 95 %.
 */
const NEEDED_OF_REPORTS = 0.54;
/** How much the lead over the speaker's next statement counts beside the agreement in words. */
const WEIGHT_OF_LEAD = 0.5;
/** What was news longer ago is said again on other days. */
const LESS_FOR_AGE = 0.2;

/**
 * Whether a sentence surely reports a statement, or no more than speaks to its question.
 * @param fitting the statements that the sentence may report, the best first
 */
export function classOfReport(
  index: PackIndex,
  report: Report,
  fitting: readonly [ReportedStatement, ...ReportedStatement[]],
): Exclude<ClaimClass, 'quote'> {
  // The same may be said on another day, and nothing tells which one an article without a day is about.
  if (report.day.date === undefined) return 'question';
  const [best] = fitting;
  const meant = new Set(fitting.map(({ statement }) => statement));
  const next = withWordings(index, report, weigh(index, report)).find(
    ({ statement }) => !meant.has(statement),
  );
  const lead = Math.max(0, best.score - (next?.score ?? 0));
  const age = isRecent(best.statement, report.day) ? 0 : LESS_FOR_AGE;
  const sureness = best.score + WEIGHT_OF_LEAD * lead - age;
  return sureness >= NEEDED_OF_REPORTS ? 'report' : 'question';
}
