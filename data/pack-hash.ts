import type { Pack } from '../engine/pack.ts';
import { canonicalText } from './canonical.ts';

/**
 * The hash of what a pack says, by which two copies of it are known to be the same, however their
 * files are split, sorted or spaced and whether defaults are written out.
 *
 * Runs in Node and in a browser's secure contexts, such as the pages of an extension.
 *
 * @param pack as `parsePack` gave it
 * @returns SHA-256 in hexadecimal, 64 characters
 */
export async function packHash(pack: Pack): Promise<string> {
  const text = new TextEncoder().encode(canonicalText(pack, 'all'));
  const digest = await crypto.subtle.digest('SHA-256', text);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
