import type { Source } from '../contract/pack.ts';
import { hostOf } from './host-of.ts';

/** What editors add to a name in brackets, such as the language of an edition. */
const ADDED = /\s*\([^)]*\)$/;

/**
 * From whom a statement is known: each agency or outlet whose text the sources print, once, however
 * many pages print it.
 *
 * @returns names as readers know them, or hosts where no publisher is named
 */
export function independentSources(sources: readonly Source[]): string[] {
  const origins = sources.flatMap(({ copyOf, publisher, url }) => {
    const name = (copyOf ?? publisher ?? '').replace(ADDED, '');
    return name || (hostOf(url) ?? []);
  });
  return [...new Map(origins.map((name) => [name.toLowerCase(), name])).values()];
}
