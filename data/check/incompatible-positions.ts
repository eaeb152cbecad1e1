import type { Statement } from '../../contract/pack.ts';
import { byId } from './by-id.ts';
import type { Rule } from './finding.ts';
import { eachRelation } from './relation-sides.ts';

/** Only what people want can be incompatible as positions; what happened is a matter of accounts. */
export const incompatiblePositions: Rule = (pack) => {
  const propositions = byId(pack.propositions);
  const isPosition = (id: string | undefined) =>
    id !== undefined && propositions.get(id)?.kind === 'position';
  const takesPosition = (statement: Statement) =>
    statement.stances.some(({ proposition }) => isPosition(proposition));
  return eachRelation(pack, ({ relation, a, b, report }) => {
    if (relation.kind !== 'positions-incompatible') return [];
    if (isPosition(relation.proposition) && takesPosition(a) && takesPosition(b)) return [];
    return [
      report.error(
        'kind',
        'needs two statements on propositions of kind "position"',
        'Use "accounts-differ", or correct the kind of the proposition.',
      ),
    ];
  });
};
