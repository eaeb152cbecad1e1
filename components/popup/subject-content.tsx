import type { VNode } from 'preact';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { Subject } from '../../contract/views.ts';
import { ActorName } from '../actor/actor-name.tsx';
import { Statement } from '../statement/statement.tsx';
import { words } from '../strings.ts';
import { useAnswer } from './use-answer.ts';

interface SubjectContentProps {
  subject: Subject;
  port: PopupPort;
}

/** Who has said what on a topic or a proposition, asked for when the row opens. */
export function SubjectContent({ subject, port }: SubjectContentProps): VNode | null {
  const answer = useAnswer(() => port.saidOn(subject), `${subject.kind} ${subject.id}`);
  if (answer.state === 'asking') return null;
  const said = answer.state === 'there' ? answer.value : null;
  if (!said || said.total === 0) {
    const note = answer.state === 'failed' ? words.popup.notAnswered : words.popup.nothingOn;
    return (
      <p class="note" role="status">
        {note}
      </p>
    );
  }
  const shown = said.speakers.reduce((sum, { statements }) => sum + statements.length, 0);
  return (
    <>
      {shown < said.total && <p class="note">{words.popup.newestOf(shown, said.total)}</p>}
      {said.speakers.map(({ actor, statements }) => (
        <section key={actor.id} class="section" aria-label={actor.name}>
          <ActorName actor={actor} withRole />
          <ol class="topic-statements">
            {statements.map((statement) => (
              <li key={statement.id}>
                <Statement
                  statement={statement}
                  naming="nothing"
                  onShow={(id) => port.showOnPage({ statement: id })}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
