import type { Rule } from './finding.ts';
import { eachRelation, stanceOn } from './relation-sides.ts';

/**
 * A direct denial is the strongest thing the card says of two people, so it takes the same
 * proposition, opposite stances, and the denier's own words.
 */
export const directDenials: Rule = (pack) =>
  eachRelation(pack, ({ relation, a, b, report }) => {
    if (relation.kind !== 'direct-denial') return [];
    const [onA, onB] = [stanceOn(a, relation.proposition), stanceOn(b, relation.proposition)];
    const denier = onA === 'denies' ? a : b;
    const affirmer = denier === a ? b : a;
    if (
      stanceOn(denier, relation.proposition) !== 'denies' ||
      stanceOn(affirmer, relation.proposition) !== 'affirms'
    ) {
      return [
        report.error(
          'kind',
          `needs one statement that affirms and one that denies the proposition; here a ${onA ?? 'is silent'} and b ${onB ?? 'is silent'}`,
          'Use "accounts-differ" or "qualified", or correct the stances.',
        ),
      ];
    }
    if (denier.quote === undefined || denier.attribution?.kind === 'reported') {
      return [
        report.error(
          'kind',
          `needs the denier's own words, and ${denier.id} is known from a report only`,
          'Use "accounts-differ", or add the quotation.',
        ),
      ];
    }
    return [];
  });
