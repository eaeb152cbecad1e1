import type { ActorView } from '../../contract/views.ts';
import { roleField } from '../pack/overlays/editors-texts.ts';
import type { IndexedActor, PackRecord } from '../pack/pack-index.ts';
import type { ViewContext } from './context.ts';
import { asFields, inLanguage, type Reader, type ReaderWords, wordsFor } from './in-language.ts';
import { roleInWords, roleOn } from './role.ts';

/** An actor with the office held on the day that is looked at, or now where there is none. */
export function actorView(
  id: string,
  { index, published, asOf = published, reader }: ViewContext,
): ActorView {
  const indexed = index.actors.get(id);
  if (!indexed) return { id, name: id, kind: 'person', speaksFor: [] };
  const { kind, speaksFor } = indexed.entry;
  return {
    id,
    name: actorName(id, index, reader),
    kind,
    ...asFields({ role: roleFor(indexed, asOf, reader) }),
    speaksFor: speaksFor.map((other) => ({ id: other, name: actorName(other, index, reader) })),
  };
}

/** The name of an actor as the reader's language writes it, else as the pack does; of a stranger the id. */
export function actorName(id: string, { actors }: PackRecord, reader: Reader | undefined): string {
  const indexed = actors.get(id);
  return (indexed && inLanguage('actors', indexed, 'name', reader)?.text) ?? id;
}

/** What an actor is on a day, in the reader's language; see {@link roleOn}. */
export function roleFor(
  { entry, pack, rolePlaces }: IndexedActor,
  day: string | undefined,
  reader: Reader | undefined,
): ReaderWords | undefined {
  const found = roleOn(entry, day);
  const role = found && entry.roles[found.at];
  if (!role) return undefined;
  const { at, isFormer } = found;
  const field = roleField(rolePlaces?.[at] ?? at, isFormer);
  const place = { section: 'actors', id: entry.id, field } as const;
  return wordsFor(roleInWords(role, isFormer), place, pack, reader);
}
