import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

/** Bytes that a zip archive spends on a file besides its name and content, and once at its end. */
const ZIP_BYTES_A_FILE = 30 + 46;
const ZIP_BYTES_AT_END = 22;

/** What the built extension weighs, in bytes. */
export interface Sizes {
  /** The script that runs in pages, as gzip has it. */
  contentScript: number;
  /** All of it, as a store's archive has it. */
  archive: number;
}

/** Weighs the extension in a folder. */
export function sizesOf(extension: string): Sizes {
  const files = globSync('**/*', { cwd: extension }).filter((name) =>
    statSync(join(extension, name)).isFile(),
  );
  return {
    contentScript: gzipSync(readFileSync(join(extension, 'page.js')), { level: 9 }).length,
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
