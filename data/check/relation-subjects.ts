import type { Rule } from './finding.ts';
import { eachRelation, stanceOn } from './relation-sides.ts';

/** A relation names the proposition in dispute and says in a sentence what exactly differs. */
export const relationSubjects: Rule = (pack) =>
  eachRelation(pack, ({ relation, a, b, report }) => {
    const { proposition } = relation;
    const found = [];
    if (relation.explanation === undefined) {
      found.push(
        report.error(
          'explanation',
          'is missing',
          'Say in a neutral sentence what exactly differs.',
        ),
      );
    }
    if (proposition === undefined) {
      found.push(report.error('proposition', 'is missing', 'Name the proposition in dispute.'));
    } else if (stanceOn(a, proposition) === undefined && stanceOn(b, proposition) === undefined) {
      found.push(
        report.error(
          'proposition',
          'is one that neither statement speaks of',
          'Name a proposition that one of them has a stance on.',
        ),
      );
    }
    return found;
  });
