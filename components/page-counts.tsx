import type { VNode } from 'preact';
import type { PageCounts } from '../contract/views.ts';
import { words } from './strings.ts';

/** How many actors, statements and differing accounts are on the page, in one line. */
export function PageCountsLine({ counts }: { counts: PageCounts }): VNode {
  const { popup } = words;
  const { actors, statements, differences } = counts;
  return (
    <section class="summary">
      <h2 class="summary-title">{popup.onThisPage}</h2>
      <p class="note">
        {[popup.actors(actors), popup.statements(statements), popup.differing(differences)].join(
          ' · ',
        )}
      </p>
    </section>
  );
}
