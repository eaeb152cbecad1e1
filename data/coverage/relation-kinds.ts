import type { Pack, RelationKind } from '../../contract/pack.ts';
import { ALL_RELATION_KINDS } from '../../contract/relation-kinds.ts';
import { campsOf } from './camps.ts';
import { tally } from './tally.ts';

export interface KindFigures {
  kind: RelationKind;
  relations: number;
  open: number;
  /** Relations of the kind that a camp has part in, on one side or on both. */
  byCamp: Record<string, number>;
}

/** What a pack has of each kind of relation, and of which camps; kinds that it lacks too. */
export function kindFigures(pack: Pack): KindFigures[] {
  const campOf = campsOf(pack);
  const byKind = Map.groupBy(pack.relations, ({ kind }) => kind);
  return ALL_RELATION_KINDS.map((kind) => {
    const own = byKind.get(kind) ?? [];
    const camps = own.flatMap(({ a, b }) => [...new Set([campOf(a), campOf(b)])]);
    return {
      kind,
      relations: own.length,
      open: own.filter(({ status }) => status === 'open').length,
      byCamp: tally(camps) as Record<string, number>,
    };
  });
}
