import { useRef, useState } from 'preact/hooks';
import type { OfferedActions } from '../../contract/card.ts';
import type { ActorDetail } from '../../contract/views.ts';

export type OpenActorState = 'loading' | 'not-found' | 'failed' | ActorDetail;

export interface OpenActor {
  /** Undefined while no actor is open. */
  state: OpenActorState | undefined;
  /** Undefined where actors cannot be opened here. */
  open: ((id: string) => void) | undefined;
  back(): void;
}

/**
 * Opens actors in place, one over the other, and finds the way back to the button that opened the
 * first. An answer that comes after the reader went on is dropped.
 */
export function useOpenActor(load: OfferedActions['openActor']): OpenActor {
  const [path, setPath] = useState<string[]>([]);
  const [state, setState] = useState<OpenActorState>();
  const trigger = useRef<HTMLElement | null>(null);
  const token = useRef(0);

  const show = async (next: string[]) => {
    const mine = ++token.current;
    setPath(next);
    const id = next.at(-1);
    if (!id || !load) {
      setState(undefined);
      requestAnimationFrame(() => trigger.current?.focus());
      return;
    }
    setState('loading');
    const answer = await load(id).then(
      (detail) => detail ?? ('not-found' as const),
      () => 'failed' as const,
    );
    if (mine === token.current) setState(answer);
  };

  const open = (id: string) => {
    if (path.length === 0) trigger.current = focused();
    void show([...path, id]);
  };
  return { state, open: load && open, back: () => void show(path.slice(0, -1)) };
}

/** The focused element, looked up through shadow roots as far as they are open to us. */
function focused(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : null;
}
