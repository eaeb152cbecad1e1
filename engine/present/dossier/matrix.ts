import {
  MATRIX_COLUMNS,
  MATRIX_ROWS,
  type MatrixCell,
  type MatrixColumn,
  type MatrixView,
} from '../../../contract/dossier.ts';
import type { Statement } from '../../../contract/pack.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { presenceIn } from '../../read/5-relations/positions/presence.ts';
import { actorView } from '../actor-view.ts';
import { asFields } from '../in-language.ts';
import { questionWords } from '../question-words.ts';
import { topicLabel } from '../topic-label.ts';
import type { Selection } from './selection.ts';

const NO_WORDS = { text: '' };

/** Stances sent for one cell; older ones are in the statements it opens. */
const MOST_IN_CELL = 4;

/**
 * The stances of actors on propositions, a part of the whole.
 * @param row place of the first actor to send, of those with a stance
 * @param column place of the first proposition, of those that the actors sent have spoken to
 */
export function matrixOf(selection: Selection, row: number, column: number): MatrixView {
  const { context, byActor } = selection;
  const speaking = [...byActor].filter(([, said]) =>
    said.some((statement) => stancesIn(statement, selection).length > 0),
  );
  const rowFrom = row < speaking.length ? row : 0;
  const shown = speaking.slice(rowFrom, rowFrom + MATRIX_ROWS);
  const columns = columnsOf(
    shown.flatMap(([, said]) => said),
    selection,
  );
  const columnFrom = column < columns.length ? column : 0;
  const sent = columns.slice(columnFrom, columnFrom + MATRIX_COLUMNS);
  return {
    rows: shown.map(([actor]) => actorView(actor, context)),
    rowSlice: { from: rowFrom, total: speaking.length },
    columns: sent,
    columnSlice: { from: columnFrom, total: columns.length },
    cells: shown.flatMap(([, said], at) => cellsOf(said, at, sent, selection)),
  };
}

/** Stances on what the filter asks for: a statement may touch other topics too. */
function stancesIn({ stances }: Statement, { filter, context }: Selection): Statement['stances'] {
  const { propositions } = context.index;
  return stances.filter(({ proposition }) => {
    const entry = propositions.get(proposition)?.entry;
    return entry !== undefined && (!filter.topic || entry.topic === filter.topic);
  });
}

/** By topic, those most spoken of first. */
function columnsOf(statements: readonly Statement[], selection: Selection): MatrixColumn[] {
  const { index, reader } = selection.context;
  const counts = new Map<string, number>();
  for (const statement of statements) {
    for (const { proposition } of stancesIn(statement, selection)) {
      counts.set(proposition, (counts.get(proposition) ?? 0) + 1);
    }
  }
  const topics = new Map<string, number>();
  for (const [id, count] of counts) {
    const topic = topicOf(id, index);
    topics.set(topic, (topics.get(topic) ?? 0) + count);
  }
  return [...counts]
    .map(([id, count]) => ({ id, count, topic: topicOf(id, index) }))
    .sort(
      (a, b) =>
        (topics.get(b.topic) ?? 0) - (topics.get(a.topic) ?? 0) ||
        a.topic.localeCompare(b.topic) ||
        b.count - a.count ||
        a.id.localeCompare(b.id),
    )
    .map(({ id, topic }) => ({
      id,
      ...asFields({
        question: questionWords(id, index, reader) ?? NO_WORDS,
        topic: topicLabel(topic, index, reader) ?? NO_WORDS,
      }),
    }));
}

function topicOf(proposition: string, { propositions }: PackIndex): string {
  return propositions.get(proposition)?.entry.topic ?? '';
}

function cellsOf(
  said: readonly Statement[],
  row: number,
  columns: readonly MatrixColumn[],
  { context }: Selection,
): MatrixCell[] {
  return columns.flatMap(({ id }, column) => {
    const stances = said.flatMap((statement) =>
      statement.stances
        .filter(({ proposition }) => proposition === id)
        .map(({ stance }) => ({
          statement: statement.id,
          stance,
          date: statement.date,
          datePrecision: statement.datePrecision,
          presence: presenceIn(statement, undefined, context),
        })),
    );
    if (stances.length === 0) return [];
    return [{ row, column, stances: stances.slice(-MOST_IN_CELL), total: stances.length }];
  });
}
