import type { PackName } from '../../../contract/dossier.ts';
import type { ViewContext } from '../context.ts';
import { packTitle } from '../pack-title.ts';

/** The packs that some statements come from, or all in use where there are none, in the order of trust. */
export function packNames(
  statements: Iterable<string>,
  { index, reader }: ViewContext,
): PackName[] {
  const ids = new Set([...statements].flatMap((id) => index.statements.get(id)?.pack.id ?? []));
  return index.packs
    .filter(({ pack }) => ids.size === 0 || ids.has(pack.pack.id))
    .map(({ pack: { pack } }) => ({ title: packTitle(pack, reader), version: pack.version }));
}
