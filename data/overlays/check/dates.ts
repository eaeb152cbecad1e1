import { english } from '../../../engine/language/en/english.ts';
import { languageOf } from '../../../engine/language/index.ts';
import { type DateInWords, datesInWords } from '../../check/dates-in-words.ts';
import { monthName } from './months-in.ts';
import { fault, type TranslationFault, type TranslationRule } from './translation-rule.ts';

/** A translation names the months of its text, each day with its month. */
export const dates: TranslationRule = ({ source, text, lang, monthOf, pack }) => {
  const own = languageOf(pack.pack.languages[0]) ?? english;
  const wanted = datesInWords(source.text, own);
  const given = datesInWords(text, languageOf(lang) ?? english, monthOf);
  const named = new Set(given.map(({ month }) => month));
  const meant = new Set(wanted.map(({ month }) => month));
  const missing = [...meant].filter((month) => !named.has(month));
  const added = [...new Set(given.filter(({ days }) => days.length > 0).map(({ month }) => month))];
  return [
    ...missing.map((month) =>
      fault(`does not name the month of ${monthName(month, 'en')}`, 'Name it in words.'),
    ),
    ...added
      .filter((month) => !meant.has(month))
      .map((month) =>
        fault(`names ${monthName(month, lang)}, which the text does not`, 'Correct the month.'),
      ),
    ...(missing.length > 0 ? [] : swapped(wanted, given, lang)),
  ];
};

/** Days that stand with another month than in the text. */
function swapped(
  wanted: readonly DateInWords[],
  given: readonly DateInWords[],
  lang: string,
): TranslationFault[] {
  const monthsOf = (day: number) =>
    wanted.filter(({ days }) => days.includes(day)).map(({ month }) => month);
  return given.flatMap(({ month, days }) =>
    days
      .filter((day) => monthsOf(day).length > 0 && !monthsOf(day).includes(month))
      .map((day) =>
        fault(
          `puts the day ${day} into ${monthName(month, lang)}`,
          'Give each day the month that it has in the text.',
        ),
      ),
  );
}
