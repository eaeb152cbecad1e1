import type { VNode } from 'preact';
import type { RelationView, StatementView } from '../../contract/views.ts';
import { dateInWords } from '../dates.ts';
import { PackWords } from '../pack-words.tsx';
import { words } from '../strings.ts';

interface RelationNoteProps {
  relation: RelationView;
  /** The earlier side, where it does not stand directly above. */
  beside?: StatementView | undefined;
}

/** The relation's name as a plain word, and one sentence what exactly differs. */
export function RelationNote({ relation, beside }: RelationNoteProps): VNode {
  return (
    <div class="relation">
      <p class="relation-name">{words.relations[relation.kind]}</p>
      {beside && (
        <p class="label">
          {words.difference.beside(
            beside.actor.name,
            dateInWords(beside.date, beside.datePrecision),
          )}
        </p>
      )}
      {relation.explanation && (
        <p class="explanation">
          <PackWords text={relation.explanation} lang={relation.langs?.explanation} />
        </p>
      )}
    </div>
  );
}
