import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

const BUNDLED = join(import.meta.dirname, '../data/packs');

/** The ids of the packs that come with the project; each is the name of its folder. */
export function bundledPackIds(): string[] {
  if (!existsSync(BUNDLED)) return [];
  return readdirSync(BUNDLED)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/** The packs that come with the project, as paths from the working folder. */
export function bundledPackPaths(): string[] {
  return bundledPackIds().map(pathOf);
}

/**
 * The path of a pack that was named by its path or, where nothing stands there, by the id of one that
 * comes with the project.
 */
export function packPath(name: string): string {
  return !existsSync(name) && bundledPackIds().includes(name) ? pathOf(name) : name;
}

function pathOf(id: string): string {
  return relative(process.cwd(), join(BUNDLED, id));
}
