import type { Coverage, PackInfo } from '../../contract/pack.ts';
import { type Reader, wordsFor } from './in-language.ts';
import { packTitle } from './pack-title.ts';

/** What a pack says of itself, in the reader's language as far as that is there. */
export function packInWords(
  pack: PackInfo,
  reader: Reader | undefined,
): { title: string; description: string | undefined; coverage: Coverage | undefined } {
  const { description, coverage } = pack;
  const said = (field: string, text: string | undefined) =>
    text === undefined
      ? undefined
      : wordsFor(text, { section: 'pack', id: pack.id, field }, pack, reader).text;
  return {
    title: packTitle(pack, reader),
    description: said('description', description),
    coverage: coverage && {
      ...coverage,
      covered: said('coverage.covered', coverage.covered),
      notCovered: said('coverage.notCovered', coverage.notCovered),
    },
  };
}
