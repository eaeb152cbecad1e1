import bundledPacks from 'virtual:bundled-packs';
import { createIndex, type PackIndex } from '../engine/pack-index.ts';

let index: PackIndex | undefined;

/**
 * The one index of the whole browser, made from the packs compiled into the build. Made at the first
 * call after the background woke, then kept for as long as it stays awake.
 */
export function packIndex(): PackIndex {
  index ??= createIndex(bundledPacks);
  return index;
}
