import type { Pack, Source, SourceTier, Statement } from '../../contract/pack.ts';
import { byId } from '../check/by-id.ts';
import { hostOf } from '../host-of.ts';
import { independentSources } from '../independent-sources.ts';
import { sourceTier } from '../schema.ts';
import { sourceCountry, UNPLACED } from './source-country.ts';
import { grouped } from './tally.ts';

/** How many sources are at home in a country, and how many statements have one of them. */
export interface CountryFigures {
  country: string;
  sources: number;
  statements: number;
}

/** Whose texts stand under an address that could not be placed in a country. */
export interface UnplacedFigures {
  host: string;
  publishers: string[];
  sources: number;
}

/** How many sources stand so near to the words, and how many statements have one of them. */
export interface TierFigures {
  /** Null where nobody has said. */
  tier: SourceTier | null;
  sources: number;
  statements: number;
}

/** How many statements are known from so many sources that do not go back to one another. */
export interface IndependenceFigures {
  independent: string;
  statements: number;
}

/** A statement all of whose sources go back to one, or that has none. */
export interface OneSourceFigures {
  id: string;
  speaker: string;
  date: string | null;
  source: string | null;
}

/** The different sources of some statements; those with the same address are the same. */
export function distinctSources(statements: readonly Statement[]): Source[] {
  const sources = statements.flatMap((statement) => statement.sources);
  return [...new Map(sources.map((source) => [identity(source), source])).values()];
}

/** Where the sources are at home. */
export function countryFigures(statements: readonly Statement[]): CountryFigures[] {
  return [...bySource(statements, sourceCountry)].map(([country, figures]) => ({
    country,
    ...figures,
  }));
}

/** The outlets that nobody could place. */
export function unplacedFigures(statements: readonly Statement[]): UnplacedFigures[] {
  const unplaced = distinctSources(statements).filter(
    (source) => sourceCountry(source) === UNPLACED,
  );
  return [...Map.groupBy(unplaced, ({ url }) => hostOf(url) ?? '')].map(([host, own]) => ({
    host,
    publishers: [...new Set(own.flatMap(({ publisher }) => publisher ?? []))],
    sources: own.length,
  }));
}

/** How near the sources stand to the words, the nearest first. */
export function tierFigures(statements: readonly Statement[]): TierFigures[] {
  const found = bySource(statements, ({ tier }) => tier ?? null);
  return [...sourceTier.options, null].map((tier) => ({
    tier,
    ...(found.get(tier) ?? { sources: 0, statements: 0 }),
  }));
}

/** From this number on all are counted together. */
const MANY = 5;

/** From how many independent sources statements are known. */
export function independenceFigures(statements: readonly Statement[]): IndependenceFigures[] {
  const numbers = statements.map(({ sources }) =>
    Math.min(independentSources(sources).length, MANY),
  );
  return Array.from({ length: MANY + 1 }, (_, number) => ({
    independent: number === MANY ? `${MANY} or more` : String(number),
    statements: numbers.filter((one) => one === number).length,
  }));
}

/** The statements without a second independent source. */
export function oneSourceFigures(pack: Pack): OneSourceFigures[] {
  const actors = byId(pack.actors);
  return pack.statements.filter(restsOnOne).map(({ id, actor, date, sources }) => ({
    id,
    speaker: actors.get(actor)?.name ?? actor,
    date: date ?? null,
    source: independentSources(sources)[0] ?? null,
  }));
}

/** Whether a statement has no second source that does not go back to the first. */
export function restsOnOne({ sources }: Statement): boolean {
  return independentSources(sources).length <= 1;
}

function bySource<K>(
  statements: readonly Statement[],
  keyOf: (source: Source) => K,
): Map<K, { sources: number; statements: number }> {
  const sourced = grouped(statements, ({ sources }) => new Set(sources.map(keyOf)));
  const sources = Map.groupBy(distinctSources(statements), keyOf);
  return new Map(
    [...sources].map(([key, own]) => [
      key,
      { sources: own.length, statements: sourced.get(key)?.length ?? 0 },
    ]),
  );
}

function identity({ url, publisher, title }: Source): string {
  return url ?? JSON.stringify([publisher, title]);
}
