import type { VNode } from 'preact';
import type { DossierThere, OpenedQuestion } from '../../contract/dossier.ts';
import type { AccountView } from '../../contract/views.ts';
import { dateInWords } from '../dates.ts';
import { Account } from '../difference/account.tsx';
import { RelationNote } from '../difference/relation-note.tsx';
import { FewPackWords } from '../pack-words.tsx';
import { words } from '../strings.ts';
import { type Lane, lanesOf } from './lanes.ts';
import { type LedgerLine, linesShown } from './ledger-lines.ts';
import { StanceGlyph } from './stance-glyph.tsx';
import type { DossierControl } from './use-dossier.ts';

interface LedgerProps {
  question: OpenedQuestion;
  time: DossierThere['time'];
  control: DossierControl;
}

/**
 * A question in lanes, time running down: each statement a point in the lane of its stance with its
 * words beside it, events and the article as lines across.
 */
export function Ledger({ question, time, control }: LedgerProps): VNode {
  const { dossier } = words;
  const { accounts, total } = question;
  const lanes = lanesOf(accounts.map(({ stance }) => stance));
  return (
    <div class="ledger" style={{ '--lanes': lanes.length }}>
      {total > accounts.length && (
        <p class="label">{dossier.newestShown(accounts.length, total)}</p>
      )}
      <p class="lane-heads" aria-hidden="true">
        {lanes.map((lane) => (
          <span key={lane} class="lane-head">
            <StanceGlyph stance={lane} /> {dossier.lanes[lane]}
          </span>
        ))}
      </p>
      <div class="ledger-body">
        <div class="lane-lines" aria-hidden="true">
          {lanes.map((lane) => (
            <span key={lane} class="lane-line" />
          ))}
        </div>
        <ol class="ledger-list" aria-label={dossier.questionsLabel}>
          {linesShown(question, time).map((line) => (
            <Line key={line.key} line={line} lanes={lanes} control={control} />
          ))}
        </ol>
      </div>
    </div>
  );
}

interface LineProps {
  line: LedgerLine;
  lanes: readonly Lane[];
  control: DossierControl;
}

function Line({ line, lanes, control }: LineProps): VNode {
  switch (line.kind) {
    case 'event':
      return (
        <li class="ledger-across">
          <span class="ledger-day">{daysInWords(line.event.date, line.event.until)}</span>{' '}
          <span class="data">
            <FewPackWords text={line.event.name} lang={line.event.lang} />
          </span>
        </li>
      );
    case 'article':
      return (
        <li class="ledger-across ledger-article">
          {words.dossier.thisArticle(dateInWords(line.day) ?? words.dates.unknown)}
        </li>
      );
    case 'relation':
      return (
        <li class="ledger-relation">
          <RelationNote relation={line.relation} beside={line.beside} />
        </li>
      );
    case 'account':
      return <Said account={line.account} lanes={lanes} control={control} />;
  }
}

interface SaidProps extends Omit<LineProps, 'line'> {
  account: AccountView;
}

function Said({ account, lanes, control }: SaidProps): VNode {
  const { dossier } = words;
  const { id, actor, date, datePrecision, presence } = account;
  const lane = account.stance ?? 'beside';
  return (
    <li class={`ledger-said ledger-${presence}`} style={{ '--lane': lanes.indexOf(lane) }}>
      <p class="ledger-stance">
        <StanceGlyph stance={lane} /> <span class="ledger-lane">{dossier.lanes[lane]}</span>
      </p>
      <Account account={account} />
      <button
        type="button"
        class="text-button ledger-open"
        aria-expanded={control.address.opened.includes(id)}
        onClick={() => control.go({ opened: [id] })}
      >
        {dossier.openSaid}
        <span class="visually-hidden">
          {`: ${actor.name}, ${dateInWords(date, datePrecision) ?? words.dates.unknown}`}
        </span>
      </button>
    </li>
  );
}

/** One day, or the first and the last. */
export function daysInWords(from: string, until: string | undefined): string {
  return [from, ...(until && until !== from ? [until] : [])]
    .map((day) => dateInWords(day))
    .join(' – ');
}
