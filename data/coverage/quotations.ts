import type { Actor, Pack, Statement } from '../../contract/pack.ts';
import { byId } from '../check/by-id.ts';
import { daySpan } from '../check/day-span.ts';
import { grouped } from './tally.ts';

/** In whose words quotations are shown, by country of the speaker. */
export interface QuotationFigures {
  /** As the roles of actors have it; null where they name none. */
  country: string | null;
  quotations: number;
  /** Those of which the words as spoken are there, by themselves or beside a translation. */
  asSpoken: number;
  /** Translations without the words as spoken. */
  translated: number;
  /** Those of which nobody has said whether they are translations. */
  unknown: number;
}

/** Counts the quotations of a pack that have the words as spoken. */
export function quotationFigures(pack: Pack): QuotationFigures[] {
  const actors = byId(pack.actors);
  const quoted = pack.statements.filter(({ quote }) => quote !== undefined);
  const byCountry = grouped(quoted, (statement) => [
    countryOn(actors.get(statement.actor), statement.date) ?? null,
  ]);
  return [...byCountry].map(([country, own]) => {
    const count = (kind: ReturnType<typeof wordsOf>) =>
      own.filter((statement) => wordsOf(statement) === kind).length;
    return {
      country,
      quotations: own.length,
      asSpoken: count('as spoken'),
      translated: count('translated'),
      unknown: count('unknown'),
    };
  });
}

function wordsOf({ quote, originalQuote }: Statement): 'as spoken' | 'translated' | 'unknown' {
  if (quote?.original === true || originalQuote !== undefined) return 'as spoken';
  return quote?.original === false ? 'translated' : 'unknown';
}

/** The country of a role that the actor had on a day, else of the last one. */
function countryOn(actor: Actor | undefined, date: string | undefined): string | undefined {
  const roles = actor?.roles.filter(({ country }) => country !== undefined) ?? [];
  const then = roles.find((role) => {
    const { from, to } = daySpan(role.from, role.to);
    return date !== undefined && from <= date && date <= to;
  });
  return (then ?? roles.at(-1))?.country;
}
