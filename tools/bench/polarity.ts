import type { Benchmark, Figures } from './benchmark.ts';
import { contradicts } from './contradiction.ts';
import { dataFile, readText } from './data-files.ts';
import { measureSets } from './measure-sets.ts';

/** Contradictions between sentences: they speak of the same and only one of them can be true. */
export const polarity: Benchmark = ({ data, predictions, scorer }) =>
  measureSets({
    'polarity.sick': () => {
      const gold = dataFile(data, 'polarity.sick.txt');
      const found = predictions.write('polarity.sick', readPairs(readText(gold)).map(judged));
      if (!scorer) return [];
      const figures = scorer.run('polarity', gold, found) as Figures;
      return [{ set: 'polarity.sick, contradiction', figures }];
    },
  });

interface Pair {
  id: string;
  a: string;
  b: string;
}

function readPairs(table: string): Pair[] {
  const [head = '', ...rows] = table.trim().split(/\r?\n/);
  const columns = head.split('\t');
  const [id, a, b] = ['pair_ID', 'sentence_A', 'sentence_B'].map((name) => columns.indexOf(name));
  return rows.map((row) => {
    const cells = row.split('\t');
    return { id: cells[id ?? 0] ?? '', a: cells[a ?? 1] ?? '', b: cells[b ?? 2] ?? '' };
  });
}

function judged({ id, a, b }: Pair) {
  return { pair_ID: id, contradiction: contradicts(a, b) };
}
