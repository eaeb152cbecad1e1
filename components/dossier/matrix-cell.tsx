import type { VNode } from 'preact';
import type { MatrixCell } from '../../contract/dossier.ts';
import type { Stance } from '../../contract/pack.ts';
import type { ActorView } from '../../contract/views.ts';
import { dateInWords, shortDate } from '../dates.ts';
import { words } from '../strings.ts';
import { StanceGlyph } from './stance-glyph.tsx';

interface MatrixCellButtonProps {
  cell: MatrixCell;
  actor: ActorView;
  question: string;
  /** Ids of the statements that are opened. */
  opened: readonly string[];
  onOpen(statements: string[]): void;
  'data-spot': number;
  tabIndex: number;
  onFocus(): void;
}

/** The stances of one actor on one proposition: the turns in order, the date of the last. */
export function MatrixCellButton(props: MatrixCellButtonProps): VNode {
  const { cell, actor, question, opened, onOpen, ...spot } = props;
  const ids = cell.stances.map(({ statement }) => statement);
  const last = cell.stances.at(-1);
  const turns = turnsOf(cell);
  const label = [
    `${actor.name}: ${question}`,
    ...cell.stances.map(({ stance, date, datePrecision }) =>
      [words.dossier.lanes[stance], dateInWords(date, datePrecision) ?? words.dates.unknown].join(
        ', ',
      ),
    ),
    ...(turns.length > 1 ? [words.dossier.turned] : []),
  ].join('. ');
  return (
    <button
      type="button"
      class="cell-button"
      aria-expanded={ids.some((id) => opened.includes(id))}
      onClick={() => onOpen([...new Set(ids)].reverse())}
      {...spot}
    >
      <span class="visually-hidden">{label}</span>
      <span class="cell-stances" aria-hidden="true">
        {turns.map((stance, at) => (
          <span key={at} class="cell-stance">
            <StanceGlyph stance={stance} />
          </span>
        ))}
        {cell.total > turns.length && (
          <span class="cell-count">{`${words.number(cell.total)}×`}</span>
        )}
      </span>
      <span class="cell-date" aria-hidden="true">
        {shortDate(last?.date, last?.datePrecision) ?? words.dossier.noDate}
      </span>
    </button>
  );
}

/** What was said, without the repetitions: more than one is a change. Unclear words change nothing. */
function turnsOf({ stances }: MatrixCell): Stance[] {
  const all = stances.map(({ stance }) => stance);
  const clear = all.filter((stance) => stance !== 'unclear');
  return (clear.length > 0 ? clear : all).filter(
    (stance, at, all) => at === 0 || stance !== all[at - 1],
  );
}
