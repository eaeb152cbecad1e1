import type { Relation } from '../../contract/pack.ts';
import type {
  AccountView,
  ActorView,
  DifferenceView,
  QuestionView,
  RelationView,
  StatementView,
} from '../../contract/views.ts';
import {
  type Difference,
  differencesIn,
  type Pair,
  type Touched,
} from '../read/5-relations/positions/differences.ts';
import { evidenceOn } from '../read/5-relations/positions/positions.ts';
import { actorName } from './actor-view.ts';
import type { ViewContext } from './context.ts';
import { asFields, inLanguage, type ReaderWords } from './in-language.ts';
import { distanceFrom } from './nearness.ts';
import { questionWords } from './question-words.ts';
import { inTimeOrder, statementView } from './statement-view.ts';
import { topicLabel } from './topic-label.ts';

/**
 * The questions on which accounts differ, ready to print, the most telling first.
 * @param touched what one of the accounts has to be; left out, anything the article carries
 */
export function differenceViews(context: ViewContext, touched?: Touched): DifferenceView[] {
  return differencesWithSides(context, touched).map(({ difference }) => difference);
}

/**
 * The same before they are made ready to print: without pairs of which the reader wants nothing, and
 * without those differences that have no other.
 */
export function shownDifferences(context: ViewContext, touched?: Touched): Difference[] {
  return differencesIn(context, touched).flatMap((difference) => {
    const shown = difference.pairs.filter(({ a, b }) => ![a, b].some(context.isUnmarked ?? no));
    const [lead] = shown;
    return lead ? [{ ...difference, pairs: [lead, ...shown.slice(1)] as const }] : [];
  });
}

/** A difference with those of its accounts that are sides of it, and may be missing from an article. */
export interface DifferenceWithSides {
  difference: DifferenceView;
  /** Neither settled by now nor spoken beside the question. */
  sides: AccountView[];
}

/** As `differenceViews`, with the sides of each. */
export function differencesWithSides(
  context: ViewContext,
  touched?: Touched,
): DifferenceWithSides[] {
  return shownDifferences(context, touched).map((difference) => withSides(difference, context));
}

const no = () => false;

function withSides({ proposition, pairs }: Difference, context: ViewContext): DifferenceWithSides {
  const [lead] = pairs;
  const told = withoutRepeats(pairs, context);
  const relations = told.flatMap(({ relation }) => relation ?? []);
  const view = questionView(
    proposition,
    told.flatMap(({ a, b }) => [a, b]),
    relations,
    context,
  );
  const settled = new Set(relations.filter(isSettled).flatMap(({ a, b }) => [a, b]));
  const beside = new Set(told.filter(({ isBeside }) => isBeside).flatMap(({ a, b }) => [a, b]));
  const sides = view.accounts.filter(({ id }) => !settled.has(id) && !beside.has(id));
  const difference: DifferenceView = {
    ...view,
    lead: [lead.a, lead.b],
    missing: actorsOf(sides.filter(({ presence }) => presence === 'not-in-article')),
    notFound: actorsOf(sides.filter(({ presence }) => presence === 'not-found-here')),
  };
  return { difference, sides };
}

/**
 * Pairs that stances alone make add nothing where the article's statement has been set against that
 * actor already.
 */
function withoutRepeats(pairs: readonly Pair[], { index, content }: ViewContext): Pair[] {
  const told = new Set<string>();
  return pairs.filter(({ a, b, relation }) => {
    const actors = [a, b].map((id) => index.statements.get(id)?.entry.actor).sort();
    const inArticle = [a, b].every((id) => content.statements.has(id));
    const isRepeat = told.has(String(actors)) && !relation && !inArticle;
    told.add(String(actors));
    return !isRepeat;
  });
}

function isSettled({ status, kind }: Relation): boolean {
  return status === 'resolved' || kind === 'superseded';
}

/**
 * A question with accounts on it.
 * @param ids of statements that are accounts, in any order and number
 */
export function questionView(
  proposition: string,
  ids: Iterable<string>,
  relations: readonly Relation[],
  context: ViewContext,
): QuestionView {
  const { index, reader } = context;
  const topic = index.propositions.get(proposition)?.entry.topic;
  const accounts = inTimeOrder(
    [...new Set(ids)].flatMap((id) => accountView(id, proposition, context) ?? []),
  );
  return {
    id: proposition,
    ...asFields({
      question: questionWords(proposition, index, reader) ?? { text: '' },
      topic: topicLabel(topic, index, reader),
    }),
    accounts,
    actors: actorsOf(accounts),
    relations: relations.map((relation) => relationView(relation, context)),
    agreeing: agreeing(accounts, context),
  };
}

/** What was said on a question by one actor and by others, where nothing on it differs. */
export function questionOf(
  proposition: string,
  actor: string,
  context: ViewContext,
): QuestionView | undefined {
  const evidence = evidenceOn(proposition, context.index);
  const ids = nearestByActor(
    evidence.map(({ statement }) => statement),
    context,
  );
  const own = evidence.filter(({ statement }) => statement.actor === actor);
  if (own.length === 0) return undefined;
  return questionView(proposition, ids, [], context);
}

/** Of each actor the statement nearest in time to the article. */
function nearestByActor(
  statements: readonly { id: string; actor: string; date?: string | undefined }[],
  { published }: ViewContext,
): string[] {
  const distanceOf = distanceFrom(published);
  const nearest = new Map<string, { id: string; distance: number }>();
  for (const { id, actor, date } of statements) {
    const distance = distanceOf(date);
    const known = nearest.get(actor);
    if (!known || distance < known.distance) nearest.set(actor, { id, distance });
  }
  return [...nearest.values()].map(({ id }) => id);
}

function accountView(
  id: string,
  proposition: string,
  context: ViewContext,
): AccountView | undefined {
  const { index, reader } = context;
  const statement = statementView(id, context, proposition);
  const stances = index.statements.get(id)?.entry.stances ?? [];
  if (!statement) return undefined;
  const taken = stances.find((stance) => stance.proposition === proposition);
  const other = taken ? undefined : questionWords(stances[0]?.proposition, index, reader);
  const { langs, ...beside } = asFields({ beside: other });
  return {
    ...statement,
    stance: taken?.stance,
    supports: taken?.supports ?? [],
    ...beside,
    ...(langs && { langs: { ...statement.langs, ...langs } }),
  };
}

function actorsOf(statements: readonly StatementView[]): ActorView[] {
  return [...new Map(statements.map(({ actor }) => [actor.id, actor])).values()];
}

/** The editors' relation of two statements, with what settled it. */
export function relationView(
  { id, kind, a, b, resolvedBy }: Relation,
  { index, reader }: ViewContext,
): RelationView {
  const indexed = index.relations.get(id);
  const explanation = indexed && inLanguage('relations', indexed, 'explanation', reader);
  const event = resolvedBy === undefined ? undefined : index.events.get(resolvedBy);
  const statement = resolvedBy === undefined ? undefined : index.statements.get(resolvedBy)?.entry;
  const speaker: ReaderWords | undefined = statement && {
    text: actorName(statement.actor, index, reader),
  };
  const by = (event && inLanguage('events', event, 'name', reader)) ?? speaker;
  const date = event?.entry.date ?? statement?.date;
  const resolved = by && { by: by.text, ...(by.lang && { lang: by.lang }), date };
  return { id, kind, a, b, ...asFields({ explanation }), resolved };
}

/** What editors found to say the same as an account that the article carries. */
function agreeing(accounts: readonly AccountView[], context: ViewContext): StatementView[] {
  const { index, isUnmarked = no } = context;
  const shown = new Set(accounts.map(({ id }) => id));
  const carried = accounts.filter(({ presence }) => presence === 'in-article');
  const found = carried.flatMap(({ id }) =>
    (index.relationsOf.get(id) ?? []).flatMap((relationId) => {
      const relation = index.relations.get(relationId)?.entry;
      if (relation?.kind !== 'consistent') return [];
      const other = relation.a === id ? relation.b : relation.a;
      return shown.has(other) || isUnmarked(other) ? [] : [other];
    }),
  );
  return [...new Set(found)].flatMap((id) => statementView(id, context) ?? []);
}
