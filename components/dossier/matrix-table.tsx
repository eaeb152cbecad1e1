import type { VNode } from 'preact';
import type { MatrixView } from '../../contract/dossier.ts';
import { dateInWords } from '../dates.ts';
import { FewPackWords } from '../pack-words.tsx';
import { words } from '../strings.ts';
import { MatrixPagers } from './matrix.tsx';
import type { DossierControl } from './use-dossier.ts';

interface MatrixTableProps {
  matrix: MatrixView;
  control: DossierControl;
}

/** The matrix in words: one line for each stance. */
export function MatrixTable({ matrix, control }: MatrixTableProps): VNode {
  const { rows, columns, cells } = matrix;
  const { dossier } = words;
  if (cells.length === 0) return <p class="note">{dossier.noneDisputed}</p>;
  return (
    <section class="plot">
      <MatrixPagers matrix={matrix} control={control} />
      <table class="words-table">
        <caption class="visually-hidden">{dossier.matrixCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{dossier.question}</th>
            <th scope="col">{dossier.actor}</th>
            <th scope="col">{dossier.stance}</th>
            <th scope="col">{dossier.date}</th>
          </tr>
        </thead>
        <tbody>
          {cells.flatMap(({ row, column, stances }) =>
            stances.map(({ statement, stance, date, datePrecision }) => (
              <tr key={`${statement}:${column}`}>
                <th scope="row" class="data">
                  <FewPackWords
                    text={rows[row]?.question ?? ''}
                    lang={rows[row]?.langs?.question}
                  />
                </th>
                <td class="data">{columns[column]?.name}</td>
                <td>{dossier.lanes[stance]}</td>
                <td>
                  <button
                    type="button"
                    class="text-button"
                    aria-expanded={control.address.opened.includes(statement)}
                    onClick={() => control.go({ opened: [statement] })}
                  >
                    {dateInWords(date, datePrecision) ?? words.dates.unknown}
                  </button>
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}
