import type { PredictionFolder } from './predictions.ts';
import type { Scorer } from './scorer.ts';

/** What one set of a benchmark came to, as a row of a table. */
export interface SetResult {
  set: string;
  figures: Figures;
  /** What the scorer says besides, such as examples of what was missed; only in JSON. */
  details?: object | undefined;
}

export type Figures = Record<string, number | string | null>;

export interface BenchmarkResult {
  sets: SetResult[];
  /** One line for each set that could not be measured, and why. */
  skipped: string[];
}

/** What a benchmark is run with. */
export interface BenchmarkInput {
  /** The folder of the labelled data. */
  data: string;
  predictions: PredictionFolder;
  /** Absent where neither the folder nor the one above has one. */
  scorer: Scorer | undefined;
}

export type Benchmark = (input: BenchmarkInput) => BenchmarkResult | Promise<BenchmarkResult>;
