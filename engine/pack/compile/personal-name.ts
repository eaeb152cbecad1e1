import { isAmbiguousName, isRareSurname } from '../../language/shared-surnames.ts';
import { isParticle } from '../../language/titles.ts';
import { isPatronymic } from '../../read/2-names/longest-match.ts';
import { type AliasWords, aliasWords, sliceWords } from './alias-words.ts';
import { surnameOf } from './name-variants.ts';

/** The parts of a person's name by which articles call them once they have been introduced. */
export interface PersonalName {
  /** Without the `Jr.`, which articles leave out as often as not. */
  main: AliasWords;
  /** Further forms that prove as much as the whole. */
  whole: AliasWords[];
  surname: AliasWords | undefined;
  /** Forms that need the whole name on the page, as the surname does. */
  short: AliasWords[];
  /** What stands first, the given name or the family name, where it is nothing but a name. */
  first: AliasWords | undefined;
}

const GENERATION: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'ii',
  'iii',
  'iv',
  'junior',
  'senior',
]);
const NUMERAL = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3}|xix|xxi{0,3})$/;
/** A last word so short says nothing by itself: `Jay-Z`. */
const SHORTEST_SURNAME = 2;
/** Shorter ones are particles as often as names. */
const SHORTEST_MIDDLE = 4;

/** Takes a person's name apart. */
export function personalName(text: string): PersonalName {
  const written = aliasWords(text);
  const ruler = rulerName(written);
  if (ruler) {
    const short = [sliceWords(ruler, 0, -1)];
    return { main: written, whole: [ruler], surname: undefined, short, first: undefined };
  }
  const main = withoutGeneration(written);
  const whole = [
    ...(main === written ? [] : [written]),
    ...spelledOut(text),
    ...otherArticles(main),
    ...beforeMarriage(text, main),
    ...byMiddleName(main),
  ];
  const isTitled = /,/.test(text) && main === written;
  const surname = isTitled || isDescribed(main) ? undefined : surnameIn(text, main);
  if (!surname) return { main, whole, surname, short: [], first: undefined };
  const outSpelled = whole.flatMap((form) => surnameOf(withoutGeneration(form)) ?? []);
  const short = [...compoundSurnames(main, surname), ...outSpelled];
  return { main, whole, surname, short, first: tellingFirst(main) };
}

/** `Henry VIII` of `Henry VIII of England`; `Alma III, Duchess of Velm` likewise. */
function rulerName(name: AliasWords): AliasWords | undefined {
  const at = name.words.findIndex(
    (word, index) => index > 0 && NUMERAL.test(word) && name.capitals[index],
  );
  const next = name.words[at + 1];
  if (at < 1 || at > 2) return undefined;
  return next !== undefined && at < 2 ? sliceWords(name, 0, at + 1) : at === 1 ? name : undefined;
}

function withoutGeneration(name: AliasWords): AliasWords {
  const last = name.words.at(-1) ?? '';
  return name.words.length > 2 && GENERATION.has(last) ? sliceWords(name, 0, -1) : name;
}

/** `Catherine of Velm` and `lake commissioner` end with no surname. */
function isDescribed({ words, capitals }: AliasWords): boolean {
  if (words.some((word, index) => index > 0 && (word === 'of' || word === 'the'))) return true;
  return capitals.some(Boolean) && capitals.at(-1) === false;
}

/** `O'Quorn`, `d'Quorn`: the letter before the apostrophe belongs to the surname. */
const ELIDED = /(?:^|\s)[odl]['’ʼ`´]\p{L}+(?:[\s,]+(?:[js]r\.?|i{1,3}))?\s*$/iu;

function surnameIn(text: string, name: AliasWords): AliasWords | undefined {
  const plain = surnameOf(name);
  const isElided = plain?.words.length === 1 && name.words.length > 2 && ELIDED.test(text);
  const surname = isElided ? sliceWords(name, -2) : plain;
  const last = surname?.words.at(-1) ?? '';
  if (!surname || last.length < SHORTEST_SURNAME) return undefined;
  const middle = name.words.slice(1, -surname.words.length).map((word) => word.charAt(0));
  return { ...surname, middle: middle.join('') };
}

/** `Suu Kyi`, `Ben Ali`: the last two words of three or more, as far as the first is no initial. */
function compoundSurnames({ words, capitals }: AliasWords, surname: AliasWords): AliasWords[] {
  const from = words.length - surname.words.length - 1;
  const before = words[from] ?? '';
  if (from < 1 || before.length === 1 || isParticle(before)) return [];
  return [{ words: words.slice(from), capitals: capitals.slice(from) }];
}

/** `Nouri Maliki`, `Nouri el-Maliki` for `Nouri al-Maliki`: reports leave the article out at will. */
function otherArticles(name: AliasWords): AliasWords[] {
  const at = name.words.findIndex((word, index) => index > 0 && (word === 'al' || word === 'el'));
  if (at < 0 || at === name.words.length - 1) return [];
  const other = name.words[at] === 'al' ? 'el' : 'al';
  return [
    { ...name, words: name.words.with(at, other) },
    { words: name.words.toSpliced(at, 1), capitals: name.capitals.toSpliced(at, 1) },
  ];
}

/** `Ada Quorn` for `Ada Quorn-Reed`. */
function beforeMarriage(text: string, name: AliasWords): AliasWords[] {
  const isJoined = /\p{L}{3}[-‐‑]\p{Lu}\p{L}+$/u.test(text.trim());
  if (!isJoined || name.words.length < 3 || FAMILY_FIRST.has(name.words[0] ?? '')) return [];
  return [sliceWords(name, 0, -1)];
}

/** `Ysolde Quorn` for `Ada Ysolde Quorn`: many go by their second name. Of a frequent surname that may be anybody. */
function byMiddleName(name: AliasWords): AliasWords[] {
  const [first = '', middle = '', surname = ''] = name.words;
  if (name.words.length !== 3 || FAMILY_FIRST.has(first) || !isRareSurname(surname)) return [];
  const isName = middle.length >= SHORTEST_MIDDLE && !isParticle(middle);
  return isName && !isPatronymic(middle) && !isPatronymic(surname) ? [sliceWords(name, 1)] : [];
}

const SPELLED_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** `Ruehe` for `Rühe`, as agencies that write without marks have it. */
function spelledOut(text: string): AliasWords[] {
  const composed = text.normalize('NFC');
  const spelled = composed.replace(/[äöüøå]/gi, (letter) => {
    const letters = SPELLED_OUT[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase()
      ? letters
      : letters.charAt(0).toUpperCase() + letters.slice(1);
  });
  return spelled === composed ? [] : [withoutGeneration(aliasWords(spelled))];
}

/** Family names of East Asia, which stand first. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(
  `ban cai cao chen chiang cho choi deng ding dong fan fang feng gao guo han he hong hu hua huang hwang jang
   jia jiang jin kim lai lau lee leung li liang lin liu lu luo ma mao moon nguyen pan park peng qian qin roh
   shen shi song sun tan tang tran tsai tsang wang wei wen wong wu xi xiao xie xu yan yang yao ye yin yoon yu yuan yun
   zeng zhang zhao zheng zhou zhu`.split(/\s+/),
);
/** `Jinping`, `Jong`, `Myung`: one or two syllables of Chinese or Korean. */
const SYLLABLES =
  /^(?:(?:zh|ch|sh|ts|hs|[bpmfdtnlgkhjqxrzcsyw])?[aeiouy]{1,3}(?:ng|[nklpmrh])?){1,2}$/;

/** `Xi` of `Xi Jinping`, or a given name, as far as it is nothing but a name. */
function tellingFirst(name: AliasWords): AliasWords | undefined {
  const [first = '', ...rest] = name.words;
  const isFamily = FAMILY_FIRST.has(first) && rest.every((word) => SYLLABLES.test(word));
  const isGiven = first.length > 2 && !isAmbiguousName(first);
  return isFamily || isGiven ? sliceWords(name, 0, 1) : undefined;
}
