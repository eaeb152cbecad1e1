import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { DossierPort } from '../../contract/ports/dossier.ts';
import type { ActorView } from '../../contract/views.ts';
import { useSearch } from '../popup/use-search.ts';
import { words } from '../strings.ts';

interface ActorFilterProps {
  chosen: readonly ActorView[];
  onChange(ids: string[]): void;
  port: DossierPort;
}

/** Chooses actors by half-remembered names: a pack may have ten thousand. */
export function ActorFilter({ chosen, onChange, port }: ActorFilterProps): VNode {
  const id = useId();
  const [query, setQuery] = useState('');
  const answer = useSearch(port, query);
  const { dossier, popup, options } = words;
  const ids = chosen.map((actor) => actor.id);
  const hits = Array.isArray(answer) ? answer.filter(({ kind }) => kind === 'actor') : [];
  const isInVain = query.trim() !== '' && Array.isArray(answer) && hits.length === 0;
  const add = (actor: string) => {
    setQuery('');
    onChange([...new Set([...ids, actor])]);
  };
  return (
    <div class="filter-field actor-filter">
      <label class="label" for={id}>
        {dossier.actor}
      </label>
      <input
        id={id}
        class="field"
        type="search"
        autocomplete="off"
        placeholder={dossier.actorPlaceholder}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {hits.length > 0 && (
        <ul class="actor-hits">
          {hits.map((hit) => (
            <li key={hit.id}>
              <button type="button" class="actor-hit" onClick={() => add(hit.id)}>
                <span class="data">{hit.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {isInVain && (
        <p class="label" role="status">
          {popup.searchEmpty(query.trim())}
        </p>
      )}
      {chosen.length > 0 && (
        <ul class="actor-chosen">
          {chosen.map((actor) => (
            <li key={actor.id}>
              <span class="data">{actor.name}</span>
              <button
                type="button"
                class="text-button quiet"
                aria-label={options.removeFor(actor.name)}
                onClick={() => onChange(ids.filter((one) => one !== actor.id))}
              >
                {options.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
