import type { Actor, Pack, Role } from '../../contract/pack.ts';
import { foldedName } from '../check/actor-names.ts';
import { kebab, untaken } from '../kebab.ts';

/** People and organisations as Popolo has them: https://www.popoloproject.com/specs/ */
export interface Popolo {
  persons: PopoloActor[];
  organizations: PopoloActor[];
  memberships: PopoloMembership[];
}

/** A person or an organisation. */
export interface PopoloActor {
  id: string;
  name: string;
  /** What kind of organisation it is. */
  classification?: string;
  other_names?: { name: string; note?: string }[];
  identifiers?: { scheme: string; identifier: string }[];
}

/** That somebody holds a role in an organisation, or speaks for it. */
export interface PopoloMembership {
  /** One of `person_id` and `member_id` is given; the second for organisations as members. */
  person_id?: string;
  member_id?: string;
  organization_id: string;
  role?: string;
  start_date?: string;
  end_date?: string;
}

/**
 * The actors of a pack with their roles. Organisations that stand in roles only are added under
 * ids made of their names.
 */
export function popolo(pack: Pack): Popolo {
  const persons = pack.actors.filter(isPerson);
  const bodies = pack.actors.filter((actor) => !isPerson(actor));
  const organisations = new Organisations(pack.actors, bodies);
  const memberships = pack.actors.flatMap((actor) => [
    ...actor.roles.flatMap((role) => roleMembership(actor, role, organisations)),
    ...actor.speaksFor.map((id) => ({
      ...member(actor),
      organization_id: id,
      role: 'speaks for',
    })),
  ]);
  return {
    persons: persons.map(popoloActor),
    organizations: [...bodies.map(popoloActor), ...organisations.added],
    memberships,
  };
}

/** Organisations by name; those that are no actors are added when first asked for. */
class Organisations {
  readonly added: PopoloActor[] = [];
  readonly #ids = new Map<string, string>();
  readonly #taken: Set<string>;

  constructor(actors: readonly Actor[], bodies: readonly Actor[]) {
    this.#taken = new Set(actors.map(({ id }) => id));
    for (const { id, name, aliases } of bodies.toReversed()) {
      for (const form of [...aliases.map(({ text }) => text), name]) {
        this.#ids.set(foldedName(form), id);
      }
    }
  }

  idOf(name: string): string {
    const known = this.#ids.get(foldedName(name));
    if (known !== undefined) return known;
    const id = untaken(kebab(name) || 'organisation', this.#taken);
    this.#taken.add(id);
    this.#ids.set(foldedName(name), id);
    this.added.push({ id, name });
    return id;
  }
}

function isPerson({ kind }: Actor): boolean {
  return kind === 'person';
}

function popoloActor(actor: Actor): PopoloActor {
  const { id, name, kind, aliases, wikidata } = actor;
  const others = aliases
    .filter(({ kind: form }) => form !== 'inflection')
    .map(({ text, lang, kind: form }) => {
      const note = [form, lang].filter(Boolean).join(', ');
      return note ? { name: text, note } : { name: text };
    });
  return {
    id,
    name,
    ...(isPerson(actor) ? {} : { classification: kind }),
    ...(others.length > 0 ? { other_names: others } : {}),
    ...(wikidata ? { identifiers: [{ scheme: 'wikidata', identifier: wikidata }] } : {}),
  };
}

/** A role that names neither organisation nor country says nothing of a membership. */
function roleMembership(
  actor: Actor,
  { title, organisation, country, from, to }: Role,
  organisations: Organisations,
): PopoloMembership[] {
  const body = organisation ?? country;
  if (body === undefined) return [];
  return [
    {
      ...member(actor),
      organization_id: organisations.idOf(body),
      role: title,
      ...(from ? { start_date: from } : {}),
      ...(to ? { end_date: to } : {}),
    },
  ];
}

function member(actor: Actor): { person_id: string } | { member_id: string } {
  return isPerson(actor) ? { person_id: actor.id } : { member_id: actor.id };
}
