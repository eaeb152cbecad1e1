import type { Pack } from '../../contract/pack.ts';
import type { Problem } from '../../contract/problem.ts';
import { parsePack } from '../../data/load-pack.ts';
import { type PackSource, readPackSource, UnreadablePack } from '../read-pack-folder.ts';

/** A pack that loads, with the files it came from. */
export interface LoadedPack extends PackSource {
  /** Defaults filled in. */
  pack: Pack;
}

/**
 * Reads a pack and makes sure that it loads.
 *
 * @param path a pack's folder or a one-file pack
 * @throws UnreadablePack naming its first fault
 */
export function loadPack(path: string): LoadedPack {
  const source = readPackSource(path);
  const parsed = parsePack(source.value);
  if (parsed.ok) return { ...source, pack: parsed.pack };
  throw new UnreadablePack(
    `${path} does not load: ${problemsText(parsed.problems)} "npm run data -- check ${path}" names every fault.`,
  );
}

/** The first of the problems as sentences, and how many more there are. */
export function problemsText(problems: readonly Problem[]): string {
  const [first, ...more] = problems;
  if (!first) return '';
  const { entry, field, message, remedy } = first;
  const rest = more.length > 0 ? ` (There is more: ${more.length}.)` : '';
  return `${[entry, field].filter(Boolean).join(' ')} ${message}. ${remedy}${rest}`;
}
