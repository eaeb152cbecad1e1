import Fuse from 'fuse.js';
import { type SearchEntry, searchEntries } from '../engine/present/search-entries.ts';
import type { SearchHit } from '../engine/view.ts';
import { packIndex } from './packs.ts';

let fuse: Fuse<SearchEntry> | undefined;

/**
 * Finds actors, statements, propositions and topics by half-remembered words.
 * @returns at most `limit` hits, the best first; none for an empty query
 */
export function search(query: string, limit: number): SearchHit[] {
  const words = query.trim();
  if (!words) return [];
  fuse ??= new Fuse(searchEntries(packIndex()), {
    keys: ['words'],
    // Half-remembered spellings ('Ushakow') are in, unrelated words of like length are out.
    threshold: 0.35,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return fuse.search(words, { limit }).map(({ item }) => item.hit);
}
