import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { OfferedActions } from '../../contract/card.ts';
import type { CardView } from '../../contract/views.ts';
import { words } from '../strings.ts';
import { ActorPanel } from './actor-panel.tsx';
import { CardBody } from './card-body.tsx';
import { CardFoot } from './card-foot.tsx';
import { CardHead } from './card-head.tsx';
import { Chosen } from './chosen.tsx';
import { Done } from './done.tsx';
import { Question } from './question.tsx';
import { useChoice } from './use-choice.ts';
import { useDeed } from './use-deed.ts';
import { useOpenActor } from './use-open-actor.ts';
import { usePin } from './use-pin.ts';

export interface CardProps {
  view: CardView;
  actions: OfferedActions;
}

/** The footnote to one mark: who, what was said, where accounts differ, why it is marked. */
export function Card({ view: given, actions }: CardProps): VNode {
  const card = useRef<HTMLElement>(null);
  const takeFocus = () => card.current?.focus();
  const { done, tell, takeBack } = useDeed(takeFocus);
  const opened = useOpenActor(actions.openActor);
  const pin = usePin(actions.pin);
  const { view, failed, choose } = useChoice(given, actions.choose, takeFocus);
  const subject = view.actor ?? view.reports[0]?.actor;
  const { candidates } = view;
  const [name = ''] = view.why.words;
  const question = candidates && !subject ? words.choice.question(name) : undefined;
  return (
    <section
      ref={card}
      class="surface card"
      lang={words.lang}
      dir={words.dir}
      role="dialog"
      aria-label={words.card.label(subject?.name ?? question ?? words.card.subjectOnly)}
      tabIndex={-1}
    >
      <div class="card-view" hidden={opened.state !== undefined}>
        <CardHead
          actor={subject}
          title={question}
          note={question && words.choice.undecided}
          claim={view.claim}
          pin={pin}
          onClose={actions.close}
        />
        {candidates && subject && <Chosen name={name} onAskAgain={() => void choose(undefined)} />}
        {candidates && !subject ? (
          <Question candidates={candidates} onChoose={choose} />
        ) : (
          <CardBody view={view} subject={subject} onOpenActor={opened.open} />
        )}
        {failed && (
          <p class="not-chosen" role="alert">
            {words.card.failed}
          </p>
        )}
        {done ? (
          <Done
            deed={done.deed}
            subject={subject}
            actions={actions}
            takesFocus={!done.byPointer}
            onUndone={takeBack}
          />
        ) : (
          <CardFoot
            key={view.why.rule}
            view={view}
            subject={subject}
            actions={actions}
            onDone={tell}
          />
        )}
      </div>
      {opened.state && (
        <ActorPanel
          state={opened.state}
          onBack={opened.back}
          onOpen={opened.open}
          pin={pin}
          onClose={actions.close}
        />
      )}
    </section>
  );
}
