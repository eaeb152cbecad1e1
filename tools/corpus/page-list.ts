import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A saved page with the address it was served at. */
export interface SavedPage {
  file: string;
  url: string;
  charset?: string | undefined;
  /** What it is in the collection for, such as `news`. */
  kinds: string[];
}

/**
 * The pages of a folder with an `index.jsonl`, a line a page.
 * @param only takes pages whose file name contains it
 * @throws where the folder has no index
 */
export function savedPages(folder: string, only = ''): SavedPage[] {
  return readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line): SavedPage => JSON.parse(line))
    .filter(({ file }) => file.includes(only));
}
