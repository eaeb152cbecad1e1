import type { VNode } from 'preact';
import type { StatementView } from '../../engine/view.ts';
import { ActorName } from '../actor/actor-name.tsx';
import { ShowOnPage, type ShowStatement } from '../show-on-page.tsx';
import { Sources } from '../source/sources.tsx';
import { words } from '../strings.ts';
import { Quotation } from './quotation.tsx';
import { StatementMeta } from './statement-meta.tsx';

export interface StatementProps {
  statement: StatementView;
  /** False where the speaker is named above already. */
  naming: boolean;
  isThisSentence?: boolean | undefined;
  onOpenActor?: ((id: string) => void) | undefined;
  onShow?: ShowStatement | undefined;
}

/** One thing said once: when, where, by whom, in which words, and who printed it. */
export function Statement(props: StatementProps): VNode {
  const { statement, naming, isThisSentence, onOpenActor, onShow } = props;
  return (
    <div class={`statement statement-${statement.presence}`}>
      <StatementMeta statement={statement} isThisSentence={isThisSentence} />
      {naming && <ActorName actor={statement.actor} onOpen={onOpenActor} />}
      <Quotation quote={statement.quote} translation={statement.translation} />
      {statement.paraphrase && <p class="paraphrase">{statement.paraphrase}</p>}
      {statement.reportedBy && (
        <p class="label">{words.statement.reportedBy(statement.reportedBy)}</p>
      )}
      <Sources statement={statement} />
      {onShow && statement.presence === 'in-article' && (
        <ShowOnPage show={() => onShow(statement.id)} />
      )}
    </div>
  );
}
