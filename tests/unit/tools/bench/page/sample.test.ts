import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { median, worst } from '../../../../../tools/bench/page/figures.ts';
import { growingPage } from '../../../../../tools/bench/page/growing-pages.ts';
import { samplePages } from '../../../../../tools/bench/page/page-sample.ts';
import { sizesOf } from '../../../../../tools/bench/page/sizes.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('of saved pages every so many are taken, of large ones all', () => {
  const page = (label: string, at: number) =>
    JSON.stringify({
      file: `${label}-${at}.html`,
      url: `https://${label}.example/`,
      kinds: [label],
    });
  const lines = ['news', 'large', 'not-news'].flatMap((label) =>
    Array.from({ length: 60 }, (_, at) => page(label, at)),
  );
  writeFileSync(join(folder, 'index.jsonl'), lines.join('\n'));
  const counts = (every?: number) => {
    const pages = samplePages(folder, every);
    return ['ordinary', 'large', 'not news'].map(
      (of) => pages.filter(({ kind }) => kind === of).length,
    );
  };
  expect(counts(20)).toEqual([3, 60, 3]);
  expect(counts()).toEqual([20, 60, 20]);
});

test('a generated page has as many paragraphs as asked for', () => {
  for (const paragraphs of [10, 1_000]) {
    expect(growingPage(['Ada Venn'], paragraphs).match(/<p>\S/g)).toHaveLength(paragraphs);
  }
});

test('medians and the worst', () => {
  expect(median([9, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([])).toBeUndefined();
  expect(worst([1, 3, 2])).toBe(3);
  expect(worst([])).toBeUndefined();
});

test('the weight of an extension is that of its files packed', () => {
  const extension = mkdtempSync(join(folder, 'extension-'));
  writeFileSync(join(extension, 'page.js'), 'a'.repeat(10_000));
  writeFileSync(join(extension, 'gate.js'), 'b'.repeat(1_000));
  const { gateScript, contentScript, archive } = sizesOf(extension);
  expect(gateScript).toBeLessThan(50);
  expect(contentScript).toBeGreaterThan(gateScript);
  expect(contentScript).toBeLessThan(100);
  expect(archive).toBeGreaterThan(contentScript);
  expect(archive).toBeLessThan(500);
});
