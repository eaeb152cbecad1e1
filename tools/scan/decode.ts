import { isUtf8 } from 'node:buffer';
import sniffEncoding from 'html-encoding-sniffer';
import { UnusableInput } from '../unusable-input.ts';

const BINARY_STARTS: readonly [string, string][] = [
  ['%PDF-', 'a PDF document'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['PK\x03\x04', 'a packed archive'],
];

/**
 * The text of a file's bytes: by its byte order mark or declared character set, else UTF-8.
 * @throws {UnusableInput} where the bytes are no text
 */
export function decode(bytes: Buffer): string {
  const start = bytes.subarray(0, 8).toString('latin1');
  const binary = BINARY_STARTS.find(([magic]) => start.startsWith(magic));
  if (binary)
    throw new UnusableInput(`is ${binary[1]}; only web pages and plain text can be scanned`);
  const encoding = sniffEncoding(bytes, { defaultEncoding: 'UTF-8' });
  if (!encoding.startsWith('UTF-')) return unlessTranscoded(bytes, encoding);
  const text = new TextDecoder(encoding).decode(bytes);
  if (text.includes('\0')) throw new UnusableInput('holds binary data, not text');
  return text;
}

/** Saved pages are often turned into UTF-8 and still declare what they were; nothing else reads so. */
function unlessTranscoded(bytes: Buffer, encoding: string): string {
  const isPlain = bytes.every((byte) => byte < 0x80);
  return new TextDecoder(isUtf8(bytes) && !isPlain ? 'UTF-8' : encoding).decode(bytes);
}
