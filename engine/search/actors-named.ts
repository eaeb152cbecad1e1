import type { SearchHit } from '../../contract/views.ts';
import type { PackIndex } from '../pack/pack-index.ts';
import { forReaders } from '../present/for-readers.ts';
import type { Reader } from '../present/in-language.ts';
import { annotate } from '../read/annotate.ts';
import { actorHit } from './search-entries.ts';

/**
 * The actors that a few words of a page name, in whichever form the words' language gives the name,
 * in reading order, each once. A name of several actors gives all of them.
 * @param text words taken out of their page, so that nothing around them says who is meant
 */
export function actorsNamed(text: string, index: PackIndex, reader?: Reader): SearchHit[] {
  const block = { id: 0, text, kind: 'paragraph', region: 'body' } as const;
  const { mentions, ambiguous } = forReaders(annotate([block], {}, index), index);
  const named = [
    ...mentions.map(({ start, actor }) => ({ start, actors: [actor] })),
    ...ambiguous.map(({ start, candidates }) => ({
      start,
      actors: candidates.map(({ actor }) => actor),
    })),
  ].sort((a, b) => a.start - b.start);
  return [...new Set(named.flatMap(({ actors }) => actors))].flatMap((id) => {
    const actor = index.actors.get(id);
    return actor ? [actorHit(actor, index, reader)] : [];
  });
}
