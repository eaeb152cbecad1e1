import { compilePack } from '../../engine/pack/compile/compile-pack.ts';
import { createIndex, type PackIndex } from '../../engine/pack/pack-index.ts';
import { bundledPacks } from '../scan/load-index.ts';

/** An index of the bundled packs that lacks a part of their statements. */
export interface IndexWithout {
  index: PackIndex;
  lacks: (statement: string) => boolean;
}

const PARTS = 2;

/**
 * The bundled packs as they were before somebody recorded a part of their statements: articles report
 * much that no pack holds, near what one holds, and from these it is learned what such sentences look
 * like. Each statement is lacking in one index.
 */
export function indexesWithout(): IndexWithout[] {
  const packs = bundledPacks().map((pack) => compilePack(pack));
  return Array.from({ length: PARTS }, (_, part) => {
    const lacks = (id: string) => partOf(id) === part;
    const reduced = packs.map((compiled) => {
      const kept = compiled.pack.statements.map(({ id }) => !lacks(id));
      const isKept = (_: unknown, at: number) => kept[at] === true;
      return {
        ...compiled,
        pack: { ...compiled.pack, statements: compiled.pack.statements.filter(isKept) },
        statements: compiled.statements.filter(isKept),
      };
    });
    return { index: createIndex(reduced), lacks };
  });
}

/** The same id falls into the same part whatever else the packs hold. */
function partOf(id: string): number {
  let sum = 0;
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return (sum >>> 3) % PARTS;
}
