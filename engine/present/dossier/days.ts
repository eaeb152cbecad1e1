import type { Statement } from '../../../contract/pack.ts';

/** More stops than a slider has room for; arrow keys would take an hour. */
const MOST_DAYS = 400;

/**
 * The days on which statements were made, each once, in order.
 * @returns of very many days every so many, always with the first and the last
 */
export function daysOf(statements: readonly Statement[]): string[] {
  const all = new Set<string>();
  for (const { date } of statements) if (date !== undefined) all.add(date);
  const days = [...all].sort();
  const step = Math.ceil(days.length / MOST_DAYS);
  return days.filter((_, at) => at % step === 0 || at === days.length - 1);
}
