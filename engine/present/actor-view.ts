import type { ActorView } from '../../contract/views.ts';
import type { ViewContext } from './context.ts';
import { roleOf } from './role.ts';

/** An actor with the office held at the article's date, or now where there is no date. */
export function actorView(id: string, { index, published }: ViewContext): ActorView {
  const actor = index.actors.get(id)?.entry;
  if (!actor) return { id, name: id, kind: 'person', speaksFor: [] };
  return {
    id,
    name: actor.name,
    kind: actor.kind,
    role: roleOf(actor, published),
    speaksFor: actor.speaksFor.map((other) => ({
      id: other,
      name: index.actors.get(other)?.entry.name ?? other,
    })),
  };
}
