import { attempt, MAX_INPUT_BYTES, TOO_LONG, UnusableInput } from './unusable-input.ts';

const LINE_FEED = 0x0a;
const UTF_16_MARK = Buffer.from([0xff, 0xfe]);
const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * Takes JSON objects that stand one a line, each by itself: a line that is no use is said and the
 * others are still taken. Empty lines, byte order marks and the line ends of Windows are no fault.
 *
 * @param input bytes in UTF-8, or in UTF-16 as Windows writes it
 * @param take throws `UnusableInput` where it cannot do with an object
 * @param complain takes what is wrong with a line, beginning with `line 7`
 * @returns how many lines were no use
 */
export async function takeJsonLines(
  input: AsyncIterable<Uint8Array>,
  take: (value: Record<string, unknown>, line: string) => void,
  complain: (text: string) => void,
): Promise<number> {
  let number = 0;
  let unusable = 0;
  for await (const bytes of linesOf(asUtf8(input))) {
    number += 1;
    const line = `line ${number}`;
    const work = () => {
      const value = parsed(bytes);
      if (value) take(value, line);
    };
    if (!(await attempt(line, work, complain))) unusable += 1;
  }
  return unusable;
}

function parsed(bytes: Buffer | undefined): Record<string, unknown> | undefined {
  if (!bytes) throw new UnusableInput(TOO_LONG);
  const text = bytes.toString('utf8').replace(BYTE_ORDER_MARK, '');
  if (!text.trim()) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UnusableInput('is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnusableInput('is not an object');
  }
  return value as Record<string, unknown>;
}

/** Lines without their ends; undefined in place of one that is too long to be held. */
async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<Buffer | undefined> {
  let parts: Buffer[] = [];
  let length = 0;
  const line = () => (length > MAX_INPUT_BYTES ? undefined : Buffer.concat(parts));
  const add = (part: Buffer) => {
    length += part.length;
    if (length > MAX_INPUT_BYTES) parts = [];
    else parts.push(part);
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      yield line();
      parts = [];
      length = 0;
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield line();
}

async function* asUtf8(input: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined;
  let isFirst = true;
  for await (const bytes of input) {
    const chunk = Buffer.from(bytes);
    if (isFirst && chunk.subarray(0, 2).equals(UTF_16_MARK)) decoder = new TextDecoder('utf-16le');
    isFirst = false;
    yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
  }
}
