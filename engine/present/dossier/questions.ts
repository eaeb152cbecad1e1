import {
  type DossierEvent,
  type OpenedQuestion,
  type PositionView,
  QUESTION_ROWS,
  type QuestionRow,
  type QuestionsView,
  type StanceOnDay,
} from '../../../contract/dossier.ts';
import type { Relation, Statement } from '../../../contract/pack.ts';
import { presenceIn } from '../../read/5-relations/positions/presence.ts';
import { actorName } from '../actor-view.ts';
import type { ViewContext } from '../context.ts';
import { asFields, inLanguage } from '../in-language.ts';
import { questionWords } from '../question-words.ts';
import { questionView, relationView } from '../questions.ts';
import { topicLabel } from '../topic-label.ts';
import { actorsIn, type ByQuestion, type Question } from './by-question.ts';
import { inTime } from './selection.ts';

/** As many names as a row has room for. */
const MOST_POSITIONS = 12;
/** As many accounts as can be read through; older ones are found with a first day in the filter. */
const MOST_ACCOUNTS = 60;
/** With more, lines would stand between statements and not the other way round. */
const MOST_EVENTS = 6;

/** Stands for what was said on no question. */
const NO_QUESTION = '';

/**
 * Questions, the disputed first, what was said on none of them last.
 * @param row place of the first one to send
 * @param asked id of the one to send with all accounts
 */
export function questionsOf(
  { disputed, undisputed, others }: ByQuestion,
  row: number,
  asked: string | undefined,
  context: ViewContext,
): QuestionsView {
  const rest = others.length > 0 ? [{ id: NO_QUESTION, statements: others, relations: [] }] : [];
  const all = [...disputed, ...undisputed, ...rest];
  const from = row < all.length ? row : 0;
  const sent = all.slice(from, from + QUESTION_ROWS);
  const opened = asked === undefined ? undefined : sent.find(({ id }) => id === asked);
  return {
    rows: sent.map((question, at) => rowOf(question, from + at < disputed.length, context)),
    slice: { from, total: all.length },
    disputed: disputed.length,
    opened: opened && openedQuestion(opened, context),
  };
}

function rowOf(question: Question, isDisputed: boolean, context: ViewContext): QuestionRow {
  const { id, statements, relations } = question;
  const { index, reader } = context;
  const topic = index.propositions.get(id)?.entry.topic;
  const positions = positionsOn(question, context);
  return {
    id,
    ...asFields({
      question: questionWords(id, index, reader) ?? { text: '' },
      topic: topicLabel(topic, index, reader),
    }),
    isDisputed,
    positions: positions.slice(0, MOST_POSITIONS),
    actors: actorsIn(statements),
    statements: statements.length,
    resolved: resolutionOf(relations, context),
  };
}

/** Who stands where, whoever spoke first first. */
function positionsOn({ id, statements }: Question, context: ViewContext): PositionView[] {
  const said = Map.groupBy([...statements].sort(inTime), ({ actor }) => actor);
  return [...said].flatMap(([actor, own]) => {
    const newest = own.at(-1);
    if (!newest) return [];
    return {
      actor: { id: actor, name: actorName(actor, context.index, context.reader) },
      turns: turnsIn(own, id),
      date: newest.date,
      datePrecision: newest.datePrecision,
      presence: presenceIn(newest, id, context),
    };
  });
}

/** What an actor has said on a question, without the repetitions; words that are unclear turn nothing. */
function turnsIn(said: readonly Statement[], question: string): StanceOnDay[] {
  const taken = said.flatMap(({ stances, date, datePrecision }) =>
    stances
      .filter(({ proposition }) => proposition === question)
      .map(({ stance }) => ({ stance, date, datePrecision })),
  );
  const clear = taken.filter(({ stance }) => stance !== 'unclear');
  return (clear.length > 0 ? clear : taken).filter(
    ({ stance }, at, all) => stance !== all[at - 1]?.stance,
  );
}

/** Of several the last. */
function resolutionOf(
  relations: readonly Relation[],
  context: ViewContext,
): QuestionRow['resolved'] {
  return relations
    .flatMap((relation) => relationView(relation, context).resolved ?? [])
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))
    .at(-1);
}

function openedQuestion(question: Question, context: ViewContext): OpenedQuestion {
  const { id, statements, relations } = question;
  const sent = [...statements].sort(inTime).slice(-MOST_ACCOUNTS);
  const ids = new Set(sent.map((statement) => statement.id));
  const within = relations.filter(
    ({ kind, a, b }) => kind !== 'consistent' && ids.has(a) && ids.has(b),
  );
  return {
    ...questionView(id, ids, within, context),
    total: statements.length,
    events: eventsBetween(sent, within, context),
  };
}

/**
 * What happened from the first statement to the last, and what has settled the matter: the events that
 * statements and relations name, then those nearest to a statement in time; in time order.
 */
function eventsBetween(
  statements: readonly Statement[],
  relations: readonly Relation[],
  { index, reader }: ViewContext,
): DossierEvent[] {
  const days = statements.flatMap(({ date }) => date ?? []);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const packs = new Set(statements.flatMap(({ id }) => index.statements.get(id)?.pack ?? []));
  const named = new Set([
    ...statements.map(({ event }) => event),
    ...relations.map(({ resolvedBy }) => resolvedBy),
  ]);
  const distance = (date: string) =>
    Math.min(...days.map((day) => Math.abs(Date.parse(day) - Date.parse(date))));
  return [...index.events.values()]
    .flatMap((event) => {
      const { id, date, until } = event.entry;
      const isNamed = named.has(id);
      if (date === undefined || !packs.has(event.pack)) return [];
      if (!isNamed && ((until ?? date) < first || date > last)) return [];
      return [{ event, date, until, weight: isNamed ? -1 : distance(date) }];
    })
    .sort((a, b) => a.weight - b.weight)
    .slice(0, MOST_EVENTS)
    .sort((a, b) => a.date.localeCompare(b.date))
    .map(({ event, date, until }) => {
      const { id, name } = event.entry;
      const { text, lang } = inLanguage('events', event, 'name', reader) ?? { text: name };
      return { id, name: text, ...(lang && { lang }), date, until };
    });
}
