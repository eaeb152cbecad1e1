import type { VNode } from 'preact';
import type { AccountView, DifferenceView, RelationView } from '../../contract/views.ts';
import { dateInWords } from '../dates.ts';
import { InLanguage, PackWords } from '../pack-words.tsx';
import { words } from '../strings.ts';
import { Account } from './account.tsx';

interface LeadProps {
  difference: DifferenceView;
  /** False where the question stands above already. */
  titled: boolean;
  /** Ids of the statements that the marked sentence quotes or reports. */
  thisSentence?: readonly string[] | undefined;
  /** Ids of the statements whose words stand further up. */
  told?: ReadonlySet<string> | undefined;
  onOpenActor?: ((id: string) => void) | undefined;
}

/**
 * What a reader sees of a difference at one glance: the question, the two accounts that matter most in
 * the order of time, and in one sentence what differs.
 */
export function Lead(props: LeadProps): VNode {
  const { difference, titled, thisSentence = [], told, onOpenActor } = props;
  const accounts = leadAccounts(difference);
  const [first, second] = accounts;
  const isOneMan = first?.actor.id === second?.actor.id;
  return (
    <div class="lead">
      {titled && (
        <h3 class="question" data-part="question">
          <PackWords text={difference.question} lang={difference.langs?.question} />
        </h3>
      )}
      <div class="accounts">
        {accounts.map((account, at) => (
          <Account
            key={account.id}
            account={account}
            when={isOneMan ? (at === 0 ? 'earlier' : 'later') : undefined}
            isThisSentence={thisSentence.includes(account.id)}
            isTold={told?.has(account.id)}
            onOpenActor={onOpenActor}
          />
        ))}
      </div>
      <Explanation relation={leadRelation(difference)} />
    </div>
  );
}

/** The two accounts that matter most, in the order of time. */
export function leadAccounts({ accounts, lead }: DifferenceView): AccountView[] {
  return accounts.filter(({ id }) => lead.includes(id));
}

/** How the two accounts that matter most stand to each other, where editors say so. */
export function leadRelation({ relations, lead }: DifferenceView): RelationView | undefined {
  return relations.find(({ a, b }) => lead.includes(a) && lead.includes(b));
}

/** In one sentence what differs; without one, that both speak to the question. */
function Explanation({ relation }: { relation: RelationView | undefined }): VNode {
  const { difference, relations } = words;
  const { explanation, resolved } = relation ?? {};
  return (
    <p class="lead-explanation" data-part="explanation">
      <span class="relation-name">
        {relation ? relations[relation.kind] : difference.sameQuestion}
      </span>
      {explanation && (
        <span class="explanation">
          {' '}
          <PackWords text={explanation} lang={relation?.langs?.explanation} />
        </span>
      )}
      {resolved && (
        <span class="data">
          {' '}
          {difference.resolved(resolved.by, dateInWords(resolved.date))}
          <InLanguage lang={resolved.lang} />
        </span>
      )}
    </p>
  );
}
