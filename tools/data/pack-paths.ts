import { join } from 'node:path';
import { bundledPackPaths, packPath } from '../bundled-packs.ts';
import { BadArguments } from './arguments.ts';

/** The folder of the schemas and the bundled packs. */
export const DATA = join(import.meta.dirname, '../../data');

/**
 * The packs named, or all that come with the project, as paths from the working folder.
 *
 * @param names paths, or ids of packs that come with the project
 */
export function packPaths(names: readonly string[]): readonly string[] {
  return names.length > 0 ? names.map(packPath) : bundledPackPaths();
}

/**
 * The one pack named, or the one that comes with the project.
 *
 * @throws BadArguments where it is not clear which is meant
 */
export function onePackPath(names: readonly string[]): string {
  const [path, ...more] = packPaths(names);
  if (path === undefined) throw new BadArguments('Name a pack.');
  if (more.length > 0) throw new BadArguments(`Name one pack, such as ${path}.`);
  return path;
}
