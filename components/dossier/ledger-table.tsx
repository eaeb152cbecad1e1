import type { VNode } from 'preact';
import type { DossierThere, OpenedQuestion } from '../../contract/dossier.ts';
import type { AccountView } from '../../contract/views.ts';
import { dateInWords } from '../dates.ts';
import { RelationNote } from '../difference/relation-note.tsx';
import { FewPackWords } from '../pack-words.tsx';
import { neededParaphrase } from '../statement/own-words.ts';
import { words } from '../strings.ts';
import { daysInWords } from './ledger.tsx';
import { type LedgerLine, linesShown } from './ledger-lines.ts';
import type { DossierControl } from './use-dossier.ts';

interface LedgerTableProps {
  question: OpenedQuestion;
  time: DossierThere['time'];
  control: DossierControl;
}

/** The ledger in words: statements, events and what differs in time order. */
export function LedgerTable({ question, time, control }: LedgerTableProps): VNode {
  const { dossier } = words;
  return (
    <table class="words-table">
      <caption class="visually-hidden">{dossier.questionsLabel}</caption>
      <thead>
        <tr>
          <th scope="col">{dossier.date}</th>
          <th scope="col">{dossier.actor}</th>
          <th scope="col">{dossier.stance}</th>
          <th scope="col">{dossier.said}</th>
        </tr>
      </thead>
      <tbody>
        {linesShown(question, time).map((line) => (
          <Line key={line.key} line={line} control={control} />
        ))}
      </tbody>
    </table>
  );
}

interface LineProps extends Pick<LedgerTableProps, 'control'> {
  line: LedgerLine;
}

function Line({ line, control }: LineProps): VNode {
  const { dossier } = words;
  switch (line.kind) {
    case 'event':
      return (
        <tr class="event-line">
          <th scope="row">{daysInWords(line.event.date, line.event.until)}</th>
          <td>{dossier.event}</td>
          <td colSpan={2} class="data">
            <FewPackWords text={line.event.name} lang={line.event.lang} />
          </td>
        </tr>
      );
    case 'article':
      return (
        <tr class="event-line">
          <th scope="row">{dateInWords(line.day)}</th>
          <td colSpan={3}>{dossier.thisArticle(dateInWords(line.day) ?? '')}</td>
        </tr>
      );
    case 'relation':
      return (
        <tr>
          <th scope="row">{dossier.relation}</th>
          <td colSpan={3}>
            <RelationNote relation={line.relation} beside={line.beside} />
          </td>
        </tr>
      );
    case 'account':
      return <AccountLine account={line.account} control={control} />;
  }
}

interface AccountLineProps extends Pick<LedgerTableProps, 'control'> {
  account: AccountView;
}

function AccountLine({ account, control }: AccountLineProps): VNode {
  const { id, actor, date, datePrecision, stance, quote } = account;
  const { dossier, dates, why } = words;
  const said = quote ? why.quoted(quote.text) : neededParaphrase(account);
  return (
    <tr>
      <th scope="row">{dateInWords(date, datePrecision) ?? dates.unknown}</th>
      <td class="data">{actor.name}</td>
      <td>{dossier.lanes[stance ?? 'beside']}</td>
      <td>
        <button
          type="button"
          class="text-button data"
          lang={quote ? quote.lang : account.langs?.paraphrase}
          aria-expanded={control.address.opened.includes(id)}
          onClick={() => control.go({ opened: [id] })}
        >
          {said}
        </button>
      </td>
    </tr>
  );
}
