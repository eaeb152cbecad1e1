import type { Relation, Stance, Statement } from '../../../../contract/pack.ts';
import { RELATION_KINDS } from '../../../../contract/relation-kinds.ts';
import type { PackRecord } from '../../../pack/pack-index.ts';
import { isLater } from '../../../statement-date.ts';
import type { ArticleContent, ArticleContext } from './article-content.ts';
import { areOpposed, type Evidence, evidenceOn } from './positions.ts';
import { sideOf } from './sides.ts';

/**
 * A question with positions that do not go together, as it stands to an article: whoever and however
 * many speak, there is one for each proposition.
 */
export interface Difference {
  proposition: string;
  /** Pairs of statements of which one is the article's, the most telling first. */
  pairs: readonly [Pair, ...Pair[]];
}

/** Two statements that do not go together. */
export interface Pair {
  /** Statement ids, the earlier first. */
  a: string;
  b: string;
  /** The editors' relation of the two; absent where their stances alone are opposed. */
  relation?: Relation | undefined;
  /** Whether one of them speaks beside the question, to another proposition or without a stance. */
  isBeside: boolean;
  weight: number;
}

/** What of an article a difference must touch. */
export type Touched = Pick<ArticleContent, 'statements' | 'views'>;

/** Opposed stances that no editor has joined tell less than an incompatible pair, more than silence. */
const COMPUTED_WEIGHT = 55;
/** Nobody could have quoted what was said after the article. */
const LATER_MALUS = 20;
/** What the article does not carry tells its reader more. */
const BONUS_FOR_UNREAD = 5;
/** What is further apart is a question of another time. */
const FURTHEST_DAYS = 366;
/** Distance in time takes so much of a weight at most, so that the nearest of equals leads. */
const MOST_FOR_DISTANCE = 10;

const DAY = 86_400_000;

/**
 * The questions on which something that an article carries differs from what was said elsewhere or in
 * the article itself, the most telling first.
 * @param touched only pairs with one of these are counted; left out, everything the article carries
 */
export function differencesIn(
  context: ArticleContext,
  touched: Touched = context.content,
): Difference[] {
  const found = new Map<string, Map<string, Pair>>();
  for (const [proposition, pair] of pairsOf(touched, context)) {
    const pairs = found.get(proposition) ?? new Map<string, Pair>();
    found.set(proposition, pairs);
    const key = `${pair.a} ${pair.b}`;
    const known = pairs.get(key);
    if (!known || known.weight < pair.weight) pairs.set(key, pair);
  }
  return [...found]
    .flatMap(([proposition, pairs]): Difference[] => {
      const [first, ...others] = [...pairs.values()].sort(mostTelling);
      return first ? [{ proposition, pairs: [first, ...others] }] : [];
    })
    .sort(
      (one, other) =>
        mostTelling(one.pairs[0], other.pairs[0]) ||
        one.proposition.localeCompare(other.proposition),
    );
}

function mostTelling(one: Pair, other: Pair): number {
  return other.weight - one.weight || `${one.a} ${one.b}`.localeCompare(`${other.a} ${other.b}`);
}

type QuestionedPair = [proposition: string, Pair];

function pairsOf({ statements, views }: Touched, context: ArticleContext): QuestionedPair[] {
  const { index } = context;
  const ofStatements = [...statements].flatMap((id) => {
    const stances = index.statements.get(id)?.entry.stances ?? [];
    const isThis = ({ statement }: Evidence) => statement.id === id;
    return [
      ...curatedPairs(id, context),
      ...stances.flatMap(({ proposition }) => computedPairs(proposition, isThis, context)),
    ];
  });
  const ofViews = views.flatMap(({ actor, proposition }) => {
    const side = sideOf(actor, index);
    const isOwn = ({ statement }: Evidence) => side.has(statement.actor);
    const own = evidenceOn(proposition, index).filter(isOwn);
    const curated = own.flatMap(({ statement }) => curatedPairs(statement.id, context));
    return [
      ...curated.filter(([question]) => question === proposition),
      ...computedPairs(proposition, isOwn, context),
    ];
  });
  return [...ofStatements, ...ofViews];
}

/** The editors' relations of a statement in which accounts differ, by the question it speaks to. */
function curatedPairs(id: string, context: ArticleContext): QuestionedPair[] {
  const { index } = context;
  return (index.relationsOf.get(id) ?? []).flatMap((relationId): QuestionedPair[] => {
    const relation = index.relations.get(relationId)?.entry;
    if (!relation || RELATION_KINDS[relation.kind].agrees) return [];
    const question = questionFrom(id, relation, index);
    if (question === undefined) return [];
    const { weight } = RELATION_KINDS[relation.kind];
    const pair = pairOf(relation.a, relation.b, weight, context);
    const isBeside = ![relation.a, relation.b].every((side) => takesStance(side, question, index));
    return pair ? [[question, { ...pair, relation, isBeside }]] : [];
  });
}

/** What a relation is about, seen from one of its statements. */
function questionFrom(
  id: string,
  { a, proposition, propositionB }: Relation,
  index: PackRecord,
): string | undefined {
  const named = id === a ? proposition : (propositionB ?? proposition);
  return named ?? index.statements.get(id)?.entry.stances[0]?.proposition;
}

function takesStance(id: string, proposition: string, index: PackRecord): boolean {
  const stances = index.statements.get(id)?.entry.stances ?? [];
  return stances.some((stance) => stance.proposition === proposition);
}

/** Whether two of several statements have opposed stances on a proposition that are set against each other. */
export function isOpposed(proposition: string, statements: readonly Statement[]): boolean {
  const supported = statements.flatMap((statement): Evidence[] => {
    const taken = statement.stances.find((stance) => stance.proposition === proposition);
    return taken && taken.supports.length > 0 ? [{ ...taken, statement }] : [];
  });
  const of = (wanted: Stance) => supported.filter(({ stance }) => stance === wanted);
  return of('affirms').some((one) =>
    of('denies').some(
      (other) =>
        isHeldStill(one, other, supported) &&
        daysBetween(one.statement, other.statement) <= FURTHEST_DAYS,
    ),
  );
}

/** Statements of opposed stances on a proposition, both with the words that carry them. */
function computedPairs(
  proposition: string,
  isTouched: (one: Evidence) => boolean,
  context: ArticleContext,
): QuestionedPair[] {
  const supported = evidenceOn(proposition, context.index).filter(
    ({ supports }) => supports.length > 0,
  );
  return supported.filter(isTouched).flatMap((one) =>
    supported
      .filter((other) => areOpposed(one.stance, other.stance) && isHeldStill(one, other, supported))
      .flatMap((other): QuestionedPair[] => {
        const [a, b] = [one.statement.id, other.statement.id];
        const pair = pairOf(a, b, COMPUTED_WEIGHT, context);
        const isOfThisTime = pair !== undefined && pair.days <= FURTHEST_DAYS;
        return isOfThisTime ? [[proposition, { ...pair, isBeside: false }]] : [];
      }),
  );
}

/**
 * Whether the earlier of two positions was still its actor's own when the later was taken: what somebody
 * has given up meanwhile is not set against others. A change of one's own is told all the same.
 */
function isHeldStill(one: Evidence, other: Evidence, evidence: readonly Evidence[]): boolean {
  const isBefore = (one.statement.date ?? '9') <= (other.statement.date ?? '9');
  const [earlier, later] = isBefore ? [one, other] : [other, one];
  if (earlier.statement.actor === later.statement.actor) return true;
  return !evidence.some(
    ({ statement, stance }) =>
      statement.actor === earlier.statement.actor &&
      areOpposed(stance, earlier.stance) &&
      (statement.date ?? '9') > (earlier.statement.date ?? '9') &&
      (statement.date ?? '9') <= (later.statement.date ?? '9'),
  );
}

/** Two statements in the order of time, weighed; undefined where the packs do not know both. */
function pairOf(
  one: string,
  other: string,
  kindWeight: number,
  { index, content, published }: ArticleContext,
): (Pick<Pair, 'a' | 'b' | 'weight'> & { days: number }) | undefined {
  const sides = [one, other].flatMap((id) => index.statements.get(id)?.entry ?? []);
  const [a, b] = sides.sort((x, y) => (x.date ?? '9').localeCompare(y.date ?? '9'));
  if (!a || !b) return undefined;
  const days = daysBetween(a, b);
  const distance = (MOST_FOR_DISTANCE * Math.min(days, FURTHEST_DAYS)) / FURTHEST_DAYS;
  const later = [a, b].some((side) => isLater(side, published));
  const unread = [a, b].some(({ id }) => !content.statements.has(id));
  const weight =
    kindWeight - distance - (later ? LATER_MALUS : 0) + (unread ? BONUS_FOR_UNREAD : 0);
  return { a: a.id, b: b.id, weight, days };
}

/** None where one of them has no date. */
function daysBetween(one: Statement, other: Statement): number {
  if (!one.date || !other.date) return 0;
  return Math.abs(Date.parse(other.date) - Date.parse(one.date)) / DAY;
}
