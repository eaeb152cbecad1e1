import type { VNode } from 'preact';
import type {
  AccountView,
  DifferenceView,
  RelationView,
  StatementView,
} from '../../contract/views.ts';
import { ActorName } from '../actor/actor-name.tsx';
import { dateInWords, shortDate } from '../dates.ts';
import { FewPackWords, InLanguage, PackWords } from '../pack-words.tsx';
import type { ShowStatement } from '../show-on-page.tsx';
import { Sources } from '../source/sources.tsx';
import { neededParaphrase } from '../statement/own-words.ts';
import { Statement } from '../statement/statement.tsx';
import { StatementMeta } from '../statement/statement-meta.tsx';
import { words } from '../strings.ts';
import { leadAccounts, leadRelation } from './lead.tsx';
import { RelationNote } from './relation-note.tsx';

interface RestProps {
  difference: DifferenceView;
  /** Ids of the statements whose words and sources stand further up. */
  told?: ReadonlySet<string> | undefined;
  onOpenActor?: ((id: string) => void) | undefined;
  onShow?: ShowStatement | undefined;
}

/**
 * What stands below the first glance: where the two accounts were printed, who says the same, and the
 * other accounts on the question with what editors say of them. No words come a second time.
 */
export function Rest({ difference, told = NOTHING, onOpenActor, onShow }: RestProps): VNode {
  const first = leadAccounts(difference);
  const others = difference.accounts.filter((account) => !first.includes(account));
  const explained = leadRelation(difference);
  const relations = difference.relations.filter((relation) => relation !== explained);
  const relationsToldWith = ({ id }: AccountView): RelationView[] =>
    relations
      .filter(({ a, b }) => a === id || b === id)
      .filter(({ a, b }) => isToldWith(id, a === id ? b : a, others));
  const accountOf = new Map(difference.accounts.map((account) => [account.id, account]));
  // What stands further up comes again only for what editors say of it here.
  const listed = others.filter(
    (account) => !told.has(account.id) || relationsToldWith(account).length > 0,
  );
  const printed = first.filter(({ id }) => !told.has(id));
  return (
    <div class="rest">
      {printed.length > 0 && (
        <ul class="provenance">
          {printed.map((account) => (
            <li key={account.id} class="citation">
              <span class="name">{account.actor.name}</span>
              {dated(account)}
              {account.venue && (
                <>
                  {', '}
                  <FewPackWords text={account.venue} lang={account.langs?.venue} />
                </>
              )}
              {': '}
              <Sources statement={account} />
              {account.note && (
                <p class="data">
                  <PackWords text={account.note} lang={account.langs?.note} />
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
      {difference.agreeing.map((statement) => (
        <p key={statement.id} class="label data">
          {agreement(statement)}
        </p>
      ))}
      {listed.length > 0 && (
        <section>
          <h4 class="section-title">{words.difference.more(listed.length)}</h4>
          <ol class="timeline">
            {listed.map((account) => (
              <li key={account.id} class={`moment moment-${account.presence}`}>
                {told.has(account.id) ? (
                  <Told account={account} onOpenActor={onOpenActor} />
                ) : (
                  <Statement
                    statement={account}
                    naming="name-and-role"
                    paraphrased={neededParaphrase(account) !== undefined}
                    isSide
                    onOpenActor={onOpenActor}
                    onShow={onShow}
                  />
                )}
                {account.beside && (
                  <p class="label data">
                    {words.difference.alsoSaid(account.beside)}
                    <InLanguage lang={account.langs?.beside} />
                  </p>
                )}
                {relationsToldWith(account).map((relation) => (
                  <RelationNote
                    key={relation.id}
                    relation={relation}
                    beside={accountOf.get(relation.a === account.id ? relation.b : relation.a)}
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

const NOTHING: ReadonlySet<string> = new Set();

/** An account whose words stand further up. */
function Told({ account, onOpenActor }: { account: AccountView } & Pick<RestProps, 'onOpenActor'>) {
  return (
    <>
      <StatementMeta statement={account} isSide />
      <ActorName actor={account.actor} withRole={false} onOpen={onOpenActor} />
      <p class="label">{words.difference.above}</p>
    </>
  );
}

/** A relation of two accounts that both stand in the list is told with the later of them. */
function isToldWith(id: string, other: string, others: readonly StatementView[]): boolean {
  const order = others.map((account) => account.id);
  return !order.includes(other) || order.indexOf(other) < order.indexOf(id);
}

/** The day as it follows a name. */
function dated({ date, datePrecision }: AccountView): string {
  const day = shortDate(date, datePrecision);
  return day === undefined ? '' : `, ${day}`;
}

function agreement({ actor, date, datePrecision }: StatementView): string {
  return words.difference.soDid(actor.name, dateInWords(date, datePrecision));
}
