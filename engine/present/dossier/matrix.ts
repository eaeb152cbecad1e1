import {
  MATRIX_COLUMNS,
  MATRIX_ROWS,
  type MatrixCell,
  type MatrixView,
} from '../../../contract/dossier.ts';
import { presenceIn } from '../../read/5-relations/positions/presence.ts';
import { actorName, actorView } from '../actor-view.ts';
import type { ViewContext } from '../context.ts';
import { asFields } from '../in-language.ts';
import { questionWords } from '../question-words.ts';
import type { Question } from './by-question.ts';
import { inTime } from './selection.ts';

/** Stances sent for one cell; older ones are in the statements it opens. */
const MOST_IN_CELL = 4;

/**
 * Who stands where on disputed questions, a part of the whole.
 * @param row place of the first question to send
 * @param column place of the first actor to send, of those who take a stance on one of these questions
 */
export function matrixOf(
  disputed: readonly Question[],
  row: number,
  column: number,
  context: ViewContext,
): MatrixView {
  const { index, reader } = context;
  const rowFrom = row < disputed.length ? row : 0;
  const questions = disputed.slice(rowFrom, rowFrom + MATRIX_ROWS);
  const cells = questions.flatMap((question, at) => cellsOf(question, at, context));
  const actors = actorsOf(cells, context);
  const columnFrom = column < actors.length ? column : 0;
  const columns = actors.slice(columnFrom, columnFrom + MATRIX_COLUMNS);
  return {
    rows: questions.map(({ id }) => ({
      id,
      ...asFields({ question: questionWords(id, index, reader) ?? { text: '' } }),
    })),
    rowSlice: { from: rowFrom, total: disputed.length },
    columns: columns.map((actor) => actorView(actor, context)),
    columnSlice: { from: columnFrom, total: actors.length },
    cells: cells.flatMap(({ actor, ...cell }) => {
      const place = columns.indexOf(actor);
      return place < 0 ? [] : [{ ...cell, column: place }];
    }),
  };
}

type ActorsCell = Omit<MatrixCell, 'column'> & { actor: string };

function cellsOf({ id, statements }: Question, row: number, context: ViewContext): ActorsCell[] {
  const said = Map.groupBy([...statements].sort(inTime), ({ actor }) => actor);
  return [...said].flatMap(([actor, own]) => {
    const stances = own.flatMap((statement) =>
      statement.stances
        .filter(({ proposition }) => proposition === id)
        .map(({ stance }) => ({
          statement: statement.id,
          stance,
          date: statement.date,
          datePrecision: statement.datePrecision,
          presence: presenceIn(statement, id, context),
        })),
    );
    const { length: total } = stances;
    return total === 0 ? [] : [{ row, actor, stances: stances.slice(-MOST_IN_CELL), total }];
  });
}

/** Whoever speaks to most of the questions first, then by name. */
function actorsOf(cells: readonly ActorsCell[], { index, reader }: ViewContext): string[] {
  const counts = new Map<string, number>();
  for (const { actor } of cells) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  return [...counts]
    .map(([actor, count]) => ({ actor, count, name: actorName(actor, index, reader) }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name))
    .map(({ actor }) => actor);
}
