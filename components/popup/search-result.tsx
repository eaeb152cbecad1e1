import type { VNode } from 'preact';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { SearchHit } from '../../contract/views.ts';
import { words } from '../strings.ts';
import { ActorContent } from './actor-content.tsx';
import { OpenRow } from './open-row.tsx';
import { SubjectContent } from './subject-content.tsx';

/** One find, opened in place: an actor with all positions, a subject with what was said on it. */
export function SearchResult({ hit, port }: { hit: SearchHit; port: PopupPort }): VNode {
  const kind = words.popup.kinds[hit.kind];
  const detail = hit.detail ? `${kind} · ${hit.detail}` : kind;
  return (
    <OpenRow
      title={hit.title}
      isName={hit.kind === 'actor' || hit.kind === 'topic'}
      detail={detail}
    >
      {() => contentOf(hit, port)}
    </OpenRow>
  );
}

function contentOf(hit: SearchHit, port: PopupPort): VNode {
  switch (hit.kind) {
    case 'actor':
      return <ActorContent id={hit.id} port={port} />;
    case 'statement':
      return <ActorContent id={hit.actor} statement={hit.id} port={port} />;
    case 'topic':
    case 'proposition':
      return <SubjectContent subject={{ kind: hit.kind, id: hit.id }} port={port} />;
  }
}
