import type { Statement } from '../../contract/pack.ts';
import { english } from '../../engine/language/en/english.ts';
import { languageOf } from '../../engine/language/index.ts';
import type { Language } from '../../engine/language/language.ts';
import { type DateInWords, datesInWords, yearsInWords } from './dates-in-words.ts';
import type { Rule, RuleFinding } from './finding.ts';
import { eachRelation, type RelationSides } from './relation-sides.ts';
import { daysApartInWords } from './spans-in-words.ts';

/**
 * A relation says in a sentence what exactly differs, and names both days: what was said after
 * another event, or before the other side spoke, is read otherwise.
 */
export const explanations: Rule = (pack) => {
  const language = languageOf(pack.pack.languages[0]) ?? english;
  return eachRelation(pack, (sides) => {
    const { relation, report } = sides;
    if (relation.explanation === undefined) {
      return [
        report.error(
          'explanation',
          'is missing',
          'Say in a neutral sentence what exactly differs.',
        ),
      ];
    }
    return unnamedDays(sides, relation.explanation, language);
  });
};

function unnamedDays(
  { a, b, report }: RelationSides,
  text: string,
  language: Language,
): RuleFinding[] {
  const [dayA, dayB] = [a.date, b.date];
  if (dayA === undefined || dayB === undefined) return [];
  const dates = datesInWords(text, language);
  const years = yearsInWords(text);
  const named = [a, b].filter((side) => isNamed(side, dates, years));
  const apart = daysBetween(dayA, dayB);
  if (named.length === 1 && apart > 0 && daysApartInWords(text).some((span) => span(apart))) {
    return [];
  }
  const unnamed = [a, b].filter((side) => !named.includes(side)).map(dayInWords);
  if (unnamed.length > 0) {
    return [
      report.error(
        'explanation',
        `does not say when: ${[...new Set(unnamed)].join(', ')}`,
        'Name the days of both statements; of the second, "two days later" will do.',
      ),
    ];
  }
  const wanted = new Set([dayA, dayB].map((day) => day.slice(0, 4)));
  if (wanted.size === 1 || [...wanted].every((year) => years.has(year))) return [];
  return [
    report.error(
      'explanation',
      'names days of two years and not the years',
      'Write both years, such as "15 August 2025" and "8 January 2026".',
    ),
  ];
}

/** Whether a text names the day of a statement, or the month or year where no more is known. */
function isNamed(
  { date = '', datePrecision }: Statement,
  dates: readonly DateInWords[],
  years: ReadonlySet<string>,
): boolean {
  const [year = '', month, day] = date.split('-');
  if (datePrecision === 'year') return years.has(year);
  return dates.some(
    (named) =>
      named.month === Number(month) &&
      (named.year === undefined || named.year === year) &&
      (datePrecision !== 'day' || named.days.includes(Number(day))),
  );
}

function dayInWords({ date = '', datePrecision }: Statement): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    year: 'numeric',
    ...(datePrecision === 'year' ? {} : { month: 'long' }),
    ...(datePrecision === 'day' ? { day: 'numeric' } : {}),
  }).format(new Date(date));
}

const DAY_MS = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.abs(Date.parse(to) - Date.parse(from)) / DAY_MS;
}
