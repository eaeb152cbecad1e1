/** Days in a unit of time, on average. */
const UNITS: Record<string, number> = { day: 1, week: 7, month: 30.4, year: 365.25 };

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const SPAN = new RegExp(
  String.raw`\b(an?|${NUMBERS.join('|')}|\d{1,3}) (day|week|month|year)s? (?:later|earlier|before|after)\b`,
  'gi',
);

const NEIGHBOUR = /\b(?:next|following|previous) day\b|\bday (?:after|before)\b/i;

/** Whether a number of days is what somebody meant by a span of time. */
export type Span = (days: number) => boolean;

/**
 * The spans of time by which an English text parts two days, such as `two days later`. Days are
 * meant exactly; a longer unit takes in what is nearer to its number than to the next.
 */
export function daysApartInWords(text: string): Span[] {
  const spans = [...text.matchAll(SPAN)].map(([, number = '', unit = '']): Span => {
    const count = countOf(number.toLowerCase());
    const length = UNITS[unit.toLowerCase()] ?? 1;
    return (days) => Math.abs(days - count * length) <= (length === 1 ? 0 : length / 2);
  });
  return NEIGHBOUR.test(text) ? [...spans, (days) => days === 1] : spans;
}

function countOf(number: string): number {
  if (/^\d/.test(number)) return Number(number);
  return number.startsWith('a') ? 1 : NUMBERS.indexOf(number);
}
