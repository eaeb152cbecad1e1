import { byId } from './by-id.ts';
import { daySpan } from './day-span.ts';
import { type Rule, reportOn } from './finding.ts';

/** A statement from outside all roles of its speaker is shown without a role, or has a wrong date. */
export const statementsInOffice: Rule = (pack) => {
  const actors = byId(pack.actors);
  return pack.statements.flatMap((statement, index) => {
    const { date } = statement;
    const roles = actors.get(statement.actor)?.roles ?? [];
    if (date === undefined || roles.length === 0) return [];
    const spans = roles.map(({ from, to }) => daySpan(from, to));
    if (spans.some(({ from, to }) => from <= date && date <= to)) return [];
    return reportOn('statements', index, statement).warning(
      'date',
      `is outside every role of ${statement.actor}`,
      'Correct the date, or add the role the actor had then.',
    );
  });
};
