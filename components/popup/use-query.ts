import { useEffect, useState } from 'preact/hooks';
import type { PopupPort } from '../../contract/ports/popup.ts';

export interface Query {
  /** What stands in the search field. */
  query: string;
  setQuery(query: string): void;
  /** How often words came from a page, to be looked up. */
  calls: number;
  /** Nothing was selected when they came last, and nothing has been typed since. */
  isWithoutWords: boolean;
}

/** What is searched for: typed, or selected on a page and looked up. */
export function useQuery(port: PopupPort): Query {
  const [query, setQuery] = useState('');
  const [calls, setCalls] = useState(0);
  const [isWithoutWords, setWithoutWords] = useState(false);
  useEffect(
    () =>
      port.onLookUp((words) => {
        setQuery(words);
        setCalls((before) => before + 1);
        setWithoutWords(words === '');
      }),
    [port],
  );
  const type = (typed: string) => {
    setQuery(typed);
    setWithoutWords(false);
  };
  return { query, setQuery: type, calls, isWithoutWords };
}
