import bundledPacks from 'virtual:bundled-packs';
import type { PackList, PackSummary } from '../../contract/installed-packs.ts';
import type { PackInfo } from '../../contract/pack.ts';
import { packInWords } from '../../engine/present/pack-in-words.ts';
import { readSettings } from '../settings.ts';
import { isInUse } from './in-use.ts';
import { installedPacks } from './pack-index.ts';
import { currentReader } from './reader.ts';
import type { StoredPack } from './stored-pack.ts';

/** All packs, in use or not: the bundled ones, then those the reader installed. */
export async function listPacks(): Promise<PackList> {
  const [{ packs: choices }, { installed: stored, unusable, store }, reader] = await Promise.all([
    readSettings(),
    installedPacks(),
    currentReader(),
  ]);
  const summary = (
    info: PackInfo,
    { actors, statements, relations }: StoredPack['counts'],
    hash: string,
    origin: PackSummary['origin'],
  ): PackSummary => ({
    id: info.id,
    ...packInWords(info, reader),
    version: info.version,
    updated: info.updated,
    actors,
    statements,
    relations,
    hash,
    origin,
    inUse: isInUse(info.id, choices),
  });
  const installed = new Set(stored.map(({ id }) => id));
  const bundledIds = new Set(bundledPacks.map(({ pack }) => pack.pack.id));
  const packs = [
    ...bundledPacks
      .filter(({ pack }) => !installed.has(pack.pack.id))
      .map(({ pack, hash }) =>
        summary(
          pack.pack,
          {
            actors: pack.actors.length,
            statements: pack.statements.length,
            relations: pack.relations.length,
          },
          hash,
          'bundled',
        ),
      ),
    ...stored.map(({ info, counts, hash }) =>
      summary(info, counts, hash, bundledIds.has(info.id) ? 'replaces-bundled' : 'installed'),
    ),
  ];
  return { packs, unusable, store };
}
