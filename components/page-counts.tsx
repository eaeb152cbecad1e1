import type { VNode } from 'preact';
import type { PageCounts } from '../contract/views.ts';
import { words } from './strings.ts';

interface PageCountsLineProps {
  counts: PageCounts;
  /** What is counted, where it is not the page. */
  title?: string | undefined;
}

/** How many actors, statements and differing accounts there are, in one line. */
export function PageCountsLine({ counts, title }: PageCountsLineProps): VNode {
  const { popup } = words;
  const { actors, statements, differences } = counts;
  return (
    <section class="summary">
      <h2 class="summary-title">{title ?? popup.onThisPage}</h2>
      <p class="note">
        {[popup.actors(actors), popup.statements(statements), popup.differing(differences)].join(
          ' · ',
        )}
      </p>
    </section>
  );
}
