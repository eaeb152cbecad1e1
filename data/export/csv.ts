import type { Pack, Statement } from '../../contract/pack.ts';
import { byId } from '../check/by-id.ts';
import { independentSources } from '../independent-sources.ts';

/** What begins a cell that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const DAY_COLUMN = 'as_of';

/** Between several values in one cell. */
const BETWEEN = '; ';

/**
 * The statements of a pack as a table for spreadsheets (RFC 4180), with a header. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 *
 * @returns lines that end in CR LF
 */
export function statementsCsv(pack: Pack): string {
  return csvHeader() + csvRows(pack, pack.statements);
}

/** The names of the columns, as the first line; with a day there is one for it. */
export function csvHeader(day?: string): string {
  return line([...Object.keys(COLUMNS), ...(day === undefined ? [] : [DAY_COLUMN])]);
}

/**
 * Some of a pack's statements, one a line, without the header.
 * @param day `YYYY-MM-DD`, where the pack is told as it was on a day; stands in every line
 */
export function csvRows(pack: Pack, statements: readonly Statement[], day?: string): string {
  const actors = byId(pack.actors);
  return statements
    .map((statement) =>
      line([
        ...Object.values(COLUMNS).map((column) =>
          column(statement, actors.get(statement.actor)?.name),
        ),
        ...(day === undefined ? [] : [day]),
      ]),
    )
    .join('');
}

type Column = (statement: Statement, speaker: string | undefined) => string | undefined;

const COLUMNS: Record<string, Column> = {
  id: ({ id }) => id,
  actor: ({ actor }) => actor,
  speaker: (_, speaker) => speaker,
  date: ({ date }) => date,
  date_precision: ({ datePrecision }) => datePrecision,
  venue: ({ venue }) => venue,
  event: ({ event }) => event,
  topic: ({ topic }) => topic,
  quote: ({ quote }) => quote?.text,
  quote_language: ({ quote }) => quote?.lang,
  quote_is_original: ({ quote }) => yesOrNo(quote?.original),
  translation_by: ({ quote }) => quote?.translationBy,
  original_quote: ({ originalQuote }) => originalQuote?.text,
  original_language: ({ originalQuote }) => originalQuote?.lang,
  paraphrase: ({ paraphrase }) => paraphrase,
  stances: ({ stances }) =>
    stances.map(({ proposition, stance }) => `${proposition}=${stance}`).join(BETWEEN),
  stance_supports: ({ stances }) => stances.flatMap(({ supports }) => supports).join(BETWEEN),
  attribution: ({ attribution }) => attribution?.kind,
  reported_by: ({ attribution }) => attribution?.by,
  confidence: ({ confidence }) => confidence,
  source_urls: ({ sources }) => present(sources.map(({ url }) => url)),
  source_publishers: ({ sources }) => present(sources.map(({ publisher }) => publisher)),
  source_dates: ({ sources }) => present(sources.map(({ published }) => published)),
  source_tiers: ({ sources }) => present(sources.map(({ tier }) => tier)),
  sources_copy: ({ sources }) => present(sources.map(({ copyOf }) => copyOf)),
  independent_sources: ({ sources }) => String(independentSources(sources).length),
  restates: ({ restates }) => restates.join(BETWEEN),
  note: ({ note }) => note,
};

/** Empty where it is not known. */
function yesOrNo(value: boolean | undefined): string | undefined {
  if (value === undefined) return undefined;
  return value ? 'yes' : 'no';
}

function present(values: readonly (string | undefined)[]): string {
  return values.filter((value) => value !== undefined).join(BETWEEN);
}

function line(values: readonly (string | undefined)[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: string | undefined): string {
  if (value === undefined) return '';
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
