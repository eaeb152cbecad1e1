import { COMPILED_FORMAT, type CompiledPack } from '../../contract/compiled-pack.ts';
import { LATER_LISTS, type Pack } from '../../contract/pack.ts';
import { compilePack } from '../../engine/pack/compile/compile-pack.ts';

/**
 * Prepares a pack again that another version of the extension prepared: from the pack itself, which is
 * stored with what was made of it.
 *
 * @returns the same where it is up to date
 */
export function upToDate(compiled: CompiledPack): CompiledPack {
  if (compiled.format === COMPILED_FORMAT) return compiled;
  return compilePack(withEveryList(compiled.pack));
}

function withEveryList(pack: Pack): Pack {
  return {
    ...withLists(pack, LATER_LISTS.pack),
    propositions: pack.propositions.map((entry) => withLists(entry, LATER_LISTS.propositions)),
    statements: pack.statements.map((entry) => ({
      ...withLists(entry, LATER_LISTS.statements),
      stances: entry.stances.map((held) => withLists(held, LATER_LISTS.stances)),
    })),
  };
}

function withLists<T extends object>(entry: T, names: readonly (keyof T)[]): T {
  return { ...Object.fromEntries(names.map((name) => [name, []])), ...entry };
}
