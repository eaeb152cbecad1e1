import type { Plugin } from 'vite';
import type { CompiledPack } from '../contract/compiled-pack.ts';
import type { Pack } from '../contract/pack.ts';
import { packHash } from '../data/pack-hash.ts';
import { compilePack } from '../engine/pack/compile/compile-pack.ts';
import { packsForReaders } from './packs-for-readers.ts';

const NAME = 'virtual:bundled-packs';
const RESOLVED = `\0${NAME}`;

/**
 * Compiles the packs of a folder, examples left out, into the build, so that the background starts
 * with an index that only has to be unfolded.
 * @param folder holds one folder a pack
 * @throws when building, where a pack does not load; the message names file, entry and field
 */
export function bundledPacks(folder: string): Plugin {
  return {
    name: 'bundled-packs',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const packs = await Promise.all(
        packsForReaders(folder).map(async (pack) => ({
          ...compiled(pack),
          hash: await packHash(pack),
          overlays: pack.locales.map(({ id: lang }) => lang),
        })),
      );
      // A JSON string is parsed several times faster than the same data as a literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(packs))});`;
    },
  };
}

/**
 * Cues and wordings are longer than everything else together, and not asked for again once they are
 * compiled. Overlays are files of their own.
 */
function compiled(pack: Pack): CompiledPack {
  const propositions = pack.propositions.map((entry) => ({ ...entry, cues: {}, wordings: [] }));
  const statements = pack.statements.map((entry) => ({ ...entry, wordings: [] }));
  return { ...compilePack(pack), pack: { ...pack, propositions, statements, locales: [] } };
}
