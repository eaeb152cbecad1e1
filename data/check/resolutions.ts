import { type Rule, reportOn } from './finding.ts';

/** What is resolved says by what; what is superseded is resolved. */
export const resolutions: Rule = (pack) =>
  pack.relations.flatMap((relation, index) => {
    const report = reportOn('relations', index, relation);
    const { kind, status, resolvedBy } = relation;
    if ((status === 'resolved' || kind === 'superseded') && resolvedBy === undefined) {
      return report.error(
        'resolvedBy',
        'is missing',
        'Name the event or statement that resolved it.',
      );
    }
    if (status === 'open' && resolvedBy !== undefined) {
      return report.error(
        'status',
        'is "open" although something has resolved it',
        'Write "resolved", or take resolvedBy out.',
      );
    }
    return [];
  });
