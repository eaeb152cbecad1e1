import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** Bytes that a zip archive spends on a file besides its name and content, and once at its end. */
const ZIP_BYTES_A_FILE = 30 + 46;
const ZIP_BYTES_AT_END = 22;

/** What the built extension weighs, in bytes. */
export interface Sizes {
  /** The script that waits at the gate of every page, as gzip has it. */
  gateScript: number;
  /** That and what reads an article: all that runs in it before the first hover. */
  contentScript: number;
  /** All of it, as a store's archive has it. */
  archive: number;
}

/** Weighs the extension in a folder. */
export function sizesOf(extension: string): Sizes {
  const files = globSync('**/*', { cwd: extension }).filter((name) =>
    statSync(join(extension, name)).isFile(),
  );
  const packed = (name: string) =>
    gzipSync(readFileSync(join(extension, name)), { level: 9 }).length;
  const gateScript = packed('gate.js');
  return {
    gateScript,
    contentScript: gateScript + packed('page.js'),
    archive: files.reduce(
      (sum, name) =>
        sum +
        deflateRawSync(readFileSync(join(extension, name)), { level: 9 }).length +
        ZIP_BYTES_A_FILE +
        2 * Buffer.byteLength(name),
      ZIP_BYTES_AT_END,
    ),
  };
}
