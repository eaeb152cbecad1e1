import type { VNode } from 'preact';
import type { PopupPort } from '../../contract/ports/popup.ts';
import { ActorDetailBody } from '../actor/actor-detail-body.tsx';
import { SpeaksFor } from '../actor/actor-role.tsx';
import { ShowOnPage } from '../show-on-page.tsx';
import { words } from '../strings.ts';
import { UnmarkActor } from './unmark-actor.tsx';
import { useAnswer } from './use-answer.ts';

interface ActorContentProps {
  id: string;
  /** A statement to unfold. */
  statement?: string | undefined;
  /** True where the page names the actor, so that it can be shown there. */
  isOnPage?: boolean | undefined;
  port: PopupPort;
}

/** An actor's positions, asked for when the row opens. */
export function ActorContent({ id, statement, isOnPage, port }: ActorContentProps): VNode | null {
  const answer = useAnswer(() => port.actorDetail(id), id);
  if (answer.state === 'asking') return null;
  if (answer.state === 'failed' || !answer.value) {
    const note = answer.state === 'failed' ? words.popup.notAnswered : words.card.notFound;
    return (
      <p class="note" role="status">
        {note}
      </p>
    );
  }
  return (
    <>
      <SpeaksFor actor={answer.value.actor} />
      {isOnPage && <ShowOnPage show={() => port.showOnPage({ actor: id })} />}
      <ActorDetailBody
        detail={answer.value}
        statement={statement}
        onShow={(shown) => port.showOnPage({ statement: shown })}
      />
      <UnmarkActor actor={answer.value.actor} port={port} />
    </>
  );
}
