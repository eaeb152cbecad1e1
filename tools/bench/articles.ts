import { readdirSync } from 'node:fs';
import type { ScanReport } from '../../contract/report.ts';
import { loadIndex } from '../scan/load-index.ts';
import type { Benchmark, BenchmarkInput, Figures, SetResult } from './benchmark.ts';
import { AbsentData, dataFile, readLines } from './data-files.ts';
import { measureSets } from './measure-sets.ts';
import { type JudgedDocument, reliability } from './reliability.ts';
import { type LabelledDocument, scanDocuments } from './scan-documents.ts';

/** Articles with every sentence labelled: which statements it reports, by the bundled packs. */
export const articles: Benchmark = (input) =>
  measureSets({
    articles: () => {
      const files = readdirSync(input.data).filter((name) => /^articles\..+\.jsonl$/.test(name));
      if (files.length === 0) throw new AbsentData(`${input.data}/articles.*.jsonl is absent`);
      const judged: JudgedDocument[] = [];
      const found: ScanReport[] = [];
      const sets = files.sort().flatMap((name) => {
        const documents = readLines<Labelled>(dataFile(input.data, name));
        const reports = scanDocuments(documents, loadIndex(undefined));
        judged.push(...documents);
        found.push(...reports);
        return measure(input, name, reports);
      });
      return [...sets, ...reliability(judged, found)];
    },
  });

type Labelled = LabelledDocument & JudgedDocument;

/** What the scorer prints. */
interface Score {
  strict: Figures;
  sameView: Figures;
  recallQuote: number | null;
  recallParaphrase: number | null;
  propositionsFound: number | null;
  speakerRight: number | null;
  markedWithNothingToMark: string;
  negativesMarked: string;
}

function measure(
  { data, predictions, scorer }: BenchmarkInput,
  name: string,
  reports: readonly ScanReport[],
): SetResult[] {
  const gold = dataFile(data, name);
  const set = name.replace(/\.jsonl$/, '');
  const found = predictions.write(set, reports);
  if (!scorer) return [];
  const score = scorer.run(gold, found) as unknown as Score;
  const measures = (figures: Figures): Figures => ({
    precision: figures.precision ?? null,
    recall: figures.recall ?? null,
  });
  return [
    { set: `${set}, very statement`, figures: measures(score.strict), details: score },
    { set: `${set}, same view`, figures: measures(score.sameView) },
    { set: `${set}, quotations`, figures: { recall: score.recallQuote } },
    { set: `${set}, paraphrases`, figures: { recall: score.recallParaphrase } },
    { set: `${set}, propositions`, figures: { recall: score.propositionsFound } },
    { set: `${set}, speakers`, figures: { precision: score.speakerRight } },
    { set: `${set}, empty sentences marked`, figures: { marked: score.markedWithNothingToMark } },
    { set: `${set}, other subjects marked`, figures: { marked: score.negativesMarked } },
  ];
}
