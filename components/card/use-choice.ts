import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OfferedActions } from '../../contract/card.ts';
import type { CardView } from '../../contract/views.ts';

export interface Choice {
  /** What the card shows now. */
  view: CardView;
  failed: boolean;
  /** An actor, or undefined to be asked again. */
  choose(id: string | undefined): Promise<void>;
}

/**
 * Lets the reader say who is meant by a name of several actors. `onShown` is called once the card shows
 * what follows, and the button that was pressed is gone. Of two answers the later question's counts.
 */
export function useChoice(
  given: CardView,
  load: OfferedActions['choose'],
  onShown: () => void,
): Choice {
  const [view, setView] = useState(given);
  const [failed, setFailed] = useState(false);
  const token = useRef(0);
  const [answers, setAnswers] = useState(0);
  useLayoutEffect(() => {
    if (answers > 0) onShown();
  }, [answers]);
  const choose = async (id: string | undefined) => {
    const mine = ++token.current;
    setFailed(false);
    const answer = await load?.(id).catch(() => null);
    if (mine !== token.current) return;
    if (answer) {
      setView(answer);
      setAnswers(mine);
    } else setFailed(true);
  };
  return { view, failed, choose };
}
