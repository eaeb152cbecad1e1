import { useEffect, useState } from 'preact/hooks';
import { words } from '../strings.ts';

export type Answer<T> = { state: 'asking' } | { state: 'failed' } | { state: 'there'; value: T };

/**
 * Asks once for as long as `key` and the reader's language stay the same.
 * @param ask what to ask; the one of the render in which `key` changed is taken
 */
export function useAnswer<T>(ask: () => Promise<T>, key: string): Answer<T> {
  const [answer, setAnswer] = useState<Answer<T>>({ state: 'asking' });
  useEffect(() => {
    let isCurrent = true;
    const take = (next: Answer<T>) => {
      if (isCurrent) setAnswer(next);
    };
    take({ state: 'asking' });
    ask().then(
      (value) => take({ state: 'there', value }),
      () => take({ state: 'failed' }),
    );
    return () => {
      isCurrent = false;
    };
    // In another language it is another answer.
  }, [key, words.lang]);
  return answer;
}
