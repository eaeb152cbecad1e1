import type { Pack, Relation, RelationKind, Statement } from '../../contract/pack.ts';
import { distinctSources, restsOnOne } from './sources.ts';
import { grouped, tally } from './tally.ts';

/** What a pack has of somebody, or of a side. */
export interface Share {
  statements: number;
  /** Different sources of these statements. */
  sources: number;
  oneSource: number;
  /** Relations that one of the statements is part of, by kind. */
  relations: Partial<Record<RelationKind, number>>;
  /** Day of the first and of the last statement. */
  first: string | null;
  last: string | null;
}

export interface ActorFigures extends Share {
  id: string;
  name: string;
  camp: string | null;
}

export interface CampFigures extends Share {
  /** Null for the actors that are counted to none. */
  camp: string | null;
  actors: number;
}

/** What a pack has of each actor. */
export function actorFigures(pack: Pack): ActorFigures[] {
  const statements = Map.groupBy(pack.statements, ({ actor }) => actor);
  const relations = relationsByStatement(pack);
  return pack.actors.map(({ id, name, camp }) => ({
    id,
    name,
    camp: camp ?? null,
    ...share(statements.get(id) ?? [], relations),
  }));
}

/** What a pack has of each camp. */
export function campFigures(pack: Pack): CampFigures[] {
  const statements = Map.groupBy(pack.statements, ({ actor }) => actor);
  const relations = relationsByStatement(pack);
  return [...Map.groupBy(pack.actors, ({ camp }) => camp)].map(([camp, actors]) => {
    const own = actors.flatMap(({ id }) => statements.get(id) ?? []);
    return { camp: camp ?? null, actors: actors.length, ...share(own, relations) };
  });
}

function share(
  statements: readonly Statement[],
  relations: ReadonlyMap<string, readonly Relation[]>,
): Share {
  const days = statements.flatMap(({ date }) => date ?? []).sort();
  // A relation between two of the statements counts once.
  const own = new Set(statements.flatMap(({ id }) => relations.get(id) ?? []));
  return {
    statements: statements.length,
    sources: distinctSources(statements).length,
    oneSource: statements.filter(restsOnOne).length,
    relations: tally([...own].map(({ kind }) => kind)),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}

function relationsByStatement({ relations }: Pack): Map<string, Relation[]> {
  return grouped(relations, ({ a, b }) => new Set([a, b]));
}
