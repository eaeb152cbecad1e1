import type { VNode } from 'preact';
import type { StatementView } from '../../contract/views.ts';
import { ActorName } from '../actor/actor-name.tsx';
import { FewPackWords, PackWords } from '../pack-words.tsx';
import { ShowOnPage, type ShowStatement } from '../show-on-page.tsx';
import { Sources } from '../source/sources.tsx';
import { words } from '../strings.ts';
import { Quotation } from './quotation.tsx';
import { StatementMeta } from './statement-meta.tsx';

export interface StatementProps {
  statement: StatementView;
  /** `name` where the office was given before, `nothing` where the speaker stands above. */
  naming: 'name-and-role' | 'name' | 'nothing';
  /** False where the paraphrase was given before. */
  paraphrased?: boolean | undefined;
  isThisSentence?: boolean | undefined;
  /** True for a side of a difference, which the article may lack. */
  isSide?: boolean | undefined;
  onOpenActor?: ((id: string) => void) | undefined;
  onShow?: ShowStatement | undefined;
}

/** One thing said once: when, where, by whom, in which words, and who printed it. */
export function Statement(props: StatementProps): VNode {
  const {
    statement,
    naming,
    paraphrased = true,
    isThisSentence,
    isSide,
    onOpenActor,
    onShow,
  } = props;
  const { langs } = statement;
  return (
    <div class={`statement statement-${statement.presence}`}>
      <StatementMeta statement={statement} isThisSentence={isThisSentence} isSide={isSide} />
      {naming !== 'nothing' && (
        <ActorName
          actor={statement.actor}
          withRole={naming === 'name-and-role'}
          onOpen={onOpenActor}
        />
      )}
      <Quotation quote={statement.quote} quoteBeside={statement.quoteBeside} />
      {paraphrased && statement.paraphrase && (
        <p class="paraphrase">
          <PackWords text={statement.paraphrase} lang={langs?.paraphrase} />
        </p>
      )}
      {statement.note && (
        <p class="label data">
          <PackWords text={statement.note} lang={langs?.note} />
        </p>
      )}
      {statement.reportedBy && (
        <p class="label">{words.statement.reportedBy(statement.reportedBy)}</p>
      )}
      <div class="citation">
        {statement.venue && (
          <>
            <FewPackWords text={capitalised(statement.venue)} lang={langs?.venue} />
            {': '}
          </>
        )}
        <Sources statement={statement} />
      </div>
      {onShow && statement.presence === 'in-article' && (
        <ShowOnPage show={() => onShow(statement.id)} />
      )}
    </div>
  );
}

/** Begins a line with a capital, whatever the language around it makes of an i. */
function capitalised(venue: string): string {
  return venue.charAt(0).toUpperCase() + venue.slice(1);
}
