import { type Rule, reportOn } from './finding.ts';
import { mayJoinTwo } from './possible-kinds.ts';

/** A second proposition is another one, of a kind of relation that may join two. */
export const secondPropositions: Rule = (pack) =>
  pack.relations.flatMap((relation, index) => {
    const { kind, proposition, propositionB } = relation;
    const report = reportOn('relations', index, relation);
    if (propositionB === undefined) return [];
    if (!mayJoinTwo(kind)) {
      return report.error(
        'propositionB',
        `does not go with "${kind}", which is about one proposition`,
        'Take it out, or use "qualified" or "not-confirmed".',
      );
    }
    if (propositionB === proposition) {
      return report.error('propositionB', 'is the same as proposition', 'Take it out.');
    }
    return [];
  });
