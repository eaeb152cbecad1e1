import { type Catalogue, en } from '../locales/en.ts';

/** Catalogues by language; a further language is a further file and an entry here. */
const CATALOGUES: Record<string, Catalogue> = { en };

/**
 * The catalogue for the first of the reader's languages that there is one for.
 * @param languages BCP 47 codes, the preferred first
 */
export function catalogueFor(languages: readonly string[]): Catalogue {
  for (const language of languages) {
    const base = language.split('-')[0] ?? '';
    const found = Object.hasOwn(CATALOGUES, base) ? CATALOGUES[base] : undefined;
    if (found) return found;
  }
  return en;
}

/** The words all components print. */
export const words: Catalogue = catalogueFor(globalThis.navigator?.languages ?? []);
