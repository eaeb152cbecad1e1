import type { PageFacts } from '../../contract/annotations.ts';
import type { ActorDetail } from '../../contract/views.ts';
import type { PackIndex } from '../pack-index.ts';
import { actorView } from './actor-view.ts';
import type { ViewContext } from './context.ts';
import { differencesTouching } from './differences.ts';
import { positionsOf } from './positions.ts';

/**
 * Everything known of an actor, relative to an article where there is one.
 * @param reported ids of the statements the article reports
 * @returns null where no pack knows the actor
 */
export function actorDetail(
  index: PackIndex,
  id: string,
  page: PageFacts | undefined,
  reported: readonly string[],
): ActorDetail | null {
  if (!index.actors.has(id)) return null;
  const context: ViewContext = { index, published: page?.published, reported: new Set(reported) };
  return {
    actor: actorView(id, context),
    positions: positionsOf(id, context),
    differences: differencesTouching(context, new Set(index.statementsOf.get(id) ?? [])),
  };
}
