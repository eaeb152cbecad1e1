import { Fragment, type VNode } from 'preact';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { SearchHit } from '../../contract/views.ts';
import { dateInWords } from '../dates.ts';
import { FewPackWords } from '../pack-words.tsx';
import { words } from '../strings.ts';
import { ActorContent } from './actor-content.tsx';
import { OpenRow } from './open-row.tsx';
import { SubjectContent } from './subject-content.tsx';

/** One find, opened in place: an actor with all positions, a subject with what was said on it. */
export function SearchResult({ hit, port }: { hit: SearchHit; port: PopupPort }): VNode {
  const date = hit.date && dateInWords(hit.date, hit.datePrecision);
  return (
    <OpenRow
      title={hit.title}
      shown={<Found hit={hit} />}
      isName={hit.kind === 'actor' || hit.kind === 'topic'}
      detail={
        <>
          {words.popup.kinds[hit.kind]}
          {hit.detail && (
            <>
              {' · '}
              <FewPackWords text={hit.detail} lang={hit.langs?.detail} />
            </>
          )}
          {date && ` · ${date}`}
        </>
      }
    >
      {() => contentOf(hit, port)}
    </OpenRow>
  );
}

/** The title of a find, with the words that were sought standing out. */
function Found({ hit: { title, found, langs } }: { hit: SearchHit }): VNode {
  const ends = [0, ...found.map(({ end }) => end)];
  return (
    <span class={langs?.title && 'foreign'} lang={langs?.title}>
      {found.map(({ start, end }, at) => (
        <Fragment key={start}>
          {title.slice(ends[at], start)}
          <mark class="found">{title.slice(start, end)}</mark>
        </Fragment>
      ))}
      {title.slice(ends.at(-1))}
    </span>
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
