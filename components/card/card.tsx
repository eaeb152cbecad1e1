import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { CardView } from '../../engine/view.ts';
import { words } from '../strings.ts';
import { ActorPanel } from './actor-panel.tsx';
import type { CardActions } from './card-actions.ts';
import { CardBody } from './card-body.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import { Done } from './done.tsx';
import { useOpenActor } from './use-open-actor.ts';

export interface CardProps {
  view: CardView;
  actions: CardActions;
}

/** The footnote to one mark: who, what was said, where accounts differ, why it is marked. */
export function Card({ view, actions }: CardProps): VNode {
  const [done, setDone] = useState<'muted' | 'off'>();
  const opened = useOpenActor(actions.openActor);
  const subject = view.actor ?? view.reports[0]?.statement.actor;
  const name = subject?.name ?? words.card.subjectOnly;
  return (
    <section
      class="surface card"
      lang={words.lang}
      role="dialog"
      aria-label={words.card.label(name)}
      tabIndex={-1}
    >
      {done ? (
        <Done what={done} actions={actions} onUndone={() => setDone(undefined)} />
      ) : (
        <>
          <div class="card-view" hidden={opened.state !== undefined}>
            <CardHead actor={subject} onClose={actions.close} />
            <CardBody view={view} subject={subject} onOpenActor={opened.open} />
            <CardFoot view={view} actions={actions} onDone={setDone} />
          </div>
          {opened.state && (
            <ActorPanel
              state={opened.state}
              onBack={opened.back}
              onOpen={opened.open}
              onClose={actions.close}
            />
          )}
        </>
      )}
    </section>
  );
}
