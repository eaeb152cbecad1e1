import type { VNode } from 'preact';
import type { QuestionView } from '../../contract/views.ts';
import { PackWords } from '../pack-words.tsx';
import { neededParaphrase } from '../statement/own-words.ts';
import { Statement } from '../statement/statement.tsx';
import { words } from '../strings.ts';

interface AskedProps {
  question: QuestionView;
  onOpenActor: ((id: string) => void) | undefined;
}

/** A question on which nothing differs, with who has said what on it. */
export function Asked({ question, onOpenActor }: AskedProps): VNode {
  return (
    <div class="asked">
      <h3 class="question" data-part="question">
        <PackWords text={question.question} lang={question.langs?.question} />
      </h3>
      {question.accounts.length > 0 && <p class="section-title">{words.card.whoSaid}</p>}
      {question.accounts.map((account) => (
        <Statement
          key={account.id}
          statement={account}
          naming="name"
          paraphrased={neededParaphrase(account) !== undefined}
          onOpenActor={onOpenActor}
        />
      ))}
    </div>
  );
}
