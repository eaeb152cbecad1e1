import type { Pack } from '../contract/pack.ts';
import { canonicalValue } from './canonical.ts';

/**
 * Tells whether two packs say the same: the SHA-256 of a pack's content in canonical order. Line
 * breaks, the order of fields and how the pack was cut into files make no difference.
 *
 * @param pack as `parsePack` gives it, defaults filled in
 * @returns 64 hexadecimal digits
 */
export async function packHash(pack: Pack): Promise<string> {
  const text = JSON.stringify(canonicalValue(pack));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
