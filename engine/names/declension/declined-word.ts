import { foldWord } from '../../text/fold.ts';
import type { CaseEndings, NameType } from './case-endings.ts';
import { soundDistance, soundKeys } from './sounds.ts';

/** A word of a page found to be a form of a word of a name. */
export interface DeclinedWord {
  /** How far the spelling is from the name's: 0 for a mere case. */
  distance: number;
  /** The form only a woman's surname has. */
  isFeminine: boolean;
}

interface Stem {
  /** Folded. */
  stem: string;
  type: NameType;
  isFeminine: boolean;
}

/** Shorter stems are too much alike for an ending to be cut off, or for another spelling. */
const SHORTEST_STEM = 2;
const SHORTEST_RESPELT = 3;

/** How far spellings of one word may be apart, in one script and for every letter in two. */
const SAME_SCRIPT = 0.2;
const OTHER_SCRIPT_SHARE = 0.16;
const OTHER_SCRIPT_LEAST = 0.3;

const CYRILLIC = /\p{Script=Cyrillic}/u;
const TYPES: readonly NameType[] = [
  'consonant',
  'a',
  'adjective',
  'feminine-adjective',
  'o',
  'vowel',
];

/** Ends of the nominative by type, folded, in Latin and Cyrillic script. */
const NOMINATIVES: Readonly<Record<NameType, RegExp>> = {
  consonant:
    /(?<=[^aeiouyаеиоуыэюяіє])$|(?<=[aeou])[yij]$|(?<=[аеоуіє])[иі]$|(?<=[^аеиоуыэюяіє])ь$/,
  a: /[aая]$/,
  adjective: /(?<=[^aeo])(?:yy|iy|yi|ii|ij|yj|y|i)$|o[iy]$|(?:ии|ыи|ои|і|и|ій)$/,
  'feminine-adjective': /(?:aya|aia|aja|ая|яя)$|(?<=[sc]k|ск|ськ|цк|цьк)[aа]$/,
  o: /[oо]$/,
  vowel: /(?<=[aeiouyаеиоуыэюяіє])$/,
};

/** The nominative stems of a word of a name. */
const aliasStems = cached((word: string): Stem[] =>
  TYPES.flatMap((type) => {
    const found = NOMINATIVES[type].exec(word);
    if (!found) return [];
    return [{ stem: word.slice(0, found.index), type, isFeminine: false }];
  }),
);

/** Every stem that a word of a page may have by the endings of a language. */
export function stemsOnPage(raw: string, language: CaseEndings): Stem[] {
  const stems: Stem[] = [];
  for (const type of TYPES) {
    for (const ending of language.endings[type]) addStem(stems, raw, ending, type, false);
    if (type === 'feminine-adjective' || type === 'adjective') continue;
    for (const ending of language.feminine) addStem(stems, raw, ending, type, true);
  }
  return stems;
}

function addStem(
  stems: Stem[],
  raw: string,
  ending: string,
  type: NameType,
  isFeminine: boolean,
): void {
  if (!raw.endsWith(ending)) return;
  const stem = foldWord(raw.slice(0, raw.length - ending.length));
  if (stem.length >= SHORTEST_STEM) stems.push({ stem, type, isFeminine });
}

/** The keys of a word of a name: at least one is among those of each of its forms. */
export function keysOfName(word: string): string[] {
  return [...new Set(aliasStems(word).flatMap(({ stem }) => soundKeys(stem)))];
}

/** The keys of a word of a page. @param raw In lower case, composed. */
export function keysOnPage(raw: string, language: CaseEndings): string[] {
  const stems = new Set(stemsOnPage(raw, language).map(({ stem }) => stem));
  return [...new Set([...stems].flatMap(soundKeys))];
}

/**
 * Whether a word of a page is a form of a word of a name.
 * @param raw In lower case, composed.
 * @param word Folded.
 */
export function declined(
  raw: string,
  word: string,
  language: CaseEndings,
): DeclinedWord | undefined {
  const isOtherScript = CYRILLIC.test(raw) !== CYRILLIC.test(word);
  const names = aliasStems(word);
  let best: DeclinedWord | undefined;
  for (const { stem, type, isFeminine } of stemsOnPage(raw, language)) {
    for (const name of names) {
      if (name.type !== type) continue;
      const distance = stemDistance(stem, name.stem, language, isOtherScript);
      if (distance === undefined || (best && best.distance <= distance)) continue;
      best = { distance, isFeminine };
    }
  }
  return best;
}

/** Whether two words of a page may be cases of one name. */
export function sameStem(first: string, second: string, language: CaseEndings): boolean {
  const others = stemsOnPage(second, language);
  return stemsOnPage(first, language).some(({ stem, type }) =>
    others.some((other) => other.type === type && isSameStem(stem, other.stem, language)),
  );
}

function stemDistance(
  stem: string,
  name: string,
  language: CaseEndings,
  isOtherScript: boolean,
): number | undefined {
  if (!isOtherScript && isSameStem(stem, name, language)) return 0;
  if (Math.min(stem.length, name.length) < SHORTEST_RESPELT && !isOtherScript) return undefined;
  const distance = soundDistance(stem, name);
  const limit = isOtherScript
    ? Math.max(OTHER_SCRIPT_LEAST, OTHER_SCRIPT_SHARE * Math.max(stem.length, name.length))
    : SAME_SCRIPT;
  return distance <= limit ? Math.max(distance, 0.01) : undefined;
}

/** Equal but for softened consonants and vowels that come and go: `Hamacka` of `Hamacek`. */
function isSameStem(stem: string, name: string, { softened }: CaseEndings): boolean {
  if (stem === name) return true;
  const fleeting = name.replace(/(?:ie|e|o|a|ь?[еоёє])(?=[^aeiouаеиоуыэюяіє]$)/u, '');
  if (stem === fleeting) return true;
  const bare = stem.replace(/[ьъ]/g, '');
  if (bare === name.replace(/[ьъ]/g, '') || bare === fleeting.replace(/[ьъ]/g, '')) return true;
  return softened.some(
    ([soft, hard]) =>
      stem.endsWith(soft) && stem.slice(0, stem.length - soft.length) + foldWord(hard) === name,
  );
}

function cached<Result>(of: (word: string) => Result): (word: string) => Result {
  const limit = 40_000;
  const known = new Map<string, Result>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const result = of(word);
    if (known.size >= limit) known.clear();
    known.set(word, result);
    return result;
  };
}
