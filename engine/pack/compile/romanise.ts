import { foldWord } from '../../text/fold.ts';

/**
 * How languages of Latin script spell Russian and Ukrainian names. A name is read back into Cyrillic
 * letters (after BGN/PCGN and the Ukrainian resolution 55 of 2010, which English follows) and spelt
 * anew: for German after Duden, for French after the usage of its press and Imprimerie nationale, for
 * Spanish after Fundéu, for Italian after ISO 9 as its press uses it, for Turkish after TDK.
 */

export interface Respelling {
  lang: string;
  /** Folded. */
  words: string[];
}

type Source = 'ru' | 'uk';

interface System {
  lang: string;
  letters: Readonly<Record<string, string>>;
  /** What differs for Ukrainian. */
  ukrainian: Readonly<Record<string, string>>;
  /** What is not spelt letter by letter; in Russian names alone, and in both. */
  russianEnds: readonly (readonly [RegExp, string])[];
  ends: readonly (readonly [RegExp, string])[];
  /** Whether the press writes the ending of `Юрий` with one letter as often as with two. */
  shortens?: true;
}

const PLAIN = letters(
  'а a б b в v г g ґ g д d е e ё e є ie ж zh з z и i і i ї i й i к k л l м m н n о o п p р r с s т t',
  'у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю iu я ia',
);

const SYSTEMS: readonly System[] = [
  {
    lang: 'de',
    letters: letters('в w ж sch з s х ch ц z ч tsch ш sch щ schtsch ю ju я ja є je'),
    ukrainian: letters('и y г h й j ї ji'),
    russianEnds: [[/ий$/, 'и']],
    ends: [],
  },
  {
    lang: 'fr',
    letters: letters('у ou ж j ч tch ш ch щ chtch ю iou я ia'),
    ukrainian: letters('и y г h'),
    russianEnds: [],
    ends: [
      [/ин$/, 'ине'],
      [/(?<=[сцз]ь?к)ий$/, 'ы'],
      [/ий$/, 'i'],
      [/г(?=[еи])/, 'gu'],
    ],
  },
  {
    lang: 'es',
    letters: letters('х j ж zh ю yu я ya ы i'),
    ukrainian: letters('и i г h'),
    russianEnds: [],
    ends: [
      [/ий$/, 'и'],
      [/г(?=[еи])/, 'gu'],
    ],
  },
  {
    lang: 'it',
    letters: letters('ж z х ch ц c ч c ш s щ sc ю ju я ja й j є je'),
    ukrainian: letters('и y г h ї ji'),
    russianEnds: [],
    ends: [],
  },
  {
    lang: 'tr',
    letters: letters('ж j х h ц ts ч c ш s щ sc ю yu я ya й y є ye ы i'),
    ukrainian: letters('и i г h ї yi'),
    russianEnds: [],
    ends: [],
    shortens: true,
  },
];

/** Given names that only Russians and Ukrainians spell so, and those that others bear as well. */
const RUSSIAN: ReadonlySet<string> = new Set(
  `aleksandr aleksei aleksey alexei alexey anatoly anatoliy andrey dmitri dmitry dmitriy evgeny
   yevgeny fyodor gennady grigory kirill mikhail nikolai nikolay sergei sergey valery vasily vitaly
   vladimir vyacheslav yuri yury yuriy ekaterina ksenia lyudmila tatyana`.split(/\s+/),
);
const SHARED: ReadonlySet<string> = new Set(
  `andrei boris igor ilya ivan konstantin leonid maksim maxim nikita oleg pavel roman ruslan
   stanislav viktor vladislav anastasia elena galina irina larisa maria marina natalia nina olga
   svetlana tatiana valentina yulia`.split(/\s+/),
);
const UKRAINIAN: ReadonlySet<string> = new Set(
  `oleksandr oleksii oleksiy andrii andriy bohdan borys dmytro hryhorii ihor kyrylo maksym mykhailo
   mykola oleh pavlo petro serhii serhiy taras vasyl vitalii vitaliy volodymyr yehor yevhen yurii
   iryna kateryna liudmyla nataliia oksana olha svitlana tetiana yuliia`.split(/\s+/),
);
const UKRAINIAN_CYRILLIC =
  /[іїєґ]|(?:ськии|цькии)$|^(?:володимир|дмитро|олександр|петро|павло|микола|михаило|богдан)$/;
const SLAVIC_SURNAME =
  /(?:[scz]k(?:yy|iy|yi|ii|y|i|a|aya|aia)|[oe]va?|(?<=[^aeiou])ina?|enko|ch?uk|y?shyn|ych|ich|yak|iak)$/;

/**
 * The spellings that other languages have of a Russian or Ukrainian name, where they differ.
 * @param words Folded, in Latin or Cyrillic script; given name first.
 */
export function respellings(words: readonly string[]): Respelling[] {
  const source = sourceOf(words);
  if (!source) return [];
  const cyrillic = words.map((word) => (isCyrillic(word) ? word : toCyrillic(word, source)));
  return SYSTEMS.flatMap((system) => {
    const spelt = cyrillic.map((word) => spell(word, system, source));
    return [spelt, ...(system.shortens ? withShortGiven(spelt) : [])].map((form) => ({
      lang: system.lang,
      words: form,
    }));
  }).filter((one) => one.words.join(' ') !== words.join(' '));
}

/** `Yuri` beside `Yuriy`. */
function withShortGiven([given = '', ...rest]: readonly string[]): string[][] {
  return given.endsWith('iy') ? [[given.slice(0, -1), ...rest]] : [];
}

function sourceOf(words: readonly string[]): Source | undefined {
  const [given = ''] = words;
  if (words.length < 2) return undefined;
  if (words.every(isCyrillic)) {
    return words.some((word) => UKRAINIAN_CYRILLIC.test(word)) ? 'uk' : 'ru';
  }
  if (UKRAINIAN.has(given)) return 'uk';
  const isSlavic = SHARED.has(given) && SLAVIC_SURNAME.test(words.at(-1) ?? '');
  return RUSSIAN.has(given) || isSlavic ? 'ru' : undefined;
}

function isCyrillic(word: string): boolean {
  return /^\p{Script=Cyrillic}+$/u.test(word);
}

const BACK: readonly (readonly [RegExp, string])[] = [
  [/shch/g, 'щ'],
  [/zh/g, 'ж'],
  [/kh/g, 'х'],
  [/ts/g, 'ц'],
  [/ch/g, 'ч'],
  [/sh/g, 'ш'],
  [/y[uo]/g, 'ю'],
  [/iu/g, 'ю'],
  [/(?:iia|ia)$/, 'ия'],
  [/(?:ya|ia)/g, 'я'],
  [/ye/g, 'е'],
  [/(?<=[aeou])[iy](?![aeiou])/g, 'й'],
  [/(?:yy|iy|yi|ii|ij)$/g, 'ий'],
  [/(?<=[bdghklmnprstvz])[yi]$/g, 'ий'],
];
const BACK_LETTERS = letters(
  'a а b б v в g г d д e е z з k к l л m м n н o о p п r р s с t т u у f ф i и y ы h х w в',
);
const BACK_UKRAINIAN = letters('y и i і h г g ґ');

function toCyrillic(word: string, source: Source): string {
  let text = word;
  for (const [latin, cyrillic] of BACK) text = text.replace(latin, cyrillic);
  const own = source === 'uk' ? BACK_UKRAINIAN : {};
  return [...text].map((letter) => own[letter] ?? BACK_LETTERS[letter] ?? letter).join('');
}

function spell(word: string, system: System, source: Source): string {
  // Folding has made one letter of `й` and `и`.
  let text = word
    .replace(/(?<=[еоаи])и$|(?<=[аеоу])и(?=[бвгджзклмнпрстфхцчшщ])/g, 'й')
    .replace(/[иі]я$/, 'ia');
  if (source === 'uk') text = text.replace(/(?<![сцз]ь?к)ий$/, 'ій');
  const ends = source === 'ru' ? [...system.russianEnds, ...system.ends] : system.ends;
  for (const [end, spelling] of ends) text = text.replace(end, spelling);
  const own = source === 'uk' ? system.ukrainian : {};
  const spelt = [...text].map(
    (letter) => own[letter] ?? system.letters[letter] ?? PLAIN[letter] ?? letter,
  );
  return foldWord(spelt.join('').replaceAll('-', ''));
}

/** @param lists Letters and their spellings, parted by spaces. */
function letters(...lists: string[]): Record<string, string> {
  const all = lists.join(' ').split(' ');
  return Object.fromEntries(
    all.flatMap((letter, at) => (at % 2 === 0 ? [[letter, all[at + 1] ?? '']] : [])),
  );
}
