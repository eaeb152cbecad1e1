import type { VNode } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { type DossierThere, QUESTION_ROWS, type QuestionsView } from '../../contract/dossier.ts';
import { OpenedOut } from '../source/opened-out.ts';
import { words } from '../strings.ts';
import { Pager } from './pager.tsx';
import { Question } from './question.tsx';
import type { DossierControl } from './use-dossier.ts';

interface QuestionsProps {
  questions: QuestionsView;
  time: DossierThere['time'];
  control: DossierControl;
}

/** Question by question: the disputed ones first, the others folded. */
export function Questions({ questions, time, control }: QuestionsProps): VNode {
  const { rows, slice, disputed, opened } = questions;
  const { dossier } = words;
  const titleId = useId();
  const isOnPaper = useContext(OpenedOut);
  const [contested, settled] = [true, false].map((is) =>
    rows.filter((row) => row.isDisputed === is),
  );
  const isInFold = settled?.some(({ id }) => id === control.address.question);
  const list = (some: typeof rows = []) => (
    <ol class="question-list">
      {some.map((row) => (
        <Question
          key={row.id}
          row={row}
          opened={opened?.id === row.id ? opened : undefined}
          time={time}
          control={control}
        />
      ))}
    </ol>
  );
  return (
    <section class="plot questions" aria-labelledby={titleId}>
      <h2 class="section-title" id={titleId}>
        {dossier.disputed}
      </h2>
      {disputed === 0 && <p class="note">{dossier.noneDisputed}</p>}
      {list(contested)}
      {settled && settled.length > 0 && (
        <details class="fold" open={isInFold || isOnPaper}>
          <summary>{dossier.undisputed(slice.total - disputed)}</summary>
          {list(settled)}
        </details>
      )}
      <Pager
        slice={slice}
        shown={rows.length}
        size={QUESTION_ROWS}
        inWords={dossier.questionsShown}
        onGo={(row) => control.go({ row, question: undefined })}
      />
    </section>
  );
}
