import type { ArticleContent, PageFacts } from '../../contract/annotations.ts';
import type { ActorDetail } from '../../contract/views.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { contentOf } from '../read/5-relations/positions/article-content.ts';
import { actorView } from './actor-view.ts';
import type { ViewContext } from './context.ts';
import type { Reader } from './in-language.ts';
import { positionsOf } from './positions.ts';
import { differenceViews } from './questions.ts';

/**
 * Everything known of an actor, relative to an article where there is one.
 * @param carried what the article carries of what the packs know
 * @param reader absent for one who reads English
 * @returns null where no pack knows the actor
 */
export function actorDetail(
  index: PackIndex,
  id: string,
  page: PageFacts | undefined,
  carried: ArticleContent,
  reader?: Reader,
): ActorDetail | null {
  if (!index.actors.has(id)) return null;
  const { published, url } = page ?? {};
  const context: ViewContext = { index, published, url, reader, content: contentOf(carried) };
  return {
    actor: actorView(id, context),
    positions: positionsOf(id, context),
    differences: differenceViews(context, {
      statements: new Set(index.statementsOf.get(id) ?? []),
      views: context.content.views.filter(({ actor }) => actor === id),
    }),
  };
}
