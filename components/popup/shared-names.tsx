import type { VNode } from 'preact';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { PageView } from '../../contract/views.ts';
import { FewPackWords } from '../pack-words.tsx';
import { words } from '../strings.ts';
import { ActorContent } from './actor-content.tsx';
import { OpenRow } from './open-row.tsx';

interface SharedNamesProps {
  names: PageView['sharedNames'];
  port: PopupPort;
}

/** Names that the page leaves to several people, with those it may mean. */
export function SharedNames({ names, port }: SharedNamesProps): VNode {
  return (
    <>
      {names.map(({ name, candidates }) => (
        <section key={name} class="section">
          <h3 class="section-title">{words.popup.sharedName(name)}</h3>
          <ul class="rows">
            {candidates.map((actor) => (
              <OpenRow
                key={actor.id}
                title={actor.name}
                isName
                detail={actor.role && <FewPackWords text={actor.role} lang={actor.langs?.role} />}
              >
                {() => <ActorContent id={actor.id} isOnPage={false} port={port} />}
              </OpenRow>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
