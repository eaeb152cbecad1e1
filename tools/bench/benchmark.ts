import type { BrowserName } from '../browser/find.ts';
import type { PredictionFolder } from './predictions.ts';
import type { Scorer } from './scorer.ts';

/** What one set of a benchmark came to, as a row of a table. */
export interface SetResult {
  set: string;
  /** Sets of the same heading are printed as a table of their own. */
  heading?: string | undefined;
  figures: Figures;
  /** What the scorer says besides, such as examples of what was missed; only in JSON. */
  details?: object | undefined;
}

export type Figures = Record<string, number | string | null>;

export interface BenchmarkResult {
  sets: SetResult[];
  /** One line for each set that could not be measured, and why. */
  skipped: string[];
  /** One line for each limit that does not hold; the command fails where there is any. */
  exceeded?: string[] | undefined;
  /** All sets in a few figures. In JSON such a benchmark is a line a set, and these last. */
  total?: Figures | undefined;
}

/** What a benchmark is run with. */
export interface BenchmarkInput {
  /** The folder of the labelled data. */
  data: string;
  predictions: PredictionFolder;
  /** Absent where neither the folder nor the one above has one. */
  scorer: Scorer | undefined;
  /** Of many pages only every so many are to be measured; absent where nobody said. */
  every: number | undefined;
  /** The browser that shows pages; absent where nobody said. */
  browser: BrowserName | undefined;
  /** Folder for pictures, which need not be there yet; absent where none are wanted. */
  screenshots: string | undefined;
}

export type Benchmark = (input: BenchmarkInput) => BenchmarkResult | Promise<BenchmarkResult>;
