import type { LabelledArticle } from './labelled-articles.ts';

/** In so many parts articles are divided, each measured by what was learned from the others. */
export const FOLDS = 8;
const WEEK = 7 * 86_400_000;

/** Articles of one week tell of the same events and stand in the same fold. */
export function foldOf({ published, id }: LabelledArticle): number {
  const number = published ? Math.floor(Date.parse(published) / WEEK) : id.length;
  return (number * 7) % FOLDS;
}
