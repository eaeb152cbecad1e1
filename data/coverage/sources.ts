import type { Pack, Source, Statement } from '../../contract/pack.ts';
import { byId } from '../check/by-id.ts';
import { sourceCountry } from './source-country.ts';
import { grouped } from './tally.ts';

/** How many sources are at home in a country, and how many statements have one of them. */
export interface CountryFigures {
  country: string;
  sources: number;
  statements: number;
}

/** A statement that rests on one source, or on none. */
export interface OneSourceFigures {
  id: string;
  speaker: string;
  date: string | null;
  publisher: string | null;
}

/** The different sources of some statements; those with the same address are the same. */
export function distinctSources(statements: readonly Statement[]): Source[] {
  const sources = statements.flatMap((statement) => statement.sources);
  return [...new Map(sources.map((source) => [identity(source), source])).values()];
}

/** Where the sources are at home. */
export function countryFigures(statements: readonly Statement[]): CountryFigures[] {
  const sourced = grouped(statements, ({ sources }) => new Set(sources.map(sourceCountry)));
  const sources = Map.groupBy(distinctSources(statements), sourceCountry);
  return [...sources].map(([country, own]) => ({
    country,
    sources: own.length,
    statements: sourced.get(country)?.length ?? 0,
  }));
}

/** The statements without a second source. */
export function oneSourceFigures(pack: Pack): OneSourceFigures[] {
  const actors = byId(pack.actors);
  return pack.statements.filter(restsOnOne).map(({ id, actor, date, sources }) => ({
    id,
    speaker: actors.get(actor)?.name ?? actor,
    date: date ?? null,
    publisher: sources[0]?.publisher ?? null,
  }));
}

/** Whether a statement has no second source. */
export function restsOnOne({ sources }: Statement): boolean {
  return sources.length <= 1;
}

function identity({ url, publisher, title }: Source): string {
  return url ?? JSON.stringify([publisher, title]);
}
