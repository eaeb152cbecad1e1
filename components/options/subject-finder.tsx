import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { OptionsPort } from '../../contract/ports/options.ts';
import type { SubjectKind } from '../../contract/settings.ts';
import { words } from '../strings.ts';
import { useSubjects } from './use-subjects.ts';

interface SubjectFinderProps {
  port: OptionsPort;
  isUnmarked(kind: SubjectKind, id: string): boolean;
  onChoose(kind: SubjectKind, id: string): void;
}

/** Finds actors and topics by half-remembered words, to have them marked no more. */
export function SubjectFinder({ port, isUnmarked, onChoose }: SubjectFinderProps): VNode {
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const found = useSubjects(port, query.trim());
  const { options } = words;
  const choose = (kind: SubjectKind, id: string) => {
    setQuery('');
    // The button that was pressed goes with the list.
    field.current?.focus();
    onChoose(kind, id);
  };
  return (
    <div class="finder">
      <input
        ref={field}
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-label={options.findSubject}
        placeholder={options.findSubject}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p class="said" role="status">
        {found === 'failed' && words.popup.searchFailed}
        {found?.length === 0 && options.nothingFound(query.trim())}
      </p>
      {Array.isArray(found) && found.length > 0 && (
        <ul class="lines">
          {found.map(({ kind, id, name, detail }) => (
            <li key={`${kind} ${id}`} class="line">
              <span>
                {name}{' '}
                <span class="note">
                  {detail
                    ? `${options.subjectKinds[kind]} · ${detail}`
                    : options.subjectKinds[kind]}
                </span>
              </span>
              {isUnmarked(kind, id) ? (
                <span class="note">{options.isUnmarked}</span>
              ) : (
                <button
                  type="button"
                  class="text-button"
                  aria-label={words.card.unmark(name)}
                  onClick={() => choose(kind, id)}
                >
                  {options.unmark}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
