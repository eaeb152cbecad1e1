import type { SetResult } from './benchmark.ts';

/** Results as tables for a terminal, one for each heading, in the order in which these come first. */
export function printedTables(sets: readonly SetResult[]): string {
  const groups = Map.groupBy(sets, ({ heading }) => heading);
  return [...groups]
    .map(([heading, rows]) => `${heading === undefined ? '' : `${heading}\n`}${printedTable(rows)}`)
    .join('\n\n');
}

/**
 * Results as a table for a terminal: a row a set, a column a figure, numbers to the right.
 *
 * @param sets whose figures need not be the same
 * @returns lines without a line break at the end
 */
export function printedTable(sets: readonly SetResult[]): string {
  const columns = [...new Set(sets.flatMap(({ figures }) => Object.keys(figures)))];
  const rows = [
    ['', ...columns],
    ...sets.map(({ set, figures }) => [set, ...columns.map((name) => printed(figures[name]))]),
  ];
  const widths = ['', ...columns].map((_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function printed(figure: number | string | null | undefined): string {
  if (figure === undefined || figure === null) return '-';
  return typeof figure === 'number' ? figure.toLocaleString('en-GB') : figure;
}
