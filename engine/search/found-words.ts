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
    .map(({ text: title, lang }) => ({ title, lang, found: placesIn(title, found) }))
    .sort((a, b) => distinct(b) - distinct(a));
  if (!best) return hit;
  const { lang, ...shown } = best;
  const { title: _, ...others } = hit.langs ?? {};
  const langs = lang === undefined ? others : { ...others, title: lang };
  return { ...hit, ...shown, langs: Object.keys(langs).length > 0 ? langs : undefined };
}

function placesIn(text: string, found: ReadonlySet<string>): SearchHit['found'] {
  return tokenise(text)
    .filter(({ word }) => found.has(word))
    .map(({ start, end }) => ({ start, end }));
}

function distinct({ title, found }: Pick<SearchHit, 'title' | 'found'>): number {
  return new Set(found.map(({ start, end }) => title.slice(start, end).toLowerCase())).size;
}
