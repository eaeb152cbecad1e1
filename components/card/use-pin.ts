import { useState } from 'preact/hooks';
import type { OfferedActions } from '../../contract/card.ts';

export interface Pin {
  isPinned: boolean;
  toggle(): void;
}

/** Whether the reader keeps the card open; undefined where it cannot be kept. */
export function usePin(set: OfferedActions['pin']): Pin | undefined {
  const [isPinned, setPinned] = useState(false);
  const toggle = () => {
    set?.(!isPinned);
    setPinned(!isPinned);
  };
  return set && { isPinned, toggle };
}
