import type { VNode } from 'preact';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { ActorRow } from '../../contract/views.ts';
import { FewPackWords } from '../pack-words.tsx';
import { words } from '../strings.ts';
import { ActorContent } from './actor-content.tsx';
import { OpenRow } from './open-row.tsx';

interface ActorRowsProps {
  rows: ActorRow[];
  port: PopupPort;
}

/** Who is in the article: the equivalent of the marks for readers who do not see them. */
export function ActorRows({ rows, port }: ActorRowsProps): VNode | null {
  if (rows.length === 0) return null;
  return (
    <section class="section">
      <h3 class="section-title">{words.popup.actorsHeading}</h3>
      <ul class="rows">
        {rows.map(({ actor, mentions, statementsHere }) => (
          <OpenRow
            key={actor.id}
            title={actor.name}
            isName
            detail={actor.role && <FewPackWords text={actor.role} lang={actor.langs?.role} />}
            aside={
              <>
                {mentions > 0 && <span>{words.popup.mentions(mentions)}</span>}
                {statementsHere > 0 && <span>{words.popup.statementsHere(statementsHere)}</span>}
              </>
            }
          >
            {() => <ActorContent id={actor.id} isOnPage={mentions > 0} port={port} />}
          </OpenRow>
        ))}
      </ul>
    </section>
  );
}
