import type { SearchHit } from '../../contract/views.ts';
import { tokenise } from '../text/tokens.ts';
import type { SearchEntry } from './search-entries.ts';

/**
 * A hit as it is shown for what was sought: by that of its texts in which most of the words stand, with
 * their places in it.
 * @param found folded words of the packs that the query may mean
 */
export function withFoundWords(
  { hit, texts }: Pick<SearchEntry, 'hit' | 'texts'>,
  found: ReadonlySet<string>,
): SearchHit {
  const [best] = texts
    .map((title) => ({ title, found: placesIn(title, found) }))
    .sort((a, b) => distinct(b) - distinct(a));
  return best ? { ...hit, ...best } : hit;
}

function placesIn(text: string, found: ReadonlySet<string>): SearchHit['found'] {
  return tokenise(text)
    .filter(({ word }) => found.has(word))
    .map(({ start, end }) => ({ start, end }));
}

function distinct({ title, found }: Pick<SearchHit, 'title' | 'found'>): number {
  return new Set(found.map(({ start, end }) => title.slice(start, end).toLowerCase())).size;
}
