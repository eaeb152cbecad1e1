import {
  DOSSIER_VIEWS,
  type DossierAsked,
  type DossierFilter,
  type DossierViewName,
} from '../../contract/dossier.ts';
import { DOSSIER_SCOPES, type DossierScopeName } from '../../contract/ports/dossier.ts';
import { ALL_RELATION_KINDS } from '../../contract/relation-kinds.ts';

/** Everything that decides what a dossier shows; the query of its address says the same. */
export interface DossierAddress {
  scope: DossierScopeName;
  view: DossierViewName;
  /** As of which day, `YYYY-MM-DD`; absent for the article's, without one for all days. */
  day: string | undefined;
  filter: DossierFilter;
  /** Id of the question that is opened; empty for the statements on none. */
  question: string | undefined;
  /** Places of the first row and column shown. */
  row: number;
  column: number;
  /** Ids of the statements that are opened. */
  opened: string[];
  /** The plot as a table of words. */
  asTable: boolean;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads the query of an address; what is missing or makes no sense is as at the start. */
export function readAddress(query: string): DossierAddress {
  const asked = new URLSearchParams(query);
  const day = (name: string) => {
    const value = asked.get(name) ?? '';
    return isDay(value) ? value : undefined;
  };
  return {
    scope: DOSSIER_SCOPES.find((scope) => scope === asked.get('scope')) ?? 'page',
    view: DOSSIER_VIEWS.find((view) => view === asked.get('view')) ?? 'questions',
    day: day('day'),
    filter: {
      actors: asked.getAll('actor'),
      topic: asked.get('topic') || undefined,
      relation: ALL_RELATION_KINDS.find((kind) => kind === asked.get('relation')),
      from: day('from'),
    },
    question: asked.get('question') ?? undefined,
    row: place(asked.get('row')),
    column: place(asked.get('column')),
    opened: asked.getAll('open'),
    asTable: asked.has('table'),
  };
}

/** The query of an address, without the question mark; what is as at the start is left out. */
export function writeAddress(address: DossierAddress): string {
  const { scope, view, day, filter, question, row, column, opened, asTable } = address;
  const pairs: [string, string | undefined][] = [
    ['scope', scope === 'page' ? undefined : scope],
    ['view', view === 'questions' ? undefined : view],
    ['day', day],
    ...filter.actors.map((id): [string, string] => ['actor', id]),
    ['topic', filter.topic],
    ['relation', filter.relation],
    ['from', filter.from],
    ['question', question],
    ['row', row > 0 ? String(row) : undefined],
    ['column', column > 0 ? String(column) : undefined],
    ...opened.map((id): [string, string] => ['open', id]),
    ['table', asTable ? 'yes' : undefined],
  ];
  const query = new URLSearchParams();
  for (const [name, value] of pairs) if (value !== undefined) query.append(name, value);
  return query.toString();
}

/** What of an address decides which statements are shown. */
export function askedBy({ day, filter, view }: DossierAddress): Omit<DossierAsked, 'tabId'> {
  return { day, filter, view };
}

/** Whether the reader has narrowed anything. */
export function isNarrowed({ actors, topic, relation, from }: DossierFilter): boolean {
  return actors.length > 0 || [topic, relation, from].some((value) => value !== undefined);
}

/** There is no 31 June. */
function isDay(text: string): boolean {
  const time = DAY.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function place(text: string | null): number {
  const value = Number(text ?? 0);
  return Number.isInteger(value) && value > 0 ? value : 0;
}
