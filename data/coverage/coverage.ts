import type { Pack, Statement } from '../../contract/pack.ts';
import { type AgeFigures, agesOf } from './ages.ts';
import { type DisputeFigures, disputeFigures } from './disputes.ts';
import { type QuotationFigures, quotationFigures } from './quotations.ts';
import { type KindFigures, kindFigures } from './relation-kinds.ts';
import { type ActorFigures, actorFigures, type CampFigures, campFigures } from './shares.ts';
import { type OneSidedFigures, oneSidedFigures } from './sides.ts';
import {
  type CountryFigures,
  countryFigures,
  distinctSources,
  type IndependenceFigures,
  independenceFigures,
  type OneSourceFigures,
  oneSourceFigures,
  type TierFigures,
  tierFigures,
  type UnplacedFigures,
  unplacedFigures,
} from './sources.ts';
import { largestFirst } from './tally.ts';
import { type TopicFigures, topicFigures } from './topics.ts';
import { type TranslationFigures, translationFigures } from './translations.ts';

/**
 * What a pack covers and how evenly, in figures for its editors. They are printed and never
 * enforced: an imbalance may be in the world and not in the pack.
 */
export interface Coverage {
  pack: { id: string; title: string; version: string | null; updated: string | null };
  /** The day on which ages were counted. */
  asOf: string;
  totals: {
    actors: number;
    topics: number;
    propositions: number;
    statements: number;
    sources: number;
    relations: number;
  };
  actors: ActorFigures[];
  camps: CampFigures[];
  topics: TopicFigures[];
  relationKinds: KindFigures[];
  disputes: DisputeFigures;
  independence: IndependenceFigures[];
  tiers: TierFigures[];
  quotations: QuotationFigures[];
  countries: CountryFigures[];
  unplaced: UnplacedFigures[];
  ages: AgeFigures[];
  languages: LanguageFigures[];
  translations: TranslationFigures[];
  oneSource: OneSourceFigures[];
  oneSided: OneSidedFigures[];
}

/** How many quotations are in a language; null where they do not say in which. */
export interface LanguageFigures {
  language: string | null;
  quotes: number;
}

/**
 * Counts what a pack covers.
 *
 * @param asOf the day on which ages are counted, as YYYY-MM-DD
 */
export function coverage(pack: Pack, asOf: string): Coverage {
  const { id, title, version, updated } = pack.pack;
  const disputes = disputeFigures(pack);
  return {
    pack: { id, title, version: version ?? null, updated: updated ?? null },
    asOf,
    totals: {
      actors: pack.actors.length,
      topics: pack.topics.length,
      propositions: pack.propositions.length,
      statements: pack.statements.length,
      sources: distinctSources(pack.statements).length,
      relations: pack.relations.length,
    },
    actors: largestFirst(actorFigures(pack), ({ statements }) => statements),
    camps: largestFirst(campFigures(pack), ({ statements }) => statements),
    topics: largestFirst(topicFigures(pack), ({ statements }) => statements),
    relationKinds: largestFirst(kindFigures(pack), ({ relations }) => relations),
    disputes: {
      ...disputes,
      camps: largestFirst(disputes.camps, ({ differences }) => differences),
      actors: largestFirst(disputes.actors, ({ differences }) => differences),
    },
    independence: independenceFigures(pack.statements),
    tiers: tierFigures(pack.statements),
    quotations: largestFirst(quotationFigures(pack), ({ quotations }) => quotations),
    countries: largestFirst(countryFigures(pack.statements), ({ sources }) => sources),
    unplaced: largestFirst(unplacedFigures(pack.statements), ({ sources }) => sources),
    ages: agesOf(pack.statements, asOf),
    languages: largestFirst(languageFigures(pack.statements), ({ quotes }) => quotes),
    translations: translationFigures(pack),
    oneSource: oneSourceFigures(pack),
    oneSided: oneSidedFigures(pack),
  };
}

function languageFigures(statements: readonly Statement[]): LanguageFigures[] {
  const quotes = statements.flatMap(({ quote }) => quote ?? []);
  return [...Map.groupBy(quotes, ({ lang }) => lang)].map(([language, own]) => ({
    language: language ?? null,
    quotes: own.length,
  }));
}
