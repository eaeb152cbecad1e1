import type { VNode } from 'preact';
import type { ActorView } from '../../contract/views.ts';
import { ActorRole } from '../actor/actor-role.tsx';
import { words } from '../strings.ts';
import { ScrollRegion } from './scroll-region.tsx';

interface QuestionProps {
  candidates: readonly ActorView[];
  onChoose(id: string): void;
}

/** The actors whose name it is, each with the office held at the article's date, for the reader to say. */
export function Question({ candidates, onChoose }: QuestionProps): VNode {
  return (
    <ScrollRegion label={words.choice.candidates}>
      <ul class="candidates">
        {candidates.map((actor) => (
          <li key={actor.id}>
            <button type="button" class="candidate" onClick={() => onChoose(actor.id)}>
              <span class="name">{actor.name}</span> <ActorRole actor={actor} />
            </button>
          </li>
        ))}
      </ul>
    </ScrollRegion>
  );
}
