import Fuse from 'fuse.js';
import type { Language } from '../contract/settings.ts';
import type { SearchHit } from '../contract/views.ts';
import { actorsNamed } from '../engine/search/actors-named.ts';
import { withFoundWords } from '../engine/search/found-words.ts';
import { searchEntries } from '../engine/search/search-entries.ts';
import { foldedWords, WordIndex, type WordMatch } from '../engine/search/word-index.ts';
import { keptFor } from './kept.ts';
import { packIndex } from './packs/pack-index.ts';
import { readerOf } from './packs/reader.ts';

interface Search {
  index: WordIndex;
  /** Over the single words of the packs: few and short, however many statements there are. */
  spelling: Fuse<string>;
}

const made = keptFor(make);

/** Half-remembered spellings ('Ushakow') are in, unrelated words of like length are out. */
const SPELLING_THRESHOLD = 0.25;
/** Shorter words are like too many others. */
const SHORTEST_MISSPELT = 4;
const MOST_SPELLINGS = 12;
/** Whoever gives more words than this has copied them, and copied words are spelt as they are. */
const MOST_WORDS_TYPED = 8;
/** A word spelt otherwise than asked for counts less than the word itself. */
const FIT_OF_SPELLING = 0.8;

/**
 * Finds actors, statements, propositions and topics by half-remembered words, or by a stretch of a
 * page: whom it names comes first.
 * @param lang the reader's; what there is in it is found as well as what the packs say
 * @returns at most `limit` hits, the best first; none for an empty query
 */
export async function search(query: string, limit: number, lang: Language): Promise<SearchHit[]> {
  const words = foldedWords(query);
  if (words.length === 0) return [];
  const { index, spelling } = await made.get(lang);
  const isTyped = words.length <= MOST_WORDS_TYPED;
  const meant = words.map((word) => {
    const written = index.wordsBeginning(word);
    return written.length > 0 || !isTyped ? written : spelledLike(word, spelling);
  });
  const named = actorsNamed(query, await packIndex(), await readerOf(lang)).map((hit) => ({
    hit,
    texts: [{ text: hit.title }],
  }));
  const sought = new Set([...words, ...meant.flat().map(({ word }) => word)]);
  const hits = [...named, ...index.find(meant, limit)].map((entry) =>
    withFoundWords(entry, sought),
  );
  return withoutRepeats(hits).slice(0, limit);
}

async function make(lang: Language): Promise<Search> {
  const index = new WordIndex(searchEntries(await packIndex(), await readerOf(lang)));
  const spelling = new Fuse(index.vocabulary, {
    threshold: SPELLING_THRESHOLD,
    includeScore: true,
  });
  return { index, spelling };
}

/** The first of several stays in its place. */
function withoutRepeats(hits: SearchHit[]): SearchHit[] {
  return [...new Map(hits.map((hit) => [`${hit.kind} ${hit.id}`, hit])).values()];
}

/** Has everything read anew at the next search. */
export function forgetSearch(): void {
  made.forget();
}

function spelledLike(word: string, spelling: Fuse<string>): WordMatch[] {
  if (word.length < SHORTEST_MISSPELT) return [];
  return spelling
    .search(word, { limit: MOST_SPELLINGS })
    .map(({ item, score = 1 }) => ({ word: item, fit: (1 - score) * FIT_OF_SPELLING }));
}
