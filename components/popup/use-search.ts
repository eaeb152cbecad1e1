import { useEffect, useState } from 'preact/hooks';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { SearchHit } from '../../contract/views.ts';
import { words } from '../strings.ts';

export type SearchAnswer = SearchHit[] | 'asking' | 'failed';

/** After the last key before a search starts, in milliseconds: quick typing asks once. */
const TYPING_PAUSE = 80;

/** What the packs have for a query; the last answer stays until the next is there. */
export function useSearch(port: Pick<PopupPort, 'search'>, query: string): SearchAnswer {
  const [answer, setAnswer] = useState<SearchAnswer>('asking');
  const sought = query.trim();
  useEffect(() => {
    if (!sought) {
      setAnswer('asking');
      return;
    }
    let isCurrent = true;
    const take = (next: SearchAnswer) => {
      if (isCurrent) setAnswer(next);
    };
    const timer = setTimeout(
      () => port.search(sought).then(take, () => take('failed')),
      TYPING_PAUSE,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [port, sought, words.lang]);
  return answer;
}
