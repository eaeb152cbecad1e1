import type { PackInfo } from '../../contract/pack.ts';
import { type Reader, wordsFor } from './in-language.ts';

/** The title of a pack in the reader's language; else as it is, as that of a book would be. */
export function packTitle(pack: PackInfo, reader: Reader | undefined): string {
  const place = { section: 'pack', id: pack.id, field: 'title' } as const;
  return wordsFor(pack.title, place, pack, reader).text;
}
