import { remembering } from '../../../remembered.ts';
import { foldWord } from '../../../text/fold.ts';
import type { CaseEndings, NameType } from './case-endings.ts';
import { hear, soundDistance, soundKeys } from './sounds.ts';

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
const SAME_SCRIPT = 0.5;
/** A spelling that sounds the same is yet another spelling. */
const RESPELT = 0.01;
const FLEETING = /(?:ie|[eoaеоёє])(?=[^aeiouyаеиоуыэюяіє]$)/u;
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

/** Whether a word has Cyrillic letters. */
export function isCyrillic(word: string): boolean {
  return CYRILLIC.test(word);
}

/** Ends of the nominative by type, folded, in Latin and Cyrillic script. */
const NOMINATIVES: Readonly<Record<NameType, RegExp>> = {
  consonant:
    /(?<=[^aeiouyаеиоуыэюяіє])$|(?<=[aeou])[yij]$|(?<=[аеоуіє])[иі]$|(?<=[^аеиоуыэюяіє])ь$/,
  a: /[aая]$/,
  adjective: /(?<=[^aeo])(?:yy|iy|yi|ii|ij|yj|y|i)$|o[iy]$|(?:ии|ыи|ои|і|и|ій)$/,
  'feminine-adjective': /(?:aya|aia|aja|ая|яя)$|(?<=[sc]k|ov|ск|ськ|цк|цьк)[aа]$/,
  o: /[oо]$/,
  vowel: /(?<=[aeiouyаеиоуыэюяіє])$/,
};

/** The nominative stems of a word of a name. */
function aliasStems(word: string): Stem[] {
  return TYPES.flatMap((type) => {
    const found = NOMINATIVES[type].exec(word);
    return found ? [{ stem: word.slice(0, found.index), type, isFeminine: false }] : [];
  });
}

/** What an ending may be the ending of. */
type Ending = Omit<Stem, 'stem'>;

/** Distinct words kept of each kind. */
const MOST_WORDS = 40_000;

/**
 * How a language bends names: its endings, to be looked up from the end of a word, and what was worked
 * out of words so far.
 */
export class Declension {
  readonly endings: CaseEndings;
  readonly #endings = new Map<string, Ending[]>();
  readonly #longest: number;
  /** The stems that a word of a page may have. */
  readonly stems = remembering((raw) => this.#cut(raw), MOST_WORDS);
  /** The keys of a word of a page. */
  readonly keys = remembering((raw): readonly string[] => {
    const stems = new Set(this.stems(raw).map(({ stem }) => stem));
    return [...new Set([...stems].flatMap(soundKeys))];
  }, MOST_WORDS);
  readonly nameStems = remembering(aliasStems, MOST_WORDS);
  readonly hear = remembering(hear, MOST_WORDS);

  constructor(language: CaseEndings) {
    this.endings = language;
    for (const type of TYPES) {
      for (const ending of language.endings[type]) this.#add(ending, { type, isFeminine: false });
      if (type === 'feminine-adjective' || type === 'adjective') continue;
      for (const ending of language.feminine) this.#add(ending, { type, isFeminine: true });
    }
    this.#longest = Math.max(...[...this.#endings.keys()].map(({ length }) => length));
  }

  #add(ending: string, what: Ending): void {
    const all = this.#endings.get(ending) ?? [];
    if (!all.some((one) => one.type === what.type)) this.#endings.set(ending, [...all, what]);
  }

  #cut(raw: string): Stem[] {
    const stems: Stem[] = [];
    const folded = foldWord(raw);
    // Nearly always folding keeps the letters apart, and need not be done for each stem.
    const isAligned = folded.length === raw.length;
    for (let length = 0; length <= this.#longest && length < raw.length; length++) {
      const found = this.#endings.get(raw.slice(raw.length - length));
      if (!found) continue;
      const rest = raw.length - length;
      const stem = isAligned ? folded.slice(0, rest) : foldWord(raw.slice(0, rest));
      if (stem.length < SHORTEST_STEM) break;
      for (const ending of found) stems.push({ stem, ...ending });
    }
    return stems;
  }
}

/** The keys of a word of a name: at least one is among those of each of its forms. */
export function keysOfName(word: string): string[] {
  return [...new Set(aliasStems(word).flatMap(({ stem }) => soundKeys(stem)))];
}

/** The keys of a word of a page. @param raw In lower case, composed. */
export function keysOnPage(raw: string, declension: Declension): readonly string[] {
  return declension.keys(raw);
}

/** Stems of a word of a name that its mere cases share, each with its type. */
export function caseKeysOfName(word: string): string[] {
  return aliasStems(word).flatMap(({ stem, type }) =>
    nominativeForms(stem).map((form) => `${type} ${form}`),
  );
}

/** As {@link caseKeysOfName}, for a name that is learnt from a page, whatever case it stands in. */
export function caseKeysOfForm(raw: string, declension: Declension): string[] {
  const keys = declension
    .stems(raw)
    .flatMap(({ stem, type }) => nominativeForms(stem).map((form) => `${type} ${form}`));
  return [...new Set(keys)];
}

/** Every stem, of whatever type, that a word may be a form of. @param raw In lower case, composed. */
export function stemFormsOf(raw: string, declension: Declension): string[] {
  return declension
    .stems(raw)
    .flatMap(({ stem }) => [...nominativeForms(stem), ...hardForms(stem, declension)]);
}

/** As {@link caseKeysOfName}, of a word of a page. @param raw In lower case, composed. */
export function caseKeysOnPage(raw: string, declension: Declension): Map<string, DeclinedWord> {
  const keys = new Map<string, DeclinedWord>();
  for (const { stem, type, isFeminine } of declension.stems(raw)) {
    for (const form of hardForms(stem, declension)) {
      const key = `${type} ${form}`;
      if (!keys.has(key) || !isFeminine) keys.set(key, { distance: 0, isFeminine });
    }
  }
  return keys;
}

/**
 * Whether a word of a page is a form of a word of a name.
 * @param raw In lower case, composed.
 * @param word Folded.
 */
export function declined(
  raw: string,
  word: string,
  declension: Declension,
): DeclinedWord | undefined {
  const isOtherScript = isCyrillic(raw) !== isCyrillic(word);
  const names = declension.nameStems(word);
  let best: DeclinedWord | undefined;
  for (const { stem, type, isFeminine } of declension.stems(raw)) {
    for (const name of names) {
      if (name.type !== type) continue;
      const distance = stemDistance(stem, name.stem, declension, isOtherScript);
      if (distance === undefined || (best && best.distance <= distance)) continue;
      best = { distance, isFeminine };
    }
  }
  return best;
}

function stemDistance(
  stem: string,
  name: string,
  declension: Declension,
  isOtherScript: boolean,
): number | undefined {
  if (!isOtherScript && isSameStem(stem, name, declension)) return 0;
  if (Math.min(stem.length, name.length) < SHORTEST_RESPELT && !isOtherScript) return undefined;
  const distance = soundDistance(stem, name, declension.hear);
  const limit = isOtherScript
    ? Math.max(OTHER_SCRIPT_LEAST, OTHER_SCRIPT_SHARE * Math.max(stem.length, name.length))
    : SAME_SCRIPT;
  return distance <= limit ? Math.max(distance, RESPELT) : undefined;
}

/** Equal but for softened consonants and vowels that come and go: `Hamacka` of `Hamacek`. */
function isSameStem(stem: string, name: string, declension: Declension): boolean {
  if (stem === name) return true;
  const forms = nominativeForms(name);
  return hardForms(stem, declension).some((form) => forms.includes(form));
}

/** The stem of a nominative, and without the vowel that its other cases drop. */
function nominativeForms(stem: string): string[] {
  const bare = withoutSigns(stem);
  const fleeting = bare.replace(FLEETING, '');
  return fleeting === bare || fleeting.length < SHORTEST_STEM ? [bare] : [bare, fleeting];
}

/** The stem of a case, and what it was before its last consonant was softened. */
function hardForms(stem: string, { endings }: Declension): string[] {
  const bare = withoutSigns(stem);
  const hard = endings.softened
    .filter(([soft]) => bare.endsWith(soft))
    .map(([soft, was]) => bare.slice(0, bare.length - soft.length) + was);
  return [bare, ...hard];
}

function withoutSigns(stem: string): string {
  return stem.replace(/[ьъ]/g, '');
}
