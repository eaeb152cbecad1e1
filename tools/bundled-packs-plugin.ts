import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { CompiledPack } from '../contract/compiled-pack.ts';
import type { Pack } from '../contract/pack.ts';
import { parsePack } from '../data/load-pack.ts';
import { packHash } from '../data/pack-hash.ts';
import { compilePack } from '../engine/compile/compile-pack.ts';
import { readPackFolder } from './read-pack-folder.ts';

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
      const names = readdirSync(folder).sort();
      const packs = await Promise.all(
        names
          .map((name) => loadFolder(join(folder, name)))
          .filter(({ pack }) => !pack.example)
          .map(async (pack) => ({ ...compiled(pack), hash: await packHash(pack) })),
      );
      // A JSON string is parsed several times faster than the same data as a literal.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(packs))});`;
    },
  };
}

/**
 * Cues and wordings are longer than everything else together, and not asked for again once they are
 * compiled.
 */
function compiled(pack: Pack): CompiledPack {
  const propositions = pack.propositions.map((entry) => ({ ...entry, cues: {}, wordings: [] }));
  const statements = pack.statements.map((entry) => ({ ...entry, wordings: [] }));
  return { ...compilePack(pack), pack: { ...pack, propositions, statements } };
}

function loadFolder(path: string): Pack {
  const result = parsePack(readPackFolder(path));
  if (result.ok) return result.pack;
  throw new Error(`The pack ${path} does not load:\n${JSON.stringify(result.problems, null, 2)}`);
}
