import type { Claim, PageFacts, PageRelation } from '../../../contract/annotations.ts';
import { RELATION_KINDS } from '../../../contract/relation-kinds.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { isLater } from '../../statement-date.ts';

/**
 * The relations of the statements an article reports to others, the most useful first: by kind, and
 * within a kind a side that the article could have had and has not, then both sides on the page, then
 * a side said only later.
 */
export function pageRelations(
  claims: readonly Claim[],
  index: PackIndex,
  { published }: PageFacts,
): PageRelation[] {
  const reported = new Set(claims.flatMap(({ statements }) => statements));
  const ids = new Set([...reported].flatMap((id) => index.relationsOf.get(id) ?? []));
  const relations = [...ids].flatMap((id): PageRelation[] => {
    const entry = index.relations.get(id)?.entry;
    if (!entry) return [];
    const { kind, a, b, proposition } = entry;
    const onPage = reported.has(a) ? (reported.has(b) ? 'both' : 'a') : 'b';
    const later = [a, b].some((side) => {
      const statement = index.statements.get(side)?.entry;
      return statement !== undefined && isLater(statement, published);
    });
    return [{ id, kind, a, b, proposition, onPage, later }];
  });
  return relations.sort((x, y) => rank(x) - rank(y) || x.id.localeCompare(y.id));
}

function rank({ kind, onPage, later }: PageRelation): number {
  return RELATION_KINDS[kind].rank * 3 + (later ? 2 : onPage === 'both' ? 1 : 0);
}
