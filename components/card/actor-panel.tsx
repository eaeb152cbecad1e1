import type { VNode } from 'preact';
import { ActorDetailBody } from '../actor/actor-detail-body.tsx';
import { words } from '../strings.ts';
import { CardHead } from './card-head.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import type { OpenActorState } from './use-open-actor.ts';
import type { Pin } from './use-pin.ts';

interface ActorPanelProps {
  state: OpenActorState;
  onBack(): void;
  onOpen: ((id: string) => void) | undefined;
  pin: Pin | undefined;
  onClose(): void;
}

/** Another actor, opened in place of the card's own view. */
export function ActorPanel({ state, onBack, onOpen, pin, onClose }: ActorPanelProps): VNode {
  const detail = typeof state === 'string' ? undefined : state;
  return (
    <div class="card-view">
      <CardHead actor={detail?.actor} onBack={onBack} pin={pin} onClose={onClose} />
      <ScrollRegion>
        {typeof state === 'string' ? (
          <p class="note" role="status">
            {noteOn(state)}
          </p>
        ) : (
          <ActorDetailBody key={state.actor.id} detail={state} onOpenActor={onOpen} />
        )}
      </ScrollRegion>
    </div>
  );
}

function noteOn(state: Extract<OpenActorState, string>): string {
  const { loading, notFound, failed } = words.card;
  return { loading, 'not-found': notFound, failed }[state];
}
