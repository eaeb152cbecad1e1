import type { RefObject, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../strings.ts';

interface SearchFieldProps {
  query: string;
  onQuery(query: string): void;
  /** Each time words came from a page the field takes the focus, to be changed or typed over. */
  calls: number;
  /** Where the arrow down leads. */
  results: RefObject<HTMLElement | null>;
}

/** A search that `/` reaches from anywhere, that Esc empties and the arrow down leaves. */
export function SearchField({ query, onQuery, calls, results }: SearchFieldProps): VNode {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const reach = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', reach);
    return () => document.removeEventListener('keydown', reach);
  }, []);

  useEffect(() => {
    if (calls === 0) return;
    field.current?.focus();
    field.current?.select();
  }, [calls]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query) {
      // The first Esc empties the field; the second is the browser's and closes the window.
      event.preventDefault();
      onQuery('');
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      results.current?.querySelector<HTMLElement>('button, summary, a[href]')?.focus();
    }
  };
  return (
    <search class="search">
      <input
        ref={field}
        class="field search-field"
        type="search"
        value={query}
        placeholder={words.popup.search}
        title={`${words.popup.searchLabel} ( / )`}
        aria-label={words.popup.searchLabel}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {!query && (
        <svg class="search-sign" viewBox="0 0 16 16" aria-hidden="true">
          <circle cx="6.5" cy="6.5" r="4.5" />
          <path d="m10 10 4 4" />
        </svg>
      )}
    </search>
  );
}

function isTyping(event: KeyboardEvent): boolean {
  return event.composedPath()[0] instanceof HTMLInputElement;
}
