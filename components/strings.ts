import { type Catalogue, en } from '../locales/en.ts';

/**
 * The words all components print. They change while a page is open, so whoever prints them reads them
 * as it draws, never before.
 */
export let words: Catalogue = en;

/** From now on everything is drawn in these words; English where there are none. */
export function speak(catalogue: Catalogue | undefined): void {
  words = catalogue ?? en;
}
