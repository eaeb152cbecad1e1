import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { OpenedStatement } from '../../contract/dossier.ts';
import type { DossierPort } from '../../contract/ports/dossier.ts';
import { RelationNote } from '../difference/relation-note.tsx';
import { PackWords } from '../pack-words.tsx';
import { useAnswer } from '../popup/use-answer.ts';
import { Statement } from '../statement/statement.tsx';
import { words } from '../strings.ts';
import { CopyCitation } from './copy-citation.tsx';
import { StanceGlyph } from './stance-glyph.tsx';
import type { DossierControl } from './use-dossier.ts';

interface OpenedProps {
  control: DossierControl;
  port: DossierPort;
}

/** The statements that a cell, a mark or a line leads to. Has the focus from when they open. */
export function Opened({ control, port }: OpenedProps): VNode {
  const { opened, scope } = control.address;
  const { dossier } = words;
  const key = opened.join(' ');
  const day = control.knowledge.state === 'there' ? control.knowledge.time.day : undefined;
  const answer = useAnswer(() => port.statements(scope, opened, day), `${scope} ${day} ${key}`);
  const title = useRef<HTMLHeadingElement>(null);
  const cameFrom = useRef<HTMLElement | SVGElement | null>(null);
  useEffect(() => {
    const root = title.current?.getRootNode() as Document | ShadowRoot | undefined;
    const before = root?.activeElement;
    // A step from statement to statement goes back to where the first was opened.
    if (before && !title.current?.parentElement?.parentElement?.contains(before)) {
      cameFrom.current = before as HTMLElement;
    }
    title.current?.focus({ preventScroll: true });
    title.current?.scrollIntoView({ block: isLow(title.current) ? 'start' : 'nearest' });
  }, [key]);
  const close = () => {
    control.go({ opened: [] });
    cameFrom.current?.focus();
  };
  return (
    <section
      class="opened"
      aria-label={dossier.statements}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div class="opened-head">
        <h2 class="opened-title" ref={title} tabIndex={-1}>
          {dossier.statements}
        </h2>
        <button type="button" class="text-button quiet" onClick={close}>
          {words.card.close}
        </button>
      </div>
      {answer.state === 'failed' && <p class="note">{words.popup.notAnswered}</p>}
      {answer.state === 'there' && answer.value.length === 0 && (
        <p class="note">{dossier.noStatement}</p>
      )}
      {answer.state === 'there' && (
        <ol class="opened-list">
          {answer.value.map((one) => (
            <li key={one.statement.id}>
              <OpenedEntry one={one} day={day} onOpen={(id) => control.go({ opened: [id] })} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** In a panel the title comes to stand under the plot, and what it is the title of out of sight. */
function isLow(title: Element): boolean {
  return title.getBoundingClientRect().top > window.innerHeight / 2;
}

interface OpenedEntryProps {
  one: OpenedStatement;
  /** That is looked at. */
  day: string | undefined;
  onOpen(id: string): void;
}

function OpenedEntry({ one, day, onOpen }: OpenedEntryProps): VNode {
  const { statement, stances, relations, pack } = one;
  const { dossier } = words;
  return (
    <>
      <Statement statement={statement} naming="name-and-role" />
      {stances.length > 0 && (
        <ul class="opened-stances">
          {stances.map(({ proposition, lang, stance }) => (
            <li key={proposition}>
              <StanceGlyph stance={stance} /> {dossier.lanes[stance]}
              {': '}
              <span class="data">
                <PackWords text={proposition} lang={lang} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {relations.map(({ relation, other }) => (
        <div key={relation.id} class="opened-relation">
          <RelationNote relation={relation} beside={other} />
          <button type="button" class="text-button" onClick={() => onOpen(other.id)}>
            {dossier.openOther(other.actor.name)}
          </button>
        </div>
      ))}
      <p class="label">{dossier.fromPack(pack.title, pack.version)}</p>
      <CopyCitation cited={{ ...one, day }} />
    </>
  );
}
