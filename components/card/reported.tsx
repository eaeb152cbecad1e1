import type { VNode } from 'preact';
import type { ActorView, CardView } from '../../engine/view.ts';
import { Statement } from '../statement/statement.tsx';
import { StatementMeta } from '../statement/statement-meta.tsx';
import { words } from '../strings.ts';

interface ReportedProps {
  view: CardView;
  /** Named in the head already. */
  subject: ActorView | undefined;
  onOpenActor: ((id: string) => void) | undefined;
}

/**
 * What the marked sentence reports. A statement that stands in a line of dates below is given by
 * date and venue only: its words are not printed twice.
 */
export function Reported({ view, subject, onOpenActor }: ReportedProps): VNode | null {
  if (view.reports.length === 0) return null;
  const below = new Set(
    view.differences.flatMap(({ statements }) => statements.map(({ id }) => id)),
  );
  return (
    <section class="section">
      <h3 class="section-title">{words.card.reports}</h3>
      {view.reports.map(({ statement }) =>
        below.has(statement.id) ? (
          <StatementMeta key={statement.id} statement={statement} />
        ) : (
          <Statement
            key={statement.id}
            statement={statement}
            naming={statement.actor.id !== subject?.id}
            onOpenActor={onOpenActor}
          />
        ),
      )}
    </section>
  );
}
