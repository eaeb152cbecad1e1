import type { VNode } from 'preact';
import type { ActorView, CardView, StatementView } from '../../contract/views.ts';
import { dateInWords } from '../dates.ts';
import { Statement } from '../statement/statement.tsx';
import { words } from '../strings.ts';

interface ReportedProps {
  view: CardView;
  /** Named in the head already. */
  subject: ActorView | undefined;
  onOpenActor: ((id: string) => void) | undefined;
}

/**
 * What the marked sentence reports. A statement that stands in a line of dates below is told in our
 * words here and in its own there: nothing is printed twice.
 */
export function Reported({ view, subject, onOpenActor }: ReportedProps): VNode | null {
  if (view.reports.length === 0) return null;
  const below = new Set(view.differences.flatMap(({ accounts }) => accounts.map(({ id }) => id)));
  return (
    <section class="section">
      <h3 class="section-title">{words.card.reports}</h3>
      {view.reports.map((statement) =>
        below.has(statement.id) ? (
          <div key={statement.id} class="statement">
            <p class="label">{whenAndWhere(statement)}</p>
            {statement.paraphrase && <p class="data">{statement.paraphrase}</p>}
          </div>
        ) : (
          <Statement
            key={statement.id}
            statement={statement}
            naming={statement.actor.id === subject?.id ? 'nothing' : 'name-and-role'}
            onOpenActor={onOpenActor}
          />
        ),
      )}
    </section>
  );
}

function whenAndWhere({ date, datePrecision, venue }: StatementView): string {
  return [dateInWords(date, datePrecision) ?? words.dates.unknown, venue]
    .filter(Boolean)
    .join(' · ');
}
