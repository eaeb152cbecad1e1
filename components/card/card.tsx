import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CardView } from '../../engine/view.ts';
import { words } from '../strings.ts';
import { ActorPanel } from './actor-panel.tsx';
import type { CardActions, CardOptions } from './card-actions.ts';
import { CardBody } from './card-body.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import { Done } from './done.tsx';
import { useOpenActor } from './use-open-actor.ts';

export interface CardProps extends CardOptions {
  view: CardView;
  actions: CardActions;
}

/** The footnote to one mark: who, what was said, where accounts differ, why it is marked. */
export function Card({ view, actions, pinned = false, form = 'card', host }: CardProps): VNode {
  const [done, setDone] = useState<'muted' | 'off'>();
  const opened = useOpenActor(actions.openActor);
  const subject = view.actor ?? view.reports[0]?.statement.actor;
  const name = subject?.name ?? words.card.subjectOnly;
  const close = pinned ? actions.close : undefined;
  return (
    <section
      class={`surface card card-${form}`}
      lang={words.lang}
      role="dialog"
      aria-label={words.card.label(name)}
    >
      {done ? (
        <Done what={done} host={host} actions={actions} onUndone={() => setDone(undefined)} />
      ) : (
        <>
          <div class="card-view" hidden={opened.state !== undefined}>
            <CardHead actor={subject} onClose={close} />
            <CardBody view={view} subject={subject} onOpenActor={opened.open} />
            <CardFoot view={view} actions={actions} onDone={setDone} />
          </div>
          {opened.state && (
            <ActorPanel
              state={opened.state}
              onBack={opened.back}
              onOpen={opened.open}
              onClose={close}
            />
          )}
        </>
      )}
    </section>
  );
}
