import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { MARK_KINDS } from '../../contract/marks.ts';
import { Card } from '../card/card.tsx';
import { words } from '../strings.ts';
import { type ExampleCard, exampleCards, exampleParagraph } from './example-data.ts';
import { ExampleMark } from './example-mark.tsx';

/** Undone as it is done: nothing is stored from the example. */
const pretend = async () => {};
const EXAMPLE_HOST = 'paper.example';

/** A paragraph with marks, and the very card they open, beside it. */
export function Example(): VNode {
  const [shown, setShown] = useState<ExampleCard | undefined>('trumpSentence');
  const place = useRef<HTMLDivElement>(null);
  const open = (card: ExampleCard) => {
    setShown(card);
    place.current?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div class="example">
      <div>
        <p class="note">{words.welcome.exampleIntro}</p>
        <p class="example-paragraph" lang="en">
          {exampleParagraph.map((part) =>
            typeof part === 'string' ? (
              part
            ) : (
              <ExampleMark
                key={part.text}
                part={part}
                isShown={part.card === shown}
                onPoint={() => setShown(part.card)}
                onOpen={() => open(part.card)}
              />
            ),
          )}
        </p>
        <ul class="legend">
          {MARK_KINDS.map((kind) => (
            <li key={kind} class="label">
              <span class={`mark mark-${kind}`}>{words.welcome.legend[kind]}</span>
            </li>
          ))}
        </ul>
      </div>
      <div class="example-card" ref={place}>
        {shown && (
          <Card
            key={shown}
            view={exampleCards[shown]}
            actions={{
              close: () => setShown(undefined),
              wrongMatch: pretend,
              undoWrongMatch: pretend,
              switchOffHere: async () => EXAMPLE_HOST,
              switchOnHere: pretend,
            }}
          />
        )}
      </div>
    </div>
  );
}
