import type { PropositionStance, Stance, Statement } from '../../../../contract/pack.ts';
import type { PackRecord } from '../../../pack/pack-index.ts';

/** A statement with the stance that it takes on a proposition. */
export interface Evidence extends Omit<PropositionStance, 'proposition'> {
  statement: Statement;
}

/** Where one actor stands on one proposition over time. */
export interface Position {
  actor: string;
  /** In time order, the undated last. Statements that say the same again belong to one position. */
  evidence: readonly [Evidence, ...Evidence[]];
}

/** All that the packs' statements say on a proposition, in time order, the undated last. */
export function evidenceOn(proposition: string, index: PackRecord): Evidence[] {
  return (index.statementsOn.get(proposition) ?? []).flatMap((id) => {
    const statement = index.statements.get(id)?.entry;
    const taken = statement?.stances.find((stance) => stance.proposition === proposition);
    return statement && taken
      ? [{ statement, stance: taken.stance, supports: taken.supports }]
      : [];
  });
}

/** Evidence by actor: who stands where, whoever spoke first first. */
export function positionsOf(evidence: readonly Evidence[]): Position[] {
  const byActor = new Map<string, [Evidence, ...Evidence[]]>();
  for (const one of evidence) {
    const own = byActor.get(one.statement.actor);
    if (own) own.push(one);
    else byActor.set(one.statement.actor, [one]);
  }
  return [...byActor].map(([actor, own]) => ({ actor, evidence: own }));
}

/** Whether two stances on one proposition do not go together, whoever takes them. */
export function areOpposed(one: Stance, other: Stance): boolean {
  return (one === 'affirms' && other === 'denies') || (one === 'denies' && other === 'affirms');
}
