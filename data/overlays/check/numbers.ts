import type { OverlayLanguage } from '../languages/overlay-language.ts';
import { fault, type TranslationRule } from './translation-rule.ts';

/**
 * Groups of three digits may stand apart; any other mark within a number tells nothing. A digit behind a
 * letter belongs to a name, such as E3.
 */
const NUMBER = /(?<![\p{L}\d])(?:\d{1,3}(?:[\u2009\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,'’]\d+)*)/gu;

const IN_ENGLISH = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const ROMAN = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(
  ' ',
);

/** A translation has the numbers of its text; small ones may be in words on either side. */
export const numbers: TranslationRule = ({ source, text, language }) => {
  const wanted = numbersIn(source.text, language?.longScale ? 'thousand|billion' : 'thousand');
  const given = numbersIn(text, language?.thousand);
  const missing = without(wanted, given).filter((number) => !isInWords(number, text, language));
  const added = without(given, wanted).filter((number) => !isInEnglish(number, source.text));
  return [
    ...missing.map((number) =>
      fault(`lacks the number ${number}`, 'Write every number of the text as digits.'),
    ),
    ...added.map((number) =>
      fault(`has a number that the text has not, ${number}`, 'Take it out, or correct it.'),
    ),
  ];
};

function numbersIn(text: string, thousand: string | undefined): string[] {
  const behind =
    thousand === undefined
      ? undefined
      : new RegExp(String.raw`^[\s\u00a0]?(?:${thousand})(?!\p{L})`, 'iu');
  return [...text.matchAll(NUMBER)].map(({ 0: number, index }) => {
    const digits = number.replaceAll(/\D/g, '');
    const isOfThousands = behind?.test(text.slice(index + number.length));
    const decimals = /[.,](\d{1,2})$/.exec(number)?.[1] ?? '';
    return isOfThousands ? digits + '000'.slice(decimals.length) : digits;
  });
}

/** Each as often as it is left over. */
function without(numbers: readonly string[], others: readonly string[]): string[] {
  const rest = [...others];
  return numbers.filter((number) => {
    const at = rest.indexOf(number);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

function isInWords(number: string, text: string, language: OverlayLanguage | undefined): boolean {
  const place = Number(number) - 1;
  const roman = ROMAN[place];
  if (roman && new RegExp(`\\b${roman}\\b`).test(text)) return true;
  const words = language?.numbers.split(' ')[place]?.replaceAll('_', ' ');
  return !!words && new RegExp(String.raw`(?<!\p{L})(?:${words})`, 'iu').test(text);
}

function isInEnglish(number: string, text: string): boolean {
  const place = Number(number) - 1;
  const words = [IN_ENGLISH[place], ORDINALS[place], place === 0 ? 'an?' : undefined];
  return words.some((word) => word && new RegExp(`\\b${word}\\b`, 'i').test(text));
}
