const DIGITS = 36;
const LENGTH = 11;

/**
 * Tells whether a translation is of a text as it stands: the same for the same text on any machine, and
 * another for any other text as good as always (after B. Kerr's 'cyrb53').
 *
 * @returns 11 digits and lower-case letters
 */
export function textHash(text: string): string {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, 0x9e3779b1);
    second = Math.imul(second ^ unit, 0x5f356495);
  }
  first = mixed(first, second);
  second = mixed(second, first);
  const number = 2 ** 32 * (second & 0x1fffff) + (first >>> 0);
  return number.toString(DIGITS).padStart(LENGTH, '0');
}

function mixed(own: number, other: number): number {
  return Math.imul(own ^ (own >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
}
