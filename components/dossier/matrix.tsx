import type { VNode } from 'preact';
import type { MatrixColumn, MatrixView } from '../../contract/dossier.ts';
import { MATRIX_COLUMNS, MATRIX_ROWS } from '../../contract/dossier.ts';
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

/** Actors by propositions: a shape for each stance, with its date. */
export function Matrix({ matrix, control }: MatrixProps): VNode {
  const { rows, columns, cells } = matrix;
  const { dossier } = words;
  const spots = cells.map(({ row, column }) => ({ row, across: column }));
  const { container, onKeyDown, spotProps } = useWalk<HTMLTableElement>(spots);
  const places = new Map(cells.map(({ row, column }, place) => [`${row}:${column}`, place]));
  if (cells.length === 0) return <p class="note">{dossier.noStances}</p>;
  return (
    <section class="plot">
      <Legend />
      <MatrixPagers matrix={matrix} control={control} />
      <div class="matrix-scroll">
        <table class="matrix" ref={container} onKeyDown={onKeyDown}>
          <caption class="visually-hidden">{dossier.matrixCaption}</caption>
          <thead>
            <tr>
              <td class="matrix-corner" />
              {topicsOf(columns).map(({ topic, lang, span, at }) => (
                <th key={at} class="matrix-topic data" colSpan={span} scope="colgroup">
                  <span>
                    <FewPackWords text={topic} lang={lang} />
                  </span>
                </th>
              ))}
            </tr>
            <tr>
              <td class="matrix-corner" />
              {columns.map(({ id, question, langs }) => (
                <th key={id} class="matrix-question" scope="col" title={question}>
                  <span class="data">
                    <FewPackWords text={question} lang={langs?.question} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((actor, row) => (
              <tr key={actor.id}>
                <th class="matrix-actor" scope="row" title={actor.role}>
                  <span class="data">{actor.name}</span>
                </th>
                {columns.map(({ id }, column) => {
                  const place = places.get(`${row}:${column}`);
                  const cell = place === undefined ? undefined : cells[place];
                  return (
                    <td key={id} class="matrix-cell">
                      {cell && place !== undefined && (
                        <MatrixCellButton
                          cell={cell}
                          actor={actor}
                          question={columns[column]?.question ?? ''}
                          opened={control.address.opened}
                          onOpen={(opened) => control.go({ opened })}
                          {...spotProps(place)}
                        />
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

/** Leads to the other actors and propositions. */
export function MatrixPagers({ matrix, control }: MatrixProps): VNode {
  const { dossier } = words;
  return (
    <>
      <Pager
        slice={matrix.rowSlice}
        shown={matrix.rows.length}
        size={MATRIX_ROWS}
        inWords={dossier.actorsShown}
        onGo={(row) => control.go({ row, column: 0 })}
      />
      <Pager
        slice={matrix.columnSlice}
        shown={matrix.columns.length}
        size={MATRIX_COLUMNS}
        inWords={dossier.questionsShown}
        onGo={(column) => control.go({ column })}
      />
    </>
  );
}

interface TopicRun {
  topic: string;
  lang: string | undefined;
  /** How many columns it has, and the place of the first. */
  span: number;
  at: number;
}

/** Runs of columns of one topic. */
function topicsOf(columns: readonly MatrixColumn[]): TopicRun[] {
  const runs: TopicRun[] = [];
  columns.forEach(({ topic, langs }, at) => {
    const last = runs.at(-1);
    if (last?.topic === topic) last.span++;
    else runs.push({ topic, lang: langs?.topic, span: 1, at });
  });
  return runs;
}
