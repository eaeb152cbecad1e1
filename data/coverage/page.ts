import { barChart } from './bar-chart.ts';
import type { Coverage } from './coverage.ts';
import { escapeHtml } from './escape-html.ts';
import { coverageTables, type Table, totalsLine } from './tables.ts';

const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --words: #1c2024; --faint: #5a6470; --line: #d4d9de; --bar: #2b6a94; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #16191c; --words: #e6e9ec; --faint: #a3adb8; --line: #3a4148; --bar: #6db0da; }
}
body { margin: 2rem auto; max-width: 60rem; padding: 0 1rem; background: var(--ground); color: var(--words); font: 1rem/1.5 system-ui, sans-serif; }
h1 { line-height: 1.2; }
h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
p { color: var(--faint); }
svg { display: block; width: 100%; max-width: 44rem; margin-bottom: 1rem; }
svg .bar { fill: var(--bar); }
svg .words { fill: var(--words); font-size: 13px; }
.scroll { overflow-x: auto; }
.scroll:focus-visible { outline: 2px solid var(--bar); }
table { border-collapse: collapse; font-size: 0.9rem; }
caption { text-align: left; color: var(--faint); padding-bottom: 0.25rem; }
th, td { border-bottom: 1px solid var(--line); padding: 0.25rem 1rem 0.25rem 0; text-align: left; vertical-align: top; font-weight: normal; }
thead th { font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
`;

/** Nothing is fetched and nothing runs, whatever the texts of a pack contain. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * Figures as one page that needs nothing else: its style is in it, its charts are drawn in it, and
 * it has no script.
 *
 * @param reports one a pack
 */
export function coveragePage(reports: readonly Coverage[]): string {
  const title = `What is covered: ${reports.map(({ pack }) => pack.title).join(', ')}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${reports.map(packReport).join('\n')}
</main>
</body>
</html>
`;
}

function packReport(figures: Coverage): string {
  const { title, version, updated } = figures.pack;
  const facts = [
    totalsLine(figures),
    ...(version ? [`version ${version}`] : []),
    ...(updated ? [`updated on ${updated}`] : []),
  ];
  return [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(facts.join('; '))}.</p>`,
    ...coverageTables(figures).map(section),
  ].join('\n');
}

function section(table: Table): string {
  const { title, bars } = table;
  const heading = `<h2>${escapeHtml(title)}</h2>`;
  if (table.rows.length === 0) return `${heading}\n<p>None.</p>`;
  const drawing = bars === undefined ? [] : [chart(table, bars)];
  return [heading, ...drawing, tableElement(table)].join('\n');
}

function chart({ title, columns, rows }: Table, column: number): string {
  const drawing = barChart(
    `${title}: ${columns[column]} as bars; the table below has the figures`,
    rows.map((row) => ({ label: String(row[0]), value: Number(row[column]) })),
  );
  return `<p>Bars: ${escapeHtml(columns[column] ?? '')}</p>\n${drawing}`;
}

function tableElement({ title, columns, rows }: Table): string {
  // Wide tables scroll by themselves, with the keyboard too.
  const label = escapeHtml(title);
  const head = columns.map(
    (name, at) => `<th scope="col"${numberClass(rows[0]?.[at])}>${escapeHtml(name)}</th>`,
  );
  const body = rows.map((row) => {
    const cells = row.map((cell, at) => {
      const text = escapeHtml(String(cell));
      return at === 0
        ? `<th scope="row" dir="auto">${text}</th>`
        : `<td dir="auto"${numberClass(cell)}>${text}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table><caption>${label}</caption>
<thead><tr>${head.join('')}</tr></thead>
<tbody>
${body.join('\n')}
</tbody></table></div>`;
}

function numberClass(cell: unknown): string {
  return typeof cell === 'number' ? ' class="number"' : '';
}
