import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { barChart } from '../../../data/coverage/bar-chart.ts';
import { coverage } from '../../../data/coverage/coverage.ts';
import { coveragePage } from '../../../data/coverage/page.ts';
import { samplePack } from './sample-pack.ts';

const HOSTILE = `<img src=x onerror=alert(1)> & "quoted" 'text'`;

/** The page of the sample pack with the same hostile text wherever a pack has text. */
function hostilePage(): string {
  const pack = samplePack();
  pack.pack.title = HOSTILE;
  pack.pack.version = HOSTILE;
  for (const actor of pack.actors) Object.assign(actor, { name: HOSTILE, camp: HOSTILE });
  for (const topic of pack.topics) topic.label = HOSTILE;
  for (const proposition of pack.propositions) proposition.text = HOSTILE;
  for (const statement of pack.statements) {
    statement.sources = [{ publisher: HOSTILE }];
    statement.stances = statement.stances.filter(({ stance }) => stance === 'affirms');
  }
  return coveragePage([coverage(pack, '2024-06-06')]);
}

const page = () => coveragePage([coverage(samplePack(), '2024-06-06')]);

describe('the page', () => {
  test('fetches nothing and runs nothing', () => {
    expect(page()).not.toMatch(/<script|<link|<img|\ssrc=|\shref=|url\(|@import|\son\w+=/);
    expect(page()).toContain("default-src 'none'");
  });

  test('every text of a pack stays text', () => {
    const { document } = parseHTML(hostilePage());
    expect(document.querySelectorAll('img, [onerror]')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe(HOSTILE);
    expect(document.querySelector('title')?.textContent).toContain(HOSTILE);
    expect(document.querySelector('tbody th')?.textContent).toBe(HOSTILE);
    expect(hostilePage()).not.toContain('<img');
  });

  test('tables have captions and headings for rows and columns', () => {
    const { document } = parseHTML(page());
    const tables = [...document.querySelectorAll('table')];
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) {
      expect(table.querySelector('caption')?.textContent).toBeTruthy();
      for (const row of table.querySelectorAll('tbody tr')) {
        expect(row.querySelector('th')?.getAttribute('scope')).toBe('row');
        expect(row.children).toHaveLength(table.querySelectorAll('thead th[scope=col]').length);
      }
    }
  });

  test('charts have names', () => {
    const { document } = parseHTML(page());
    const charts = [...document.querySelectorAll('svg')];
    expect(charts.length).toBeGreaterThan(5);
    for (const chart of charts) expect(chart.getAttribute('aria-label')).toMatch(/as bars/);
  });

  test('light and dark', () => {
    expect(page()).toContain('color-scheme: light dark');
    expect(page()).toContain('prefers-color-scheme: dark');
  });

  test('a list without entries says so', () => {
    expect(page()).toContain('<h2>Propositions with one side only</h2>\n<p>None.</p>');
  });
});

describe('bars', () => {
  const widths = (values: number[]) =>
    [
      ...barChart(
        't',
        values.map((value) => ({ label: 'a', value })),
      ).matchAll(/<rect[^>]* width="(\d+)"/g),
    ].map(([, width]) => Number(width));

  test('are as long as their figures are large', () => {
    expect(widths([4, 2, 0])).toEqual([360, 180, 0]);
  });

  test('where there is nothing, none', () => {
    expect(widths([0, 0])).toEqual([0, 0]);
    expect(barChart('t', [])).not.toContain('<rect');
  });

  test('long labels are cut, between characters', () => {
    const chart = barChart('t', [{ label: '😀'.repeat(50), value: 1 }]);
    expect(chart).toContain(`>${'😀'.repeat(33)}…<`);
  });

  test('no more than fit on a page', () => {
    expect(widths(Array(100).fill(1))).toHaveLength(25);
  });
});
