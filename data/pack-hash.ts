import { LATER_LISTS, type Pack } from '../contract/pack.ts';
import { canonicalValue } from './canonical.ts';

const LATER: ReadonlySet<string> = new Set(Object.values(LATER_LISTS).flat());

/**
 * Tells whether two packs say the same: the SHA-256 of a pack's content in canonical order. Line
 * breaks, the order of fields and how the pack was cut into files make no difference, nor does the
 * version of Counterpoint.
 *
 * @param pack as `parsePack` gives it, defaults filled in
 * @returns 64 hexadecimal digits
 */
export async function packHash(pack: Pack): Promise<string> {
  const text = JSON.stringify(canonicalValue(pack), unlessEmpty);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function unlessEmpty(key: string, value: unknown): unknown {
  return LATER.has(key) && Array.isArray(value) && value.length === 0 ? undefined : value;
}
