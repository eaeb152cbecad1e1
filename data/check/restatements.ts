import type { Statement } from '../../contract/pack.ts';
import { byId } from './by-id.ts';
import { type Rule, reportOn } from './finding.ts';

/** Only who has said something before can say it again. */
export const restatements: Rule = (pack) => {
  const statements = byId(pack.statements);
  return pack.statements.flatMap((statement, index) =>
    statement.restates.flatMap((id, i) => {
      const before = statements.get(id);
      const fault = before && faultOf(statement, before);
      if (!fault) return [];
      return reportOn('statements', index, statement).error(
        `restates[${i}]`,
        `${fault}: ${id}`,
        'Name an earlier statement of the same actor, or take it out.',
      );
    }),
  );
};

function faultOf(statement: Statement, before: Statement): string | undefined {
  if (before.id === statement.id) return 'is the statement itself';
  if (before.actor !== statement.actor) return 'is of another actor';
  const isLater =
    before.date !== undefined && statement.date !== undefined && before.date > statement.date;
  return isLater ? 'is of a later day' : undefined;
}
