import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { words } from './strings.ts';

/** Scrolls the page to a statement's first mark; false where the page has none any more. */
export type ShowStatement = (id: string) => Promise<boolean>;

interface ShowOnPageProps {
  show: () => Promise<boolean>;
  /** Whose words it shows, where the place does not tell. */
  of?: string | undefined;
}

/** The way to where something stands in the article. */
export function ShowOnPage({ show, of }: ShowOnPageProps): VNode {
  const [gone, setGone] = useState(false);
  const look = async () => setGone(!(await show().catch(() => false)));
  return (
    <p class="show-on-page" role="status">
      {gone ? (
        <span class="label">{words.statement.notOnPage}</span>
      ) : (
        <button type="button" class="text-button" onClick={look}>
          {of ? `${of}: ${words.statement.showOnPage}` : words.statement.showOnPage}
        </button>
      )}
    </p>
  );
}
