import { readFileSync } from 'node:fs';
import { decode } from '../scan/decode.ts';
import { loadIndex } from '../scan/load-index.ts';
import type { Benchmark, Figures, SetResult } from './benchmark.ts';
import { dataFile, readLines } from './data-files.ts';
import { measureSets } from './measure-sets.ts';
import { comparableLabels } from './page-labels.ts';
import { percent } from './percent.ts';
import { scanDocuments } from './scan-documents.ts';

/** A line of `index.jsonl`. */
interface SavedPage {
  file: string;
  url?: string;
  kinds: string[];
}

/** What the scorer says of one page; a text where it has no report. */
type PageScore =
  | { must: number; found: number; missed: string[]; wrong: string[]; trapsHit: string[] }
  | string;

/** Real news pages labelled by reading, by the bundled packs and the way `scan` reads a saved page. */
export const pages: Benchmark = ({ data, predictions, scorer }) =>
  measureSets({
    pages: () => {
      const labelled = readLines<SavedPage>(dataFile(data, 'index.jsonl')).filter(({ kinds }) =>
        kinds.includes('gold'),
      );
      const documents = labelled.map(({ file, url }) => ({
        id: file,
        text: decode(readFileSync(dataFile(data, file))),
        url,
      }));
      const found = predictions.write(
        'pages',
        scanDocuments(documents, loadIndex(undefined), true),
      );
      if (!scorer) return [];
      const score = scorer.run(found, comparableLabels(data, predictions)) as {
        pages: Record<string, PageScore>;
        total: Figures;
      };
      const { must = 0, found: met = 0, recall = 0, wrong = 0, precision = 0 } = score.total;
      const { traps = 0, trapsHit = 0 } = score.total;
      return [
        ...Object.entries(score.pages).map(rowOf),
        { set: 'all', figures: { recall, precision, trapsHit, must, found: met, wrong, traps } },
      ];
    },
  });

function rowOf([set, score]: [string, PageScore]): SetResult {
  if (typeof score === 'string') return { set: `${set}: ${score}`, figures: {} };
  const { must, found } = score;
  const wrong = score.wrong.length;
  const figures = {
    recall: percent(found, must),
    precision: percent(found, found + wrong),
    trapsHit: score.trapsHit.length,
    must,
    found,
    wrong,
  };
  return { set, figures, details: score };
}
