import type { Pack, Relation, Stance, Statement } from '../../contract/pack.ts';
import { byId } from './by-id.ts';
import { type EntryReport, type RuleFinding, reportOn } from './finding.ts';

/** A relation with its two statements. */
export interface RelationSides {
  relation: Relation;
  a: Statement;
  b: Statement;
  report: EntryReport;
}

/**
 * Runs a rule over all relations whose statements are there; the others are a matter of references.
 */
export function eachRelation(
  pack: Pack,
  rule: (sides: RelationSides) => RuleFinding[],
): RuleFinding[] {
  const statements = byId(pack.statements);
  return pack.relations.flatMap((relation, index) => {
    const a = statements.get(relation.a);
    const b = statements.get(relation.b);
    if (!a || !b) return [];
    return rule({ relation, a, b, report: reportOn('relations', index, relation) });
  });
}

/** What a statement holds of a proposition, if anything. */
export function stanceOn(
  statement: Statement,
  proposition: string | undefined,
): Stance | undefined {
  return statement.stances.find((stance) => stance.proposition === proposition)?.stance;
}
