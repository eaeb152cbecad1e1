import type { Rule } from './finding.ts';
import { eachRelation, stanceOn } from './relation-sides.ts';

/** A direct denial is the strongest thing the card says of two people: it shows the denier's words. */
export const directDenials: Rule = (pack) =>
  eachRelation(pack, ({ relation, a, b, report }) => {
    if (relation.kind !== 'direct-denial') return [];
    return [a, b]
      .filter((side) => stanceOn(side, relation.proposition) === 'denies')
      .filter(({ quote, attribution }) => quote === undefined || attribution?.kind === 'reported')
      .map(({ id }) =>
        report.error(
          'kind',
          `needs the denier's own words, and ${id} is known from a report only`,
          'Use "accounts-differ", or add the quotation.',
        ),
      );
  });
