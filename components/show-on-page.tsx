import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { words } from './strings.ts';

/** Scrolls the page to a statement's first mark; false where the page has none any more. */
export type ShowStatement = (id: string) => Promise<boolean>;

export function ShowOnPage({ show }: { show: () => Promise<boolean> }): VNode {
  const [gone, setGone] = useState(false);
  const look = async () => setGone(!(await show().catch(() => false)));
  return (
    <p class="show-on-page" role="status">
      {gone ? (
        <span class="label">{words.statement.notOnPage}</span>
      ) : (
        <button type="button" class="text-button" onClick={look}>
          {words.statement.showOnPage}
        </button>
      )}
    </p>
  );
}
