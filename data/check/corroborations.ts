import type { Rule } from './finding.ts';
import { eachRelation, stanceOn } from './relation-sides.ts';

/** Two statements corroborate each other when they have the same stance on the same proposition. */
export const corroborations: Rule = (pack) =>
  eachRelation(pack, ({ relation, a, b, report }) => {
    if (relation.kind !== 'consistent') return [];
    const stance = stanceOn(a, relation.proposition);
    if (stance !== undefined && stance === stanceOn(b, relation.proposition)) return [];
    return [
      report.error(
        'kind',
        'needs two statements with the same stance on the proposition',
        'Correct the stances, or use another kind.',
      ),
    ];
  });
