import { foldWord } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { monthNumber } from './calendar.ts';
import { type Language, wordList } from './language.ts';

/** A number with what it counts. */
export interface Quantity {
  value: number;
  /** A unit of the table below; absent for anything else that is counted. */
  unit: string | undefined;
}

/** Values of the number words below; one is left out, since in most languages it is an article as well. */
const VALUES = [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 24, 30, 40, 50, 100];
/** By language the words for them, in order; forms of one number are parted by a stroke. */
const NUMBERS: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten twelve fifteen twenty - thirty forty fifty hundred',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn zwölf fünfzehn zwanzig vierundzwanzig dreißig/dreissig vierzig fünfzig hundert',
  fr: 'deux trois quatre cinq six sept huit neuf dix douze quinze vingt - trente quarante cinquante cent',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte veinticuatro treinta cuarenta cincuenta cien',
  it: 'due tre quattro cinque sei sette otto nove dieci dodici quindici venti ventiquattro trenta quaranta cinquanta cento',
  pl: 'dwa/dwie/dwóch trzy/trzech cztery/czterech pięć/pięciu sześć/sześciu siedem/siedmiu osiem dziewięć dziesięć/dziesięciu dwanaście piętnaście dwadzieścia - trzydzieści czterdzieści pięćdziesiąt sto',
  uk: "два/дві/двох три/трьох чотири/чотирьох п'ять/пять шість/шести сім/семи вісім/восьми дев'ять десять/десяти дванадцять пятнадцять двадцять - тридцять сорок пятдесят сто",
  ru: 'два/две/двух три/трех четыре/четырех пять/пяти шесть/шести семь/семи восемь/восьми девять/девяти десять/десяти двенадцать пятнадцать двадцать - тридцать сорок пятьдесят сто',
  tr: 'iki üç dört beş altı yedi sekiz dokuz on - - yirmi - otuz kırk elli yüz',
};

/** Beginnings of the words for what is counted, in all languages. */
const UNITS = `
  percent percent prozent pourcent procent відсот процент yuzde ciento
  hour hour stunde heure hora godzin годин час saat
  day day tag jour dia dias giorn dni dnia dzien день дня дней дні днів gun
  week week woche semaine semana settiman tydzien tygodni тижд тижн недел hafta
  month month monat mois mes meses mesi miesiac miesiec місяц месяц
  year year jahr annee ans anos anni rok lat lata рік рок року років год года лет yil
  soldier troop soldier soldat truppen militaire militar soldad zolnierz солдат військ войск asker
  point point punkt punto punti пункт madde
  million million millon milion мільйон миллион milyon
  billion billion milliard miliard мільярд миллиард milyar
`;

const BY_WORD: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(NUMBERS).map(([code, words]) => [code, numbersOf(words)] as const),
);
const UNIT_ROWS = rowsOf(UNITS).map(([unit = '', ...words]) => [unit, words] as const);
/** Shorter words must be the whole word. */
const PREFIX = 5;
/** A unit stands this close behind its number. */
const REACH = 2;

function numbersOf(words: string): Map<string, number> {
  return new Map(
    words
      .split(' ')
      .flatMap((forms, at) =>
        forms.split('/').map((form) => [foldWord(form), VALUES[at] ?? 0] as const),
      ),
  );
}

function rowsOf(table: string): string[][] {
  return table.trim().split('\n').map(wordList);
}

/**
 * The numbers of a stretch of text with what they count. Days of a month and years are dates and left out.
 * @param text What the tokens are of. @param from First token. @param to Token after the last.
 */
export function quantitiesIn(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): Quantity[] {
  const found: Quantity[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    const value = token && numberOf(token.word, language);
    if (token === undefined || value === undefined) continue;
    const unit = text.charAt(token.end) === '%' ? 'percent' : unitBehind(tokens, at, to);
    if (unit === undefined && isDate(tokens, at, value, language)) continue;
    found.push({ value, unit });
  }
  return found;
}

function numberOf(word: string, { code }: Language): number | undefined {
  if (/^\d{1,9}$/.test(word)) return Number(word);
  return BY_WORD.get(code)?.get(word);
}

function unitBehind(tokens: readonly Token[], at: number, to: number): string | undefined {
  for (let next = at + 1; next <= Math.min(at + REACH, to - 1); next++) {
    const token = tokens[next];
    if (!token || token.gap === 'comma' || token.gap === 'stop') return undefined;
    const unit = unitOf(token.word);
    if (unit) return unit;
  }
  return undefined;
}

function unitOf(word: string): string | undefined {
  return UNIT_ROWS.find(([, words]) =>
    words.some(
      (one) => word === one || (one.length >= PREFIX && word.startsWith(one)) || word === `${one}s`,
    ),
  )?.[0];
}

function isDate(tokens: readonly Token[], at: number, value: number, language: Language): boolean {
  if (value >= 1900 && value <= 2100) return true;
  const isMonth = (near: number) => monthNumber(tokens[near]?.word ?? '', language) !== undefined;
  return value <= 31 && (isMonth(at - 1) || isMonth(at + 1));
}
