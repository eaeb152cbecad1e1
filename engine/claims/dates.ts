import type { Statement } from '../pack.ts';

const DAY = 86_400_000;

/** Whether a statement was said after a day, as far as its date is known. Both are `YYYY-MM-DD`. */
export function isLater(
  { date, datePrecision }: Statement,
  published: string | undefined,
): boolean {
  if (!date || !published) return false;
  const known = KNOWN_PART[datePrecision];
  return date.slice(0, known) > published.slice(0, known);
}

/** How many characters of a date are known. */
const KNOWN_PART: Record<Statement['datePrecision'], number> = {
  day: 10,
  approximate: 10,
  month: 7,
  year: 4,
};

/** How many days after a statement a report that names neither day nor words still means it. */
const RECENT_DAYS = 7;

/** Whether a statement was news when the article was published. */
export function isRecent({ date }: Statement, published: string | undefined): boolean {
  if (!date || !published) return false;
  const days = (Date.parse(published) - Date.parse(date)) / DAY;
  return days >= 0 && days <= RECENT_DAYS;
}

/** An article mostly reports what was said within this many days before it. */
const FRESH_DAYS = 4;
/** What is older than this is background; articles still recall it. */
const OLD_DAYS = 60;
const OLD_FACTOR = 0.75;

/** How likely an article reports a statement of this age: 1 when fresh, less when old. */
export function freshness({ date }: Statement, published: string | undefined): number {
  if (!date || !published) return 1;
  const days = (Date.parse(published) - Date.parse(date)) / DAY;
  if (!(days > FRESH_DAYS)) return 1;
  const share = Math.min(1, (days - FRESH_DAYS) / (OLD_DAYS - FRESH_DAYS));
  return 1 - share * (1 - OLD_FACTOR);
}
