import { compileOverlay } from '../engine/pack/overlays/compile-overlay.ts';
import { bundledOverlayPath } from '../platform/packs/bundled-overlay-path.ts';
import { packsForReaders } from './packs-for-readers.ts';

/** A file of the extension, as WXT takes one that is made while building. */
export interface MadeFile {
  relativeDest: string;
  contents: string;
}

/**
 * The overlays of the packs that come with the extension, one file a pack and language: nothing of a
 * language is loaded that the reader does not read.
 * @param folder holds one folder a pack
 */
export function bundledOverlays(folder: string): MadeFile[] {
  return packsForReaders(folder).flatMap((pack) =>
    pack.locales.map((overlay) => ({
      relativeDest: bundledOverlayPath(pack.pack.id, overlay.id).slice(1),
      contents: JSON.stringify(compileOverlay(overlay, pack)),
    })),
  );
}
