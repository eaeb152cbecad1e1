import type { Coverage } from '../../data/coverage/coverage.ts';
import { type Cell, coverageTables, type Table, totalsLine } from '../../data/coverage/tables.ts';

/** Characters of a cell in the middle of a line; the last one of a line may be longer. */
const CELL_WIDTH = 44;
const BETWEEN = '  ';

/** A report as plain text, its tables one below the other. */
export function printedCoverage(figures: Coverage): string {
  const { title } = figures.pack;
  const head = `${title}\n${totalsLine(figures)}`;
  return [head, ...coverageTables(figures).map(printedTable)].join('\n\n');
}

/** A table in columns; numbers stand to the right. */
export function printedTable({ title, columns, rows }: Table): string {
  if (rows.length === 0) return `${title}: none`;
  const cells = [columns, ...rows].map((row) => row.map(shown));
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, at) => {
        const width = widths[at] ?? 0;
        return typeof rows[0]?.[at] === 'number' ? cell.padStart(width) : cell.padEnd(width);
      })
      .join(BETWEEN)
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

function shown(cell: Cell, at: number, row: readonly Cell[]): string {
  const text = String(cell);
  if (at === row.length - 1 || text.length <= CELL_WIDTH) return text;
  return `${text.slice(0, CELL_WIDTH - 1)}…`;
}
