import { compilePack } from '../../engine/pack/compile/compile-pack.ts';
import { createIndex } from '../../engine/pack/pack-index.ts';
import type { Benchmark, BenchmarkInput, Figures, SetResult } from './benchmark.ts';
import { dataFile, readLines } from './data-files.ts';
import { measureSets } from './measure-sets.ts';
import { type LabelledDocument, scanDocuments } from './scan-documents.ts';
import { smallPack } from './small-packs.ts';

/** Who says what, by an engine that knows nobody: quotations with the words that name the speaker. */
export const quotes: Benchmark = (input) =>
  measureSets({
    'quotes.english': () => measure(input, 'quotes.english'),
    'quotes.german': () => measure(input, 'quotes.german'),
  });

function measure({ data, predictions, scorer }: BenchmarkInput, set: string): SetResult[] {
  const gold = dataFile(data, `${set}.jsonl.gz`);
  const nobody = createIndex([compilePack(smallPack({}))]);
  const reports = scanDocuments(readLines<LabelledDocument>(gold), nobody);
  const found = predictions.write(
    set,
    reports.map(({ id, quotes }) => ({ id, quotes })),
  );
  if (!scorer) return [];
  const { content, joint, byKind } = scorer.run('quotes', gold, found) as {
    content: Figures;
    joint: Figures;
    byKind: Record<string, Figures>;
  };
  return [
    { set: `${set}, content`, figures: content },
    { set: `${set}, content and speaker`, figures: joint },
    ...Object.entries(byKind).map(([kind, figures]) => ({ set: `${set}, ${kind}`, figures })),
  ];
}
