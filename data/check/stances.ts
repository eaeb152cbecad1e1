import { type Rule, reportOn } from './finding.ts';

/** A statement takes one stance on each proposition it is about, and it is about at least one. */
export const stances: Rule = (pack) =>
  pack.statements.flatMap((statement, index) => {
    const report = reportOn('statements', index, statement);
    if (statement.stances.length === 0) {
      return report.warning(
        'stances',
        'is empty: the statement is found by its quotation only and never compared',
        'Name the proposition it affirms or denies.',
      );
    }
    const propositions = statement.stances.map(({ proposition }) => proposition);
    return propositions.flatMap((proposition, i) =>
      propositions.indexOf(proposition) === i
        ? []
        : report.error(
            `stances[${i}].proposition`,
            `stands twice: ${proposition}`,
            'Keep the stance that the words support.',
          ),
    );
  });
