import type { Annotations, PageFacts } from '../../../contract/annotations.ts';
import type { Statement } from '../../../contract/pack.ts';
import type { Unmarked } from '../../../contract/settings.ts';
import type { PageCounts } from '../../../contract/views.ts';
import type { PackRecord } from '../../pack/pack-index.ts';
import {
  type ArticleContent,
  carriedBy,
  contentOf,
} from '../../read/5-relations/positions/article-content.ts';
import { differencesIn } from '../../read/5-relations/positions/differences.ts';
import { recordAsOf } from '../as-of.ts';
import type { ViewContext } from '../context.ts';
import type { Reader } from '../in-language.ts';
import { countsOf, pageView } from '../page-view.ts';
import { NOTHING_UNMARKED, unmarkedStatements, withoutUnmarked } from '../unmarked.ts';
import { daysOf } from './days.ts';

/** What a dossier is about, before the reader narrows it, as it was on a day. */
export interface DossierScope {
  /** Its index is cut at the day: what was said later is not in it. */
  context: ViewContext;
  statements: readonly Statement[];
  /** The questions it is about; absent for all that its statements speak to. */
  questions?: ReadonlySet<string> | undefined;
  /** Days on which anything in it was said, also later ones. */
  days: string[];
  /** Statements in it on any day. */
  total: number;
}

/** What of a page decides what its dossier is about. */
export interface DossierPage {
  annotations: Annotations;
  page: PageFacts;
  /** Nothing of these is shown or counted. */
  unmarked?: Unmarked | undefined;
}

/**
 * Everything in the packs. Without an article nothing is missing from it: all counts as reported.
 * @param day `YYYY-MM-DD`; absent for all days
 */
export function packScope(index: PackRecord, day?: string, reader?: Reader): DossierScope {
  const record = recordAsOf(index, day);
  const content: ArticleContent = {
    statements: new Set(record.statements.keys()),
    views: [],
    maybeHeard: new Set(),
  };
  const statements = statementsIn(record);
  return {
    context: { index: record, asOf: day, reader, content },
    statements,
    days: daysOf(record === index ? statements : statementsIn(index)),
    total: index.statements.size,
  };
}

/**
 * What bears on a page: what it reports, the other sides of that, and all that anybody stated on the
 * questions it raises. Where it reports nothing, what those whom it names have stated. Which questions
 * a page raises is the same on every day; what had been said on them is not.
 * @param day `YYYY-MM-DD`; absent for all days
 */
export function pageScope(
  index: PackRecord,
  about: DossierPage,
  day?: string,
  reader?: Reader,
): DossierScope {
  const { page, unmarked = NOTHING_UNMARKED } = about;
  const annotations = withoutUnmarked(about.annotations, unmarked, index);
  const content = contentOf(carriedBy(annotations));
  const isUnmarked = unmarkedStatements(unmarked, index);
  const { published, url } = page;
  const everything: ViewContext = { index, published, url, reader, content, isUnmarked };
  const questions = questionsRaised(everything);
  const bears = questions ? bearingOn(questions, everything) : saidByNamed(annotations);
  const all = statementsIn(index).filter(
    (statement) => bears(statement) && !isUnmarked(statement.id),
  );
  const record = recordAsOf(index, day);
  return {
    context: { ...everything, index: record, asOf: day ?? published },
    statements: all.flatMap(({ id }) => record.statements.get(id)?.entry ?? []),
    questions,
    days: daysOf(all),
    total: all.length,
  };
}

/**
 * What a page has, counted as the popup counts it, of what is in a scope.
 * @param index the whole record
 * @returns also how many more differences there are on all days
 */
export function countsOnPage(
  index: PackRecord,
  { annotations, page, unmarked }: DossierPage,
  { context }: DossierScope,
): { onPage: PageCounts; laterDifferences: number } {
  const counts = (record: PackRecord) => countsOf(pageView(record, annotations, page, unmarked));
  const onPage = counts(context.index);
  return { onPage, laterDifferences: counts(index).differences - onPage.differences };
}

/** In the order of the packs, which for statements of one day is the order in time. */
function statementsIn({ statements }: PackRecord): Statement[] {
  const all: Statement[] = [];
  for (const { entry } of statements.values()) all.push(entry);
  return all;
}

/** Undefined where the page reports nothing and raises no question. */
function questionsRaised(context: ViewContext): Set<string> | undefined {
  const { index, content } = context;
  const questions = new Set([
    ...[...content.statements].flatMap(
      (id) => index.statements.get(id)?.entry.stances.map(({ proposition }) => proposition) ?? [],
    ),
    ...content.views.map(({ proposition }) => proposition),
    ...differencesIn(context).map(({ proposition }) => proposition),
  ]);
  return content.statements.size + questions.size > 0 ? questions : undefined;
}

/** What is on the questions, what the page reports, and the other sides of both. */
function bearingOn(
  questions: ReadonlySet<string>,
  { index, content }: ViewContext,
): (statement: Statement) => boolean {
  const own = new Set(content.statements);
  for (const question of questions) {
    for (const id of index.statementsOn.get(question) ?? []) own.add(id);
  }
  const related = new Set(own);
  for (const id of own) {
    for (const relationId of index.relationsOf.get(id) ?? []) {
      const relation = index.relations.get(relationId)?.entry;
      if (!relation) continue;
      const isOn = content.statements.has(id) || questions.has(relation.proposition ?? '');
      if (isOn) related.add(relation.a).add(relation.b);
    }
  }
  return ({ id }) => related.has(id);
}

function saidByNamed({ mentions }: Annotations): (statement: Statement) => boolean {
  const named = new Set(mentions.map(({ actor }) => actor));
  return ({ actor }) => named.has(actor);
}
