import type { VNode } from 'preact';
import type { TopicView } from '../../contract/views.ts';
import { FewPackWords } from '../pack-words.tsx';
import type { ShowStatement } from '../show-on-page.tsx';
import { Statement } from '../statement/statement.tsx';
import { words } from '../strings.ts';

interface PositionsProps {
  topics: TopicView[];
  /** Id of a topic to unfold from the start. */
  unfolded?: string | undefined;
  onShow?: ShowStatement | undefined;
}

/** What one actor has said, by topic, each topic folded under its name and number. */
export function Positions({ topics, unfolded, onShow }: PositionsProps): VNode {
  return (
    <div class="positions">
      {topics.map((topic) => (
        <details key={topic.id} class="topic" open={topic.id === unfolded}>
          <summary>
            <span class="topic-label">
              <FewPackWords text={topic.label} lang={topic.lang} />
            </span>
            <span class="count" aria-hidden="true">
              {words.number(topic.statements.length)}
            </span>
            <span class="visually-hidden">{words.actor.statements(topic.statements.length)}</span>
          </summary>
          <ol class="topic-statements">
            {topic.statements.map((statement) => (
              <li key={statement.id}>
                <Statement statement={statement} naming="nothing" onShow={onShow} />
              </li>
            ))}
          </ol>
        </details>
      ))}
    </div>
  );
}
