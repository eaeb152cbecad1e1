import type { VNode } from 'preact';
import { type DossierThere, QUESTION_ROWS, type QuestionsView } from '../../contract/dossier.ts';
import { dateInWords } from '../dates.ts';
import { FewPackWords } from '../pack-words.tsx';
import { words } from '../strings.ts';
import { LedgerTable } from './ledger-table.tsx';
import { Pager } from './pager.tsx';
import type { DossierControl } from './use-dossier.ts';

interface QuestionsTableProps {
  questions: QuestionsView;
  time: DossierThere['time'];
  control: DossierControl;
}

/** The questions in words: one line for each stance that somebody has come to take. */
export function QuestionsTable({ questions, time, control }: QuestionsTableProps): VNode {
  const { rows, slice, opened } = questions;
  const { dossier, dates } = words;
  return (
    <section class="plot">
      {rows.map(({ id, question, langs, positions }) => (
        <section key={id} class="table-question">
          <h3 class="question">
            <button
              type="button"
              class="turn question-button"
              aria-expanded={opened?.id === id}
              onClick={() => control.go({ question: opened?.id === id ? undefined : id })}
            >
              <span class="data">
                {question ? (
                  <FewPackWords text={question} lang={langs?.question} />
                ) : (
                  dossier.otherStatements
                )}
              </span>
            </button>
          </h3>
          {opened?.id === id ? (
            <LedgerTable question={opened} time={time} control={control} />
          ) : (
            <table class="words-table">
              <caption class="visually-hidden">{dossier.questionsCaption}</caption>
              <thead>
                <tr>
                  <th scope="col">{dossier.actor}</th>
                  <th scope="col">{dossier.stance}</th>
                  <th scope="col">{dossier.date}</th>
                </tr>
              </thead>
              <tbody>
                {positions.flatMap(({ actor, turns }) =>
                  (turns.length > 0 ? turns : [undefined]).map((turn, at) => (
                    <tr key={`${actor.id}:${at}`}>
                      <th scope="row" class="data">
                        {actor.name}
                      </th>
                      <td>{dossier.lanes[turn?.stance ?? 'beside']}</td>
                      <td>
                        {turn && (dateInWords(turn.date, turn.datePrecision) ?? dates.unknown)}
                      </td>
                    </tr>
                  )),
                )}
              </tbody>
            </table>
          )}
        </section>
      ))}
      <Pager
        slice={slice}
        shown={rows.length}
        size={QUESTION_ROWS}
        inWords={dossier.questionsShown}
        onGo={(row) => control.go({ row, question: undefined })}
      />
    </section>
  );
}
