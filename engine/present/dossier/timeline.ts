import {
  TIMELINE_LANES,
  type TimelineArc,
  type TimelineEvent,
  type TimelineMark,
  type TimelineView,
} from '../../../contract/dossier.ts';
import type { Relation, Statement } from '../../../contract/pack.ts';
import { presenceIn } from '../../read/5-relations/positions/presence.ts';
import { actorView } from '../actor-view.ts';
import type { ViewContext } from '../context.ts';
import { inLanguage } from '../in-language.ts';
import { relationView } from '../questions.ts';
import { quotedWords } from '../quoted-words.ts';
import { inTime, type Selection } from './selection.ts';

const MOST_MARKS = 300;
const MOST_EVENTS = 40;
/** Characters of a statement that stand for it. */
const TEXT_LENGTH = 140;

/**
 * Who said what when, a part of the whole.
 * @param row place of the first actor to send
 */
export function timelineOf(selection: Selection, row: number): TimelineView {
  const { context, byActor, relations } = selection;
  const actors = [...byActor];
  const from = row < actors.length ? row : 0;
  const lanes = actors.slice(from, from + TIMELINE_LANES);
  const laneOf = new Map(lanes.map(([actor], lane) => [actor, lane]));
  const all = lanes.flatMap(([, said]) => said);
  const dated = all.filter(({ date }) => date !== undefined).sort(inTime);
  const sent = dated.slice(-MOST_MARKS);
  return {
    lanes: lanes.map(([actor]) => actorView(actor, context)),
    laneSlice: { from, total: actors.length },
    marks: sent.map((statement) => markOf(statement, laneOf.get(statement.actor) ?? 0, selection)),
    total: all.length,
    undated: all.length - dated.length,
    events: eventsBetween(sent[0]?.date, sent.at(-1)?.date, context),
    arcs: arcsBetween(sent, relations, context),
  };
}

function markOf(statement: Statement, lane: number, { context }: Selection): TimelineMark {
  const { id, date = '', datePrecision } = statement;
  const { index, reader } = context;
  const { quote } = quotedWords(statement, reader?.lang);
  const indexed = index.statements.get(id);
  const paraphrase = indexed && inLanguage('statements', indexed, 'paraphrase', reader);
  // A translation is nobody's own words.
  const own = quote?.nature === 'translation' ? undefined : quote;
  return {
    statement: id,
    lane,
    date,
    datePrecision,
    text: shortened((own ?? paraphrase ?? quote)?.text ?? ''),
    lang: (own ?? paraphrase)?.lang,
    isQuote: own !== undefined,
    presence: presenceIn(statement, undefined, context),
  };
}

/** Cut after a word. */
function shortened(text: string): string {
  if (text.length <= TEXT_LENGTH) return text;
  return `${text.slice(0, TEXT_LENGTH).replace(/\s+\S*$/, '')} …`;
}

/** The newest of those that have a day in the span. */
function eventsBetween(
  first: string | undefined,
  last: string | undefined,
  { index, reader }: ViewContext,
): TimelineEvent[] {
  if (!first || !last) return [];
  const within = [...index.events.values()].flatMap((event) => {
    const { id, name, date, until } = event.entry;
    if (!date || (until ?? date) < first || date > last) return [];
    const { text, lang } = inLanguage('events', event, 'name', reader) ?? { text: name };
    return [{ id, name: text, ...(lang && { lang }), date, until }];
  });
  return within.sort((a, b) => (a.date < b.date ? -1 : 1)).slice(-MOST_EVENTS);
}

function arcsBetween(
  marks: readonly Statement[],
  relations: readonly Relation[],
  context: ViewContext,
): TimelineArc[] {
  const places = new Map(marks.map(({ id }, at) => [id, at]));
  return relations.flatMap((relation) => {
    const [from, to] = [places.get(relation.a), places.get(relation.b)];
    if (from === undefined || to === undefined) return [];
    const { resolved: _, ...view } = relationView(relation, context);
    return [{ ...view, from, to }];
  });
}
