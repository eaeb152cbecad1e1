import type { VNode } from 'preact';
import type { ActorView, CardView, StatementView, TopicView } from '../../contract/views.ts';
import { Positions } from '../actor/positions.tsx';
import { Lead } from '../difference/lead.tsx';
import { Rest } from '../difference/rest.tsx';
import { toldBefore } from '../difference/told.ts';
import { neededParaphrase } from '../statement/own-words.ts';
import { Statement } from '../statement/statement.tsx';
import { words } from '../strings.ts';
import { Asked } from './asked.tsx';
import { ScrollRegion } from './scroll-region.tsx';

interface CardBodyProps {
  view: CardView;
  subject: ActorView | undefined;
  onOpenActor: ((id: string) => void) | undefined;
}

/**
 * First what differs from the very words under the pointer, at one glance; without a difference what the
 * sentence quotes or reports, or who has said what on its question. Sources and everything else stand
 * below. Nothing is told twice.
 */
export function CardBody({ view, subject, onOpenActor }: CardBodyProps): VNode {
  const { differences, questions, reports } = view;
  const thisSentence = view.claim ? reports.map(({ id }) => id) : [];
  const before = toldBefore(differences);
  const [first, ...others] = differences;
  const told = new Set(differences.flatMap(({ accounts }) => accounts.map(({ id }) => id)));
  const quoted = reports.filter(({ id }) => !told.has(id));
  for (const { id } of quoted) told.add(id);
  const asked = questions.map((question) => withoutTold(question, told));
  const positions = untold(view.positions, told);
  const [question, ...otherQuestions] = asked;
  const isEmpty = told.size === 0 && positions.length === 0;
  return (
    <ScrollRegion>
      {first && (
        <Lead difference={first} titled thisSentence={thisSentence} onOpenActor={onOpenActor} />
      )}
      {!view.claim && quoted.length > 0 && <h3 class="section-title">{words.card.here}</h3>}
      {quoted.map((statement) => (
        <section key={statement.id} class="section">
          <Statement
            statement={statement}
            naming={statement.actor.id === subject?.id ? 'nothing' : 'name-and-role'}
            paraphrased={neededParaphrase(statement) !== undefined}
            onOpenActor={onOpenActor}
          />
        </section>
      ))}
      {!first && question && <Asked question={question} onOpenActor={onOpenActor} />}
      {first && <Rest difference={first} onOpenActor={onOpenActor} />}
      {others.map((difference, at) => (
        <section key={difference.id} class="section">
          <Lead
            difference={difference}
            titled
            thisSentence={thisSentence}
            told={before[at + 1]}
            onOpenActor={onOpenActor}
          />
          <Rest difference={difference} told={before[at + 1]} onOpenActor={onOpenActor} />
        </section>
      ))}
      {(first ? asked : otherQuestions).map((other) => (
        <section key={other.id} class="section">
          <Asked question={other} onOpenActor={onOpenActor} />
        </section>
      ))}
      {positions.length > 0 && (
        <section class="section">
          <h3 class="section-title">
            {told.size > 0 ? words.card.morePositions : words.actor.positions}
          </h3>
          <Positions
            topics={positions}
            unfolded={told.size === 0 && positions.length === 1 ? positions[0]?.id : undefined}
          />
        </section>
      )}
      {isEmpty && (
        <p class="note">{subject ? words.actor.noPositions(subject.name) : words.card.nothing}</p>
      )}
    </ScrollRegion>
  );
}

/** A question with those of its accounts that do not stand above already; these count as told then. */
function withoutTold<Asking extends { accounts: StatementView[] }>(
  question: Asking,
  told: Set<string>,
): Asking {
  const accounts = question.accounts.filter(({ id }) => !told.has(id));
  for (const { id } of accounts) told.add(id);
  return { ...question, accounts };
}

function untold(topics: readonly TopicView[], told: ReadonlySet<string>): TopicView[] {
  return topics
    .map((topic) => ({ ...topic, statements: topic.statements.filter(({ id }) => !told.has(id)) }))
    .filter(({ statements }) => statements.length > 0);
}
