import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { MATRIX_COLUMNS, MATRIX_ROWS, type MatrixView } from '../../contract/dossier.ts';
import { FewPackWords } from '../pack-words.tsx';
import { words } from '../strings.ts';
import { Legend } from './legend.tsx';
import { MatrixCellButton } from './matrix-cell.tsx';
import { Pager } from './pager.tsx';
import type { DossierControl } from './use-dossier.ts';
import { useWalk } from './use-walk.ts';

interface MatrixProps {
  matrix: MatrixView;
  control: DossierControl;
}

/**
 * Disputed questions by actors: a shape for each stance, with its date. Where there is no room for all
 * names side by side, one actor at a time.
 */
export function Matrix({ matrix, control }: MatrixProps): VNode {
  const { rows, columns, cells } = matrix;
  const { dossier } = words;
  const id = useId();
  const spots = cells.map(({ row, column }) => ({ row, across: column }));
  const { container, onKeyDown, spotProps, current, setCurrent } = useWalk<HTMLTableElement>(spots);
  const places = new Map(cells.map(({ row, column }, place) => [`${row}:${column}`, place]));
  const alone = cells[current]?.column ?? 0;
  const classOf = (column: number) => (column === alone ? 'matrix-alone' : '');
  if (cells.length === 0) return <p class="note">{dossier.noneDisputed}</p>;
  return (
    <section class="plot">
      <Legend />
      <MatrixPagers matrix={matrix} control={control} />
      <p class="matrix-choice">
        <label class="label" for={id}>
          {dossier.actor}
        </label>
        <select
          id={id}
          class="field"
          value={alone}
          onChange={({ currentTarget }) =>
            setCurrent(cells.findIndex(({ column }) => column === Number(currentTarget.value)))
          }
        >
          {columns.map(({ id: actor, name }, column) => (
            <option key={actor} value={column}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <div class="matrix-scroll">
        <table class="matrix" ref={container} onKeyDown={onKeyDown}>
          <caption class="visually-hidden">{dossier.matrixCaption}</caption>
          <thead>
            <tr>
              <th class="matrix-corner" scope="col">
                {dossier.question}
              </th>
              {columns.map((actor, column) => (
                <th
                  key={actor.id}
                  class={`matrix-actor ${classOf(column)}`}
                  scope="col"
                  title={actor.role}
                >
                  <span class="data">{actor.name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id: question, question: text, langs }, row) => (
              <tr key={question}>
                <th class="matrix-question" scope="row">
                  <button
                    type="button"
                    class="text-button quiet data"
                    onClick={() => control.go({ view: 'questions', question })}
                  >
                    <FewPackWords text={text} lang={langs?.question} />
                  </button>
                </th>
                {columns.map((actor, column) => {
                  const place = places.get(`${row}:${column}`);
                  const cell = place === undefined ? undefined : cells[place];
                  return (
                    <td key={actor.id} class={`matrix-cell ${classOf(column)}`}>
                      {cell && place !== undefined ? (
                        <MatrixCellButton
                          cell={cell}
                          actor={actor}
                          question={text}
                          opened={control.address.opened}
                          onOpen={(opened) => control.go({ opened })}
                          {...spotProps(place)}
                        />
                      ) : (
                        <span class="cell-empty">–</span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Leads to the other questions and actors. */
export function MatrixPagers({ matrix, control }: MatrixProps): VNode {
  const { dossier } = words;
  return (
    <>
      <Pager
        slice={matrix.rowSlice}
        shown={matrix.rows.length}
        size={MATRIX_ROWS}
        inWords={dossier.questionsShown}
        onGo={(row) => control.go({ row, column: 0 })}
      />
      <Pager
        slice={matrix.columnSlice}
        shown={matrix.columns.length}
        size={MATRIX_COLUMNS}
        inWords={dossier.actorsShown}
        onGo={(column) => control.go({ column })}
      />
    </>
  );
}
