import type { Annotations, PageFacts } from '../../contract/annotations.ts';
import type { Unmarked } from '../../contract/settings.ts';
import type { ActorRow, PageCounts, PageView } from '../../contract/views.ts';
import type { PackRecord } from '../pack/pack-index.ts';
import { carriedBy, contentOf } from '../read/5-relations/positions/article-content.ts';
import { actorView } from './actor-view.ts';
import type { ViewContext } from './context.ts';
import type { Reader } from './in-language.ts';
import { packTitle } from './pack-title.ts';
import { differenceViews } from './questions.ts';
import { statementView } from './statement-view.ts';
import { NOTHING_UNMARKED, unmarkedStatements, withoutUnmarked } from './unmarked.ts';

/**
 * What the popup shows for a page that was read.
 * @param unmarked what the reader does not want marked; it is neither listed nor counted
 * @param reader absent for one who reads English
 */
export function pageView(
  index: PackRecord,
  found: Annotations,
  page: PageFacts,
  unmarked: Unmarked = NOTHING_UNMARKED,
  reader?: Reader,
): PageView {
  const annotations = withoutUnmarked(found, unmarked, index);
  const context = pageContext(index, found, page, unmarked, reader);
  const { content } = context;
  return {
    published: page.published,
    inPart: annotations.inPart,
    isMostHidden: annotations.isMostHidden,
    offSubject: annotations.offSubject,
    differences: differenceViews(context),
    actors: actorRows(annotations, context),
    sharedNames: sharedNames(annotations, context),
    statements: [...content.statements].flatMap((id) => statementView(id, context) ?? []),
    coverage: coverageOf(annotations, context),
  };
}

/** What everything on a page is shown relative to; takes what `pageView` takes. */
export function pageContext(
  index: PackRecord,
  found: Annotations,
  { published, url }: PageFacts,
  unmarked: Unmarked,
  reader: Reader | undefined,
): ViewContext {
  const content = contentOf(carriedBy(withoutUnmarked(found, unmarked, index)));
  const isUnmarked = unmarkedStatements(unmarked, index);
  return { index, published, url, reader, content, isUnmarked };
}

/** How many actors, statements and differences a page has. */
export function countsOf({ actors, statements, differences }: PageView): PageCounts {
  return {
    actors: actors.length,
    statements: statements.length,
    differences: differences.length,
  };
}

/** The actors of a page: who states most here first, then who is named most. */
function actorRows({ mentions }: Annotations, context: ViewContext): ActorRow[] {
  const counts = new Map<string, number>();
  for (const { actor } of mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({
      actor: actorView(id, context),
      mentions: count,
      statementsHere: (context.index.statementsOf.get(id) ?? []).filter((statement) =>
        context.content.statements.has(statement),
      ).length,
    }))
    .sort((a, b) => b.statementsHere - a.statementsHere || b.mentions - a.mentions);
}

/** Each once, however often and in whichever form the page writes it. */
function sharedNames({ ambiguous }: Annotations, context: ViewContext): PageView['sharedNames'] {
  const byCandidates = new Map<string, PageView['sharedNames'][number]>();
  for (const { matched, candidates } of ambiguous) {
    const ids = candidates.map(({ actor }) => actor);
    if (byCandidates.has(ids.join())) continue;
    const views = ids.map((id) => actorView(id, context));
    byCandidates.set(ids.join(), { name: matched, candidates: views });
  }
  return [...byCandidates.values()];
}

/** What the packs know of a page: those with statements on it, else with actors, else all in use. */
function coverageOf(
  { mentions }: Annotations,
  { index, content, reader }: ViewContext,
): PageView['coverage'] {
  const actors = new Set(mentions.map(({ actor }) => actor));
  const coverage = index.packs.map(({ pack }) => ({
    pack: packTitle(pack.pack, reader),
    updated: pack.pack.updated,
    // An actor of several packs counts in each.
    actors: pack.actors.filter(({ id }) => actors.has(id)).length,
    statements: [...content.statements].filter(
      (id) => index.statements.get(id)?.pack.id === pack.pack.id,
    ).length,
  }));
  const withStatements = coverage.filter(({ statements }) => statements > 0);
  const withActors = coverage.filter((pack) => pack.actors > 0);
  return [withStatements, withActors, coverage].find(({ length }) => length > 0) ?? [];
}
