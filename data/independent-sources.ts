import type { Source } from '../contract/pack.ts';

/**
 * From whom a statement is known: each agency or outlet whose text the sources print, once, however
 * many pages print it.
 *
 * @returns names as readers know them, or hosts where no publisher is named
 */
export function independentSources(sources: readonly Source[]): string[] {
  const origins = sources.flatMap(({ copyOf, publisher, url }) => copyOf ?? publisher ?? host(url));
  return [...new Map(origins.map((name) => [name.toLowerCase(), name])).values()];
}

function host(url: string | undefined): string[] {
  return url !== undefined && URL.canParse(url) ? [new URL(url).hostname] : [];
}
