import { useEffect, useState } from 'preact/hooks';
import type { OptionsPort, Subject } from '../../contract/ports/options.ts';
import { words } from '../strings.ts';

/** After the last key before a search starts, in milliseconds: quick typing asks once. */
const TYPING_PAUSE = 80;

/** The actors and topics for a query, best first; undefined where nothing is asked or answered yet. */
export function useSubjects(port: OptionsPort, query: string): Subject[] | 'failed' | undefined {
  const [found, setFound] = useState<Subject[] | 'failed'>();
  useEffect(() => {
    setFound(undefined);
    if (!query) return;
    let isCurrent = true;
    const take = (next: Subject[] | 'failed') => {
      if (isCurrent) setFound(next);
    };
    const timer = setTimeout(
      () => port.findSubjects(query).then(take, () => take('failed')),
      TYPING_PAUSE,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [port, query, words.lang]);
  return found;
}
