import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The folder that predictions are written to, for scorers to read. */
export class PredictionFolder {
  readonly path: string;
  readonly #isTemporary: boolean;
  /** How many files were written. */
  count = 0;

  /** @param given Where to keep them; without it they go to a folder of their own. */
  constructor(given: string | undefined) {
    this.#isTemporary = given === undefined;
    this.path = given ?? mkdtempSync(join(tmpdir(), 'bench-'));
    mkdirSync(this.path, { recursive: true });
  }

  /**
   * @param name Of the set; the file is called by it.
   * @returns The file's path.
   */
  write(name: string, predictions: readonly object[]): string {
    const path = join(this.path, `${name}.jsonl`);
    writeFileSync(path, predictions.map((one) => `${JSON.stringify(one)}\n`).join(''));
    this.count++;
    return path;
  }

  /** Takes the folder away again unless somebody asked for it. */
  dispose(): void {
    if (this.#isTemporary) rmSync(this.path, { recursive: true });
  }
}
