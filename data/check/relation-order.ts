import type { Rule, RuleFinding } from './finding.ts';
import { eachRelation } from './relation-sides.ts';

/** `a` is the earlier of two different statements, and a pair is related once in each way. */
export const relationOrder: Rule = (pack) => {
  const seen = new Set<string>();
  return eachRelation(pack, ({ relation, a, b, report }) => {
    const found: RuleFinding[] = [];
    if (a.id === b.id) {
      found.push(report.error('b', 'is the same statement as a', 'Name the other statement.'));
    }
    if (a.date !== undefined && b.date !== undefined && a.date > b.date) {
      found.push(
        report.error(
          'a',
          'is the later of the two statements',
          'Exchange a and b: a is the earlier.',
        ),
      );
    }
    const pair = [relation.kind, ...[a.id, b.id].sort(), relation.proposition].join(' ');
    if (seen.has(pair)) {
      found.push(
        report.error('', 'says the same of the same two statements again', 'Take one of them out.'),
      );
    }
    seen.add(pair);
    return found;
  });
};
