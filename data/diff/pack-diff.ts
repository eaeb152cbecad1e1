import type { Pack } from '../../contract/pack.ts';
import type { PackSection } from '../../contract/problem.ts';
import { byId } from '../check/by-id.ts';
import { PACK_SECTIONS } from '../problem.ts';
import { changedFields, type FieldChange } from './changed-fields.ts';
import { type EntryTitle, entryTitles } from './entry-titles.ts';

/** What became of one entry between two versions of a pack. */
export interface EntryChange {
  section: PackSection;
  id: string;
  kind: 'added' | 'removed' | 'changed';
  /** What the entry is, for a reader who does not know its id. */
  title: string;
  /** The fields of a changed entry; empty for the others. */
  fields: FieldChange[];
}

/**
 * What changed between two versions of a pack, by section, in each the added, then the changed,
 * then the removed entries.
 *
 * @param before and `after` with defaults filled in, so that writing one out is no change
 */
export function packDiff(before: Pack, after: Pack): EntryChange[] {
  const titles = { before: entryTitles(before), after: entryTitles(after) };
  return PACK_SECTIONS.flatMap((section) =>
    section === 'pack' ? infoChanges(before, after) : entryChanges(section, before, after, titles),
  );
}

function infoChanges({ pack: before }: Pack, { pack: after }: Pack): EntryChange[] {
  const fields = changedFields(before, after);
  if (fields.length === 0) return [];
  return [{ section: 'pack', id: after.id, kind: 'changed', title: after.title, fields }];
}

function entryChanges(
  section: Exclude<PackSection, 'pack'>,
  before: Pack,
  after: Pack,
  titles: { before: EntryTitle; after: EntryTitle },
): EntryChange[] {
  const old = byId<{ id: string }>(before[section]);
  const remaining = new Set(after[section].map(({ id }) => id));
  const added = after[section].filter(({ id }) => !old.has(id));
  const removed = before[section].filter(({ id }) => !remaining.has(id));
  const now = (kind: 'added' | 'changed', id: string, fields: FieldChange[] = []) => ({
    section,
    id,
    kind,
    title: titles.after(section, id),
    fields,
  });
  const changed = after[section].flatMap((entry) => {
    const fields = old.has(entry.id) ? changedFields(old.get(entry.id), entry) : [];
    return fields.length > 0 ? [now('changed', entry.id, fields)] : [];
  });
  return [
    ...added.map(({ id }) => now('added', id)),
    ...changed,
    ...removed.map(({ id }) => ({
      section,
      id,
      kind: 'removed' as const,
      title: titles.before(section, id),
      fields: [],
    })),
  ];
}
