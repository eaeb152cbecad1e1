import { useLayoutEffect, useState } from 'preact/hooks';
import type { Deed } from './done.tsx';

export interface DoneFromCard {
  /** What there is to say of it; undefined where nothing was done, or all was undone. */
  done: { deed: Deed; byPointer: boolean } | undefined;
  tell(deed: Deed, byPointer: boolean): void;
  /** Takes it back, and may say that instead. */
  takeBack(said: Deed | undefined, byPointer: boolean): void;
}

/**
 * Keeps what was done from a card. Calls `onUndone` once it was taken back and what was pressed for
 * that is gone, unless it was pressed by a pointer, which needs no focus.
 */
export function useDeed(onUndone: () => void): DoneFromCard {
  const [done, tell] = useState<DoneFromCard['done']>();
  const [undone, setUndone] = useState<{ byPointer: boolean }>();
  useLayoutEffect(() => {
    if (undone && !undone.byPointer) onUndone();
  }, [undone]);
  return {
    done,
    tell: (deed, byPointer) => tell({ deed, byPointer }),
    takeBack(said, byPointer) {
      tell(said && { deed: said, byPointer });
      setUndone({ byPointer });
    },
  };
}
