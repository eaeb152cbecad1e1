import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { ActorView } from '../../contract/views.ts';
import { words } from '../strings.ts';
import { useAnswer } from './use-answer.ts';

interface UnmarkActorProps {
  actor: ActorView;
  port: PopupPort;
}

/** Has an actor marked no more, or again; nothing while it is not known which. */
export function UnmarkActor({ actor, port }: UnmarkActorProps): VNode | null {
  const answer = useAnswer(() => port.isUnmarked(actor.id), actor.id);
  const [changed, setChanged] = useState<boolean>();
  const [problem, setProblem] = useState<string>();
  if (answer.state !== 'there') return null;
  const isUnmarked = changed ?? answer.value;
  const change = async () => {
    setProblem(undefined);
    try {
      const outcome = await port.setUnmarked(actor, !isUnmarked);
      if (outcome === 'list-full') setProblem(words.options.listFull);
      else setChanged(!isUnmarked);
    } catch {
      setProblem(words.options.failed);
    }
  };
  return (
    <p class="unmark" role="status">
      {isUnmarked && <span class="label">{words.card.unmarked(actor.name)} </span>}
      <button type="button" class="text-button quiet" onClick={change}>
        {isUnmarked ? words.popup.markAgain : words.card.unmark(actor.name)}
      </button>
      {problem && <span class="label"> {problem}</span>}
    </p>
  );
}
