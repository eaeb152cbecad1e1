import { type Rule, reportOn } from './finding.ts';

/** A statement says when it was made, within the time that the pack covers. */
export const statementDates: Rule = (pack) =>
  pack.statements.flatMap((statement, index) => {
    const report = reportOn('statements', index, statement);
    const { date } = statement;
    if (date === undefined) {
      return report.error(
        'date',
        'is missing',
        'Add the day it was said; where only the month or year is known, say so in datePrecision.',
      );
    }
    const { from, to } = pack.pack.coverage ?? {};
    if ((from !== undefined && date < from) || (to !== undefined && date > to)) {
      return report.warning(
        'date',
        `is outside the time the pack covers (${from ?? 'ever'} to ${to ?? 'now'})`,
        'Correct the date, or widen coverage in pack.json.',
      );
    }
    return [];
  });
