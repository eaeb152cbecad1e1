import { isNegative } from '../../engine/claims/polarity.ts';
import { english } from '../../engine/language/english.ts';
import { contentStems } from '../../engine/text/content-stems.ts';
import { tokenise } from '../../engine/text/tokens.ts';
import type { Benchmark, Figures } from './benchmark.ts';
import { dataFile, readText } from './data-files.ts';
import { measureSets } from './measure-sets.ts';

/** From this part of their words in common on, two sentences speak of the same. */
const SAME_SUBJECT = 0.7;

/** Contradictions between sentences: one says no, the other does not, and both speak of the same. */
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

/** Whether two sentences contradict each other, by the engine's count of negations. */
export function contradicts(a: string, b: string): boolean {
  const [first, second] = [readSentence(a), readSentence(b)];
  if (first.isNegative === second.isNegative) return false;
  const common = first.stems.intersection(second.stems).size;
  return common / Math.max(1, Math.min(first.stems.size, second.stems.size)) >= SAME_SUBJECT;
}

function readSentence(text: string): { stems: Set<string>; isNegative: boolean } {
  const tokens = tokenise(text);
  const stems = contentStems(tokens, 0, tokens.length, english).map(({ stem }) => stem);
  return { stems: new Set(stems), isNegative: isNegative(tokens, 0, tokens.length, english) };
}
