import { useMemo, useState } from 'preact/hooks';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { ActorView } from '../../contract/views.ts';

export interface Unmarking {
  /** The same port, but it tells here whom the reader had unmarked last. */
  port: PopupPort;
  last: ActorView | undefined;
  undo(): Promise<void>;
}

/** Remembers whom the reader had unmarked, whose row goes with that, so that it can be undone. */
export function useUnmarking(port: PopupPort): Unmarking {
  const [last, setLast] = useState<ActorView>();
  const telling = useMemo<PopupPort>(
    () => ({
      ...port,
      async setUnmarked(actor, isUnmarked) {
        const outcome = await port.setUnmarked(actor, isUnmarked);
        if (outcome !== 'list-full') setLast(isUnmarked ? actor : undefined);
        return outcome;
      },
    }),
    [port],
  );
  const undo = async () => {
    if (last) await telling.setUnmarked(last, false);
  };
  return { port: telling, last, undo };
}
