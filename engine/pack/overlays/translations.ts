import type { CompiledOverlay, TextSection } from '../../../contract/overlay.ts';
import type { Pack } from '../../../contract/pack.ts';
import type { PackIndex } from '../pack-index.ts';

/** What the packs in use say in one language, as far as somebody has translated it. */
export interface Translations {
  /** @param field as `editorsTexts` names it */
  of(section: TextSection, id: string, field: string): string | undefined;
}

/**
 * Joins overlays of one language as the index joins their packs: an entry is translated by the overlay
 * of the pack that it is taken from, and the roles of an actor by that of theirs.
 * @param overlays by the ids of packs
 */
export function joinTranslations(
  index: PackIndex,
  overlays: ReadonlyMap<string, CompiledOverlay>,
): Translations {
  const all = new Map<string, Readonly<Record<string, string>>>();
  for (const { pack } of index.packs) {
    const overlay = overlays.get(pack.pack.id);
    if (!overlay) continue;
    const rolesOf = new Map(pack.actors.map(({ id, roles }) => [id, roles]));
    for (const [section, entries] of Object.entries(overlay)) {
      for (const [id, fields] of Object.entries(entries)) {
        const place = `${section} ${id}`;
        const isShown = (field: string) =>
          field.startsWith('roles[')
            ? index.actors.get(id)?.entry.roles === rolesOf.get(id)
            : isTakenFrom(pack, section as TextSection, id, index);
        const shown = Object.entries(fields).filter(([field]) => isShown(field));
        if (shown.length > 0) all.set(place, { ...all.get(place), ...Object.fromEntries(shown) });
      }
    }
  }
  return { of: (section, id, field) => all.get(`${section} ${id}`)?.[field] };
}

function isTakenFrom({ pack }: Pack, section: TextSection, id: string, index: PackIndex): boolean {
  return section === 'pack' ? id === pack.id : index[section].get(id)?.pack === pack;
}
