import type { Statement } from '../../contract/pack.ts';

const DAY_MS = 86_400_000;

/** Spans of age, the youngest first, each with the most days that it takes in. */
const SPANS: readonly (readonly [string, number])[] = [
  ['up to 30 days', 30],
  ['31 to 90 days', 90],
  ['91 days to a year', 365],
  ['one to two years', 730],
  ['over two years', Number.POSITIVE_INFINITY],
];

const UNDATED = 'without a date';

/** How many statements have an age in a span. */
export interface AgeFigures {
  age: string;
  statements: number;
}

/**
 * How old statements are on a day; spans without any are counted too, so that gaps show.
 *
 * @param asOf the day, as YYYY-MM-DD
 */
export function agesOf(statements: readonly Statement[], asOf: string): AgeFigures[] {
  const counts = new Map([...SPANS.map(([age]) => age), UNDATED].map((age) => [age, 0]));
  for (const { date } of statements) {
    const age = date === undefined ? UNDATED : ageOn(date, asOf);
    counts.set(age, (counts.get(age) ?? 0) + 1);
  }
  return [...counts].map(([age, count]) => ({ age, statements: count }));
}

function ageOn(date: string, asOf: string): string {
  const days = (Date.parse(asOf) - Date.parse(date)) / DAY_MS;
  return SPANS.find(([, most]) => days <= most)?.[0] ?? UNDATED;
}
