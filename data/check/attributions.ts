import { type Rule, reportOn } from './finding.ts';

/** Where a statement is known only from a report, the card names who reported it. */
export const attributions: Rule = (pack) =>
  pack.statements.flatMap((statement, index) => {
    const { attribution, quote } = statement;
    const report = reportOn('statements', index, statement);
    if (attribution?.kind === 'reported' && attribution.by === undefined) {
      return report.error('attribution.by', 'is missing', 'Name who reported the statement.');
    }
    if (attribution?.kind !== 'reported' && quote === undefined) {
      return report.error(
        'attribution',
        'does not say who reported this, though no words of the speaker are given',
        'Add the quotation, or attribution with kind "reported" and by.',
      );
    }
    return [];
  });
