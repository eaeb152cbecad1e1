import type { VNode } from 'preact';
import type { AccountView, QuoteView } from '../../contract/views.ts';
import { ActorName } from '../actor/actor-name.tsx';
import { dateInWords } from '../dates.ts';
import { InLanguage, PackWords } from '../pack-words.tsx';
import { Clamped } from '../statement/clamped.tsx';
import { neededParaphrase } from '../statement/own-words.ts';
import { PresenceTag } from '../statement/presence-tag.tsx';
import { natureInWords } from '../statement/quotation.tsx';
import { words } from '../strings.ts';

/** Lines of a speaker's words before the reader asks for more: fewer of each where two versions stand. */
const LINES = 3;
const LINES_OF_TWO = 2;

interface AccountProps {
  account: AccountView;
  /** Whether it is the earlier or the later of two accounts of one man. */
  when?: 'earlier' | 'later' | undefined;
  /** True for the statement that the marked sentence quotes or reports. */
  isThisSentence?: boolean | undefined;
  /** Its words stand further up and are not printed again. */
  isTold?: boolean | undefined;
  onOpenActor?: ((id: string) => void) | undefined;
}

/** One of two accounts at a glance: who, when, in which words; the rest of it stands below. */
export function Account(props: AccountProps): VNode {
  const { account, when, isThisSentence, isTold, onOpenActor } = props;
  const { difference, dates } = words;
  return (
    // What is measured to be in view at one glance is found by this attribute.
    <article class="account" data-part="account">
      <ActorName actor={account.actor} withRole={false} onOpen={onOpenActor} />
      <p class="meta">
        <span class="meta-date">
          {dateInWords(account.date, account.datePrecision) ?? dates.unknown}
        </span>
        {when && (
          <span class="tag">{when === 'earlier' ? difference.earlier : difference.later}</span>
        )}
        <AccountTag account={account} isThisSentence={isThisSentence} />
      </p>
      {account.beside && (
        <p class="label data">
          {difference.alsoSaid(account.beside)}
          <InLanguage lang={account.langs?.beside} />
        </p>
      )}
      {isTold ? <p class="label">{difference.above}</p> : <AccountWords account={account} />}
    </article>
  );
}

/** Only a side that the article lacks, or could not have, needs a word here. */
function AccountTag({
  account: { presence, beside },
  isThisSentence,
}: Pick<AccountProps, 'account' | 'isThisSentence'>): VNode | null {
  const isSilent = beside !== undefined || presence === 'other-words';
  if (isSilent && presence !== 'later-than-article') return null;
  return <PresenceTag presence={presence} isThisSentence={isThisSentence} />;
}

function AccountWords({ account }: { account: AccountView }): VNode {
  const { quote, quoteBeside } = account;
  const paraphrase = neededParaphrase(account);
  const versions = [quote, quoteBeside, paraphrase].filter((one) => one !== undefined);
  const lines = versions.length > 1 ? LINES_OF_TWO : LINES;
  return (
    <>
      {quote && <Version version={quote} lines={lines} />}
      {quoteBeside && <Version version={quoteBeside} lines={lines} />}
      {paraphrase && (
        <Clamped lines={lines}>
          <p class="paraphrase">
            <PackWords text={paraphrase} lang={account.langs?.paraphrase} />
          </p>
        </Clamped>
      )}
    </>
  );
}

function Version({ version, lines }: { version: QuoteView; lines: 2 | 3 }): VNode {
  const isTranslation = version.nature === 'translation';
  return (
    <div class={isTranslation ? 'account-translation' : undefined}>
      {isTranslation && <p class="label">{natureInWords(version, true)}</p>}
      <Clamped lines={lines}>
        <blockquote class="quotation" lang={version.lang} dir="auto">
          {version.text}
        </blockquote>
      </Clamped>
    </div>
  );
}
