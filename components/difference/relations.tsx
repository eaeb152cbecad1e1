import type { VNode } from 'preact';
import type { DifferenceView } from '../../engine/view.ts';
import { dateInWords } from '../dates.ts';
import { words } from '../strings.ts';

/** What exactly differs, in one sentence a pair; which pair is said where there are several. */
export function Relations({ difference }: { difference: DifferenceView }): VNode | null {
  const { relations } = difference;
  if (relations.length === 0) return null;
  return (
    <ul class="relations">
      {relations.map((relation) => (
        <li key={relation.id} class="relation">
          <p class="relation-name">
            {words.relations[relation.kind]}
            {relations.length > 1 && (
              <span class="relation-pair">{pairInWords(difference, relation.a, relation.b)}</span>
            )}
          </p>
          {relation.explanation && <p class="explanation">{relation.explanation}</p>}
        </li>
      ))}
    </ul>
  );
}

function pairInWords(difference: DifferenceView, a: string, b: string): string {
  const sides = [a, b].flatMap((id) => {
    const statement = difference.statements.find((candidate) => candidate.id === id);
    if (!statement) return [];
    const date = dateInWords(statement.date, statement.datePrecision);
    return [date ? words.difference.statement(statement.actor.name, date) : statement.actor.name];
  });
  return sides.join(' · ');
}
