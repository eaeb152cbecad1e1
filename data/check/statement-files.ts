import type { Pack } from '../../contract/pack.ts';
import { type RuleFinding, reportOn } from './finding.ts';

/** A file of the folder `statements` holds the statements of the actor it is named after. */
export function statementFiles(pack: Pack, fileOf: (index: number) => string): RuleFinding[] {
  return pack.statements.flatMap((statement, index) => {
    const named = /[\\/]statements[\\/]([^\\/]+)\.json$/.exec(fileOf(index))?.[1];
    if (named === undefined || named === statement.actor) return [];
    return reportOn('statements', index, statement).error(
      'actor',
      `is ${statement.actor}, but the file is that of ${named}`,
      `Move the statement to statements/${statement.actor}.json.`,
    );
  });
}
