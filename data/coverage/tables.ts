import { NO_CAMP } from './camps.ts';
import type { Coverage } from './coverage.ts';
import type { Part } from './disputes.ts';
import { countryName } from './source-country.ts';

/** Figures as people read them, on a terminal or on a page. */
export interface Table {
  title: string;
  columns: readonly string[];
  /** A row's first cell names it. */
  rows: readonly (readonly Cell[])[];
  /** The column to be drawn as bars; absent for lists. */
  bars?: number;
}

export type Cell = string | number;

/** All tables of a report, those that show balance first and lists to work through last. */
export function coverageTables(figures: Coverage): Table[] {
  const camps = [...new Set(figures.camps.map(({ camp }) => camp ?? NO_CAMP))];
  const perCamp = (counts: Record<string, number>) => camps.map((camp) => counts[camp] ?? 0);
  const shares = ['statements', 'sources', 'one independent source', 'relations', 'first', 'last'];
  return [
    {
      title: 'Camps',
      columns: ['camp', 'actors', ...shares],
      rows: figures.camps.map((row) => [row.camp ?? NO_CAMP, row.actors, ...share(row)]),
      bars: 2,
    },
    {
      title: 'Actors',
      columns: ['actor', 'camp', ...shares],
      rows: figures.actors.map((row) => [row.name, row.camp ?? NO_CAMP, ...share(row)]),
      bars: 2,
    },
    {
      title: 'Topics, and statements on them by camp',
      columns: ['topic', 'statements', 'propositions', ...camps],
      rows: figures.topics.map(({ label, statements, propositions, byCamp }) => [
        label,
        statements,
        propositions,
        ...perCamp(byCamp),
      ]),
      bars: 1,
    },
    {
      title: 'Kinds of relation, and camps that have part in them',
      columns: ['kind', 'relations', 'open', ...camps],
      rows: figures.relationKinds.map(({ kind, relations, open, byCamp }) => [
        kind.replaceAll('-', ' '),
        relations,
        open,
        ...perCamp(byCamp),
      ]),
      bars: 1,
    },
    {
      title: 'Differences and changes of position, by camp that has part in them',
      columns: ['camp', ...PARTS],
      rows: figures.disputes.camps.map((row) => [
        row.camp ?? NO_CAMP,
        ...partOf(row, figures.disputes),
      ]),
      bars: 1,
    },
    {
      title: 'Differences and changes of position, by actor who has part in them',
      columns: ['actor', ...PARTS],
      rows: figures.disputes.actors.map((row) => [row.name, ...partOf(row, figures.disputes)]),
      bars: 1,
    },
    {
      title: 'Statements by number of independent sources',
      columns: ['independent sources', 'statements'],
      rows: figures.independence.map(({ independent, statements }) => [independent, statements]),
      bars: 1,
    },
    {
      title: 'How near the sources stand to the words',
      columns: ['tier', 'sources', 'statements with one'],
      rows: figures.tiers.map(({ tier, sources, statements }) => [
        tier ?? 'not said',
        sources,
        statements,
      ]),
      bars: 2,
    },
    {
      title: 'Quotations in the words as spoken, by country of the speaker',
      columns: ['country', 'quotations', 'as spoken', 'share', 'translated only', 'not said'],
      rows: figures.quotations.map(({ country, quotations, asSpoken, translated, unknown }) => [
        country ?? 'no country',
        quotations,
        asSpoken,
        percent(asSpoken, quotations),
        translated,
        unknown,
      ]),
      bars: 2,
    },
    {
      title: 'Countries of the sources',
      columns: ['country', 'sources', 'statements with one'],
      rows: figures.countries.map(({ country, sources, statements }) => [
        countryName(country),
        sources,
        statements,
      ]),
      bars: 1,
    },
    {
      title: `Age of the statements on ${figures.asOf}`,
      columns: ['age', 'statements'],
      rows: figures.ages.map(({ age, statements }) => [age, statements]),
      bars: 1,
    },
    {
      title: 'Languages of the quotations',
      columns: ['language', 'quotations'],
      rows: figures.languages.map(({ language, quotes }) => [language ?? 'not said', quotes]),
      bars: 1,
    },
    {
      title: 'Translations, by language and kind of text',
      columns: ['language', 'text', 'texts', 'translated', 'share', 'reviewed', 'share', 'stale'],
      rows: figures.translations.map(({ language, field, texts, translated, reviewed, stale }) => [
        ...[language, field, texts, translated, percent(translated, texts)],
        ...[reviewed, percent(reviewed, translated), stale],
      ]),
    },
    {
      title: 'Propositions with one side only',
      columns: ['proposition', 'side', 'statements', 'by', 'text'],
      rows: figures.oneSided.map(({ id, side, statements, speakers, text }) => [
        id,
        side === 'affirms' ? 'affirmed' : 'denied',
        statements,
        speakers.join(', '),
        text,
      ]),
    },
    {
      title: 'Statements with one independent source only',
      columns: ['statement', 'date', 'speaker', 'source'],
      rows: figures.oneSource.map(({ id, date, speaker, source }) => [
        id,
        date ?? 'no date',
        speaker,
        source ?? 'none',
      ]),
    },
    {
      title: 'Outlets that could be placed in no country',
      columns: ['host', 'sources', 'publisher'],
      rows: figures.unplaced.map(({ host, publishers, sources }) => [
        host,
        sources,
        publishers.join(', '),
      ]),
    },
  ];
}

const PARTS = ['differences', 'share of all', 'changes of position', 'share of all changes'];

function partOf(own: Part, all: Part): Cell[] {
  return [
    own.differences,
    percent(own.differences, all.differences),
    own.changes,
    percent(own.changes, all.changes),
  ];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((100 * part) / whole)} %`;
}

function share(row: Coverage['camps'][number] | Coverage['actors'][number]): Cell[] {
  const relations = Object.values(row.relations).reduce((sum, count) => sum + count, 0);
  return [row.statements, row.sources, row.oneSource, relations, row.first ?? '', row.last ?? ''];
}

/** The totals as one line. */
export function totalsLine({ totals }: Coverage): string {
  return Object.entries(totals)
    .map(([noun, count]) => `${count} ${count === 1 ? noun.slice(0, -1) : noun}`)
    .join(', ');
}
