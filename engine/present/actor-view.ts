import type { Actor } from '../../contract/pack.ts';
import type { ActorView } from '../../contract/views.ts';
import { roleField } from '../pack/overlays/editors-texts.ts';
import type { Indexed, PackIndex } from '../pack/pack-index.ts';
import type { ViewContext } from './context.ts';
import { asFields, inLanguage, type Reader, type ReaderWords, wordsFor } from './in-language.ts';
import { roleInWords, roleOn } from './role.ts';

/** An actor with the office held at the article's date, or now where there is no date. */
export function actorView(id: string, { index, published, reader }: ViewContext): ActorView {
  const indexed = index.actors.get(id);
  if (!indexed) return { id, name: id, kind: 'person', speaksFor: [] };
  const { kind, speaksFor } = indexed.entry;
  return {
    id,
    name: actorName(id, index, reader),
    kind,
    ...asFields({ role: roleFor(indexed, published, reader) }),
    speaksFor: speaksFor.map((other) => ({ id: other, name: actorName(other, index, reader) })),
  };
}

/** The name of an actor as the reader's language writes it, else as the pack does; of a stranger the id. */
export function actorName(id: string, { actors }: PackIndex, reader: Reader | undefined): string {
  const indexed = actors.get(id);
  return (indexed && inLanguage('actors', indexed, 'name', reader)?.text) ?? id;
}

/** What an actor is on a day, in the reader's language; see {@link roleOn}. */
export function roleFor(
  { entry, pack }: Indexed<Actor>,
  day: string | undefined,
  reader: Reader | undefined,
): ReaderWords | undefined {
  const found = roleOn(entry, day);
  const role = found && entry.roles[found.at];
  if (!role) return undefined;
  const { at, isFormer } = found;
  const place = { section: 'actors', id: entry.id, field: roleField(at, isFormer) } as const;
  return wordsFor(roleInWords(role, isFormer), place, pack, reader);
}
