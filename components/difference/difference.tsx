import type { VNode } from 'preact';
import type { DifferenceView, QuestionView, StatementView } from '../../contract/views.ts';
import { PackWords } from '../pack-words.tsx';
import type { ShowStatement } from '../show-on-page.tsx';
import { Statement } from '../statement/statement.tsx';
import { words } from '../strings.ts';
import { momentsOf } from './moments.ts';
import { RelationNote } from './relation-note.tsx';

interface DifferenceProps {
  difference: QuestionView & Partial<Pick<DifferenceView, 'missing'>>;
  /** False where the question stands above already. */
  titled: boolean;
  /** Ids of the statements that the marked sentence reports, and that are told above. */
  thisSentence?: readonly string[] | undefined;
  onOpenActor?: ((id: string) => void) | undefined;
  onShow?: ShowStatement | undefined;
  /** What stands under each statement. */
  under?: ((statement: StatementView) => VNode | null) | undefined;
}

/**
 * Accounts that differ, as a question and a line of dates: ordered by time, never by side, every
 * account in the same size.
 */
export function Difference(props: DifferenceProps): VNode {
  const { difference, titled, thisSentence = [], onOpenActor, onShow, under } = props;
  return (
    <div class="difference">
      {titled && (
        <h4 class="question">
          <PackWords text={difference.question} lang={difference.langs?.question} />
        </h4>
      )}
      {(difference.missing?.length ?? 0) > 0 && (
        <p class="side-missing">{words.difference.sideMissing}</p>
      )}
      <ol class="timeline">
        {momentsOf(difference).map(({ statement, isFirstOfActor, relations }) => (
          <li key={statement.id} class={`moment moment-${statement.presence}`}>
            <Statement
              statement={statement}
              naming={isFirstOfActor ? 'name-and-role' : 'name'}
              paraphrased={!thisSentence.includes(statement.id)}
              isThisSentence={thisSentence.includes(statement.id)}
              isSide
              onOpenActor={onOpenActor}
              onShow={onShow}
            />
            {under?.(statement)}
            {relations.map(({ relation, beside }) => (
              <RelationNote key={relation.id} relation={relation} beside={beside} />
            ))}
          </li>
        ))}
      </ol>
    </div>
  );
}
