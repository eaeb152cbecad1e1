import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './data-files.ts';
import type { PredictionFolder } from './predictions.ts';

/**
 * A copy of the labels of pages without those that only name somebody: the scorer compares places,
 * which they lack, and fails on them.
 * @returns The folder to give to the scorer.
 */
export function comparableLabels(data: string, predictions: PredictionFolder): string {
  const folder = join(predictions.path, 'page-labels');
  mkdirSync(join(folder, 'gold'), { recursive: true });
  for (const name of readdirSync(join(data, 'gold'))) {
    const [from, to] = [join(data, 'gold', name), join(folder, 'gold', name)];
    if (name.endsWith('.json')) writeFileSync(to, JSON.stringify(withPlaces(readText(from))));
    else copyFileSync(from, to);
  }
  return folder;
}

/** People outside the list may be given by their ids alone. */
function withPlaces(text: string): object {
  const labels = JSON.parse(text);
  const others: unknown[] = Object.values(labels.unlistedActors ?? {}).flat();
  return { ...labels, unlistedActors: [others.filter((one) => typeof one === 'object')] };
}
