import type { VNode } from 'preact';
import type { PopupPort } from '../../contract/ports/popup.ts';
import { CUT } from '../../contract/views.ts';
import { words } from '../strings.ts';
import { SearchResult } from './search-result.tsx';
import type { SearchAnswer } from './use-search.ts';

interface SearchResultsProps {
  answer: SearchAnswer;
  query: string;
  port: PopupPort;
}

export function SearchResults({ answer, query, port }: SearchResultsProps): VNode | null {
  if (answer === 'asking') return null;
  if (answer === 'failed') {
    return (
      <p class="note" role="alert">
        {words.popup.searchFailed}
      </p>
    );
  }
  return (
    <>
      {query.endsWith(CUT) && <p class="note">{words.popup.lookUpCut}</p>}
      <p class={answer.length > 0 ? 'visually-hidden' : 'note'} role="status">
        {answer.length > 0 ? words.popup.results(answer.length) : words.popup.searchEmpty(query)}
      </p>
      <ul class="rows">
        {answer.map((hit) => (
          <SearchResult key={`${hit.kind} ${hit.id}`} hit={hit} port={port} />
        ))}
      </ul>
    </>
  );
}
