import type { Role } from '../../contract/pack.ts';
import type { ActorView } from '../../contract/views.ts';
import type { ViewContext } from './context.ts';

/** An actor with the role held at the article's date, or the latest where the date is unknown. */
export function actorView(id: string, { index, published }: ViewContext): ActorView {
  const actor = index.actors.get(id)?.entry;
  if (!actor) return { id, name: id, kind: 'person', speaksFor: [] };
  const role = roleAt(actor.roles, published);
  return {
    id,
    name: actor.name,
    kind: actor.kind,
    role: role && describe(role),
    country: role?.country,
    speaksFor: actor.speaksFor.map((other) => ({
      id: other,
      name: index.actors.get(other)?.entry.name ?? other,
    })),
  };
}

function roleAt(roles: readonly Role[], day: string | undefined): Role | undefined {
  const held = day ? roles.filter((role) => covers(role, day)) : roles;
  return (held.length > 0 ? held : roles).at(-1);
}

/** Partial dates compare by the part they have: a role held `to` 2025-07 covers all of July. */
function covers({ from, to }: Role, day: string): boolean {
  return (!from || day.slice(0, from.length) >= from) && (!to || day.slice(0, to.length) <= to);
}

function describe({ title, organisation }: Role): string {
  return organisation ? `${title}, ${organisation}` : title;
}
