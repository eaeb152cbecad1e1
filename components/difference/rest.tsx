import type { VNode } from 'preact';
import type { DifferenceView, StatementView } from '../../contract/views.ts';
import { dateInWords, shortDate } from '../dates.ts';
import type { ShowStatement } from '../show-on-page.tsx';
import { Sources } from '../source/sources.tsx';
import { neededParaphrase } from '../statement/own-words.ts';
import { Statement } from '../statement/statement.tsx';
import { words } from '../strings.ts';
import { leadAccounts, leadRelation } from './lead.tsx';
import { RelationNote } from './relation-note.tsx';

interface RestProps {
  difference: DifferenceView;
  onOpenActor?: ((id: string) => void) | undefined;
  onShow?: ShowStatement | undefined;
}

/**
 * What stands below the first glance: where the two accounts were printed, who says the same, and the
 * other accounts on the question with what editors say of them. No words come a second time.
 */
export function Rest({ difference, onOpenActor, onShow }: RestProps): VNode {
  const first = leadAccounts(difference);
  const others = difference.accounts.filter((account) => !first.includes(account));
  const explained = leadRelation(difference);
  const relations = difference.relations.filter((relation) => relation !== explained);
  const nameOf = new Map(difference.accounts.map((account) => [account.id, account]));
  return (
    <div class="rest">
      <ul class="provenance">
        {first.map((account) => (
          <li key={account.id} class="citation">
            <span class="name">{account.actor.name}</span>
            {`, ${[shortDate(account.date, account.datePrecision), account.venue].filter(Boolean).join(', ')}: `}
            <Sources statement={account} />
            {account.note && <p class="data">{account.note}</p>}
          </li>
        ))}
      </ul>
      {difference.agreeing.map((statement) => (
        <p key={statement.id} class="label data">
          {agreement(statement)}
        </p>
      ))}
      {others.length > 0 && (
        <section>
          <h4 class="section-title">{words.difference.more(others.length)}</h4>
          <ol class="timeline">
            {others.map((account) => (
              <li key={account.id} class={`moment moment-${account.presence}`}>
                <Statement
                  statement={account}
                  naming="name-and-role"
                  paraphrased={neededParaphrase(account) !== undefined}
                  onOpenActor={onOpenActor}
                  onShow={onShow}
                />
                {account.beside && (
                  <p class="label data">{words.difference.alsoSaid(account.beside)}</p>
                )}
                {relations
                  .filter(({ a, b }) => a === account.id || b === account.id)
                  .filter(({ a, b }) => isTold(account.id, a === account.id ? b : a, others))
                  .map((relation) => (
                    <RelationNote
                      key={relation.id}
                      relation={relation}
                      beside={nameOf.get(relation.a === account.id ? relation.b : relation.a)}
                    />
                  ))}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}

/** A relation of two accounts that both stand in the list is told with the later of them. */
function isTold(id: string, other: string, others: readonly StatementView[]): boolean {
  const order = others.map((account) => account.id);
  return !order.includes(other) || order.indexOf(other) < order.indexOf(id);
}

function agreement({ actor, date, datePrecision }: StatementView): string {
  return words.difference.soDid(actor.name, dateInWords(date, datePrecision));
}
