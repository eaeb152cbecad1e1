import { MAX_INPUT_BYTES, TOO_LONG, UnusableInput } from '../unusable-input.ts';

/**
 * Everything that a file or standard input holds.
 *
 * @throws UnusableInput where it is too long, which a device may be that never ends
 */
export async function readBytes(input: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    length += chunk.length;
    if (length > MAX_INPUT_BYTES) throw new UnusableInput(TOO_LONG);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
