import type { VNode } from 'preact';
import type { PopupPort } from '../../contract/ports/popup.ts';
import { Statement } from '../statement/statement.tsx';
import { words } from '../strings.ts';
import { useAnswer } from './use-answer.ts';

interface SubjectContentProps {
  subject: { kind: 'topic' | 'proposition'; id: string };
  port: PopupPort;
}

/** What was said on a topic or a proposition, asked for when the row opens. */
export function SubjectContent({ subject, port }: SubjectContentProps): VNode | null {
  const answer = useAnswer(async () => port.statementsOn?.(subject) ?? [], subject.id);
  if (answer.state === 'asking') return null;
  if (answer.state === 'failed' || answer.value.length === 0) {
    const note = answer.state === 'failed' ? words.popup.notAnswered : words.popup.nothingOn;
    return (
      <p class="note" role="status">
        {note}
      </p>
    );
  }
  return (
    <ol class="topic-statements">
      {answer.value.map((statement) => (
        <li key={statement.id}>
          <Statement
            statement={statement}
            naming="name-and-role"
            onShow={(id) => port.showOnPage({ statement: id })}
          />
        </li>
      ))}
    </ol>
  );
}
