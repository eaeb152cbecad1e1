import { isParticle, isTitle } from '../../language/titles.ts';
import { foldWord } from '../../text/fold.ts';
import { soundDistance } from './declension/sounds.ts';
import { editDistance } from './edit-distance.ts';
import { isPatronymic } from './longest-match.ts';
import { mayBeSameGivenName } from './nicknames.ts';

/** Two full names with at least this much in common are taken for one person's. */
export const SAME_PERSON = 0.65;

/** One written word, or several that the other name writes as one. */
interface Word {
  text: string;
  isInitial: boolean;
}

interface Pair {
  /** Indices of words, from and to, in the one and the other name. */
  a: readonly [number, number];
  b: readonly [number, number];
  likeness: number;
}

/** Words less alike than this are two words. */
const LEAST_LIKE = 0.7;
/** A missing middle name is common, two are not; a surname alone proves nothing. */
const MISSING = [1, 0.86, 0.78, 0.6];
const MOST_MISSING = 0.45;
/** Who is called by as many names is often called by half of them. */
const MISSING_OF_MANY = 0.66;
const MANY = 3;
/** The share of letters by which two spellings of one word differ at most. */
const MOST_RESPELT = 0.5;
const INITIAL = 0.9;
const SHORT_FORM = 0.93;

/**
 * How well two full names match, from 0 to 1: across scripts, spellings, order of words, initials,
 * short forms, particles and missing middle names. A word that each name has and the other contradicts
 * makes them two persons, however much else agrees.
 */
export function samePerson(first: string, second: string): number {
  const [a, b] = [wordsOf(first), wordsOf(second)];
  if (a.length === 0 || b.length === 0) return 0;
  if (joined(a) === joined(b)) return 1;
  const pairs = align(a, b);
  if (isReversed([first, a], [second, b], pairs)) return MOST_MISSING;
  const likeness = weighted(a, b, pairs);
  let left = unmatched(a, pairs, 'a');
  let right = unmatched(b, pairs, 'b');
  // A word said twice is no other word.
  if (right.length === 0) left = left.filter((word) => !isTwice(a, word));
  if (left.length === 0) right = right.filter((word) => !isTwice(b, word));
  if (left.length > 0 && right.length > 0) return likeness * contradiction(a, b, pairs);
  const missing = left.length + right.length;
  const agreed = pairs.filter(({ a: [from] }) => !a[from]?.isInitial).length;
  if (agreed === 0 || (missing > 0 && agreed < 2)) return likeness * MOST_MISSING;
  const lack = agreed >= MANY && missing === MANY ? MISSING_OF_MANY : MISSING[missing];
  return likeness * (lack ?? MOST_MISSING);
}

function isTwice(words: readonly Word[], { text: word }: Word): boolean {
  return words.filter((other) => other.text === word).length > 1;
}

const SON_OF = /\b(?:bin|ibn|ben)\s+([^\s,]+)/giu;

/** `Salman bin Omar` is the son of Omar, not his father; `bin Omar, Salman` is himself. */
function isReversed(
  [first, a]: readonly [string, readonly Word[]],
  [second, b]: readonly [string, readonly Word[]],
  pairs: readonly Pair[],
): boolean {
  const [fathers, others] = [fathersIn(first), fathersIn(second)];
  if (fathers.size === 0 || others.size === 0) return false;
  return pairs.some((one) => fathers.has(text(a, one.a)) !== others.has(text(b, one.b)));
}

function fathersIn(name: string): Set<string> {
  return new Set([...name.matchAll(SON_OF)].map(([, father = '']) => foldWord(father)));
}

/** The share of the words that agree where each name has one of its own, halved. */
function contradiction(a: readonly Word[], b: readonly Word[], pairs: readonly Pair[]): number {
  return (pairs.length / Math.max(a.length, b.length)) * 0.5 + 0.1;
}

function weighted(a: readonly Word[], b: readonly Word[], pairs: readonly Pair[]): number {
  if (pairs.length === 0) return 0;
  let sum = 0;
  let weight = 0;
  let worst = 1;
  for (const { a: one, b: two, likeness } of pairs) {
    const length = Math.max(text(a, one).length, text(b, two).length);
    sum += likeness * length;
    weight += length;
    worst = Math.min(worst, likeness);
  }
  return (sum / weight + worst) / 2;
}

/** Pairs the words of two names, the most alike first. */
function align(a: readonly Word[], b: readonly Word[]): Pair[] {
  const all: Pair[] = [];
  for (const one of spans(a)) {
    for (const two of spans(b)) {
      // Two words are read as one only where the other name writes them so.
      if (one[1] - one[0] > 1 && two[1] - two[0] > 1) continue;
      const likeness = likenessOf(a, one, b, two);
      if (likeness >= LEAST_LIKE) all.push({ a: one, b: two, likeness });
    }
  }
  const place = (pair: Pair) => Math.abs(pair.a[0] - pair.b[0]);
  all.sort((x, y) => y.likeness - x.likeness || place(x) - place(y));
  const chosen: Pair[] = [];
  for (const pair of all) {
    const isFree = chosen.every((one) => !overlap(one.a, pair.a) && !overlap(one.b, pair.b));
    if (isFree) chosen.push(pair);
  }
  return chosen;
}

function spans(words: readonly Word[]): (readonly [number, number])[] {
  const single = words.map((_, at) => [at, at + 1] as const);
  return [...single, ...single.slice(0, -1).map(([at]) => [at, at + 2] as const)];
}

function overlap(a: readonly [number, number], b: readonly [number, number]): boolean {
  return a[0] < b[1] && b[0] < a[1];
}

function text(words: readonly Word[], [from, to]: readonly [number, number]): string {
  return words
    .slice(from, to)
    .map((word) => word.text)
    .join('');
}

function joined(words: readonly Word[]): string {
  return text(words, [0, words.length]);
}

function likenessOf(
  a: readonly Word[],
  one: readonly [number, number],
  b: readonly Word[],
  two: readonly [number, number],
): number {
  const [x, y] = [text(a, one), text(b, two)];
  if (x === y) return 1;
  const isWhole = one[1] - one[0] === 1 && two[1] - two[0] === 1;
  if (isWhole && (a[one[0]]?.isInitial || b[two[0]]?.isInitial)) {
    return soundsAlike(x.slice(0, 1), y.slice(0, 1)) ? INITIAL : 0;
  }
  if (isWhole && mayBeSameGivenName(x, y)) return SHORT_FORM;
  // What is written apart and together must otherwise be the same.
  const heard = soundLikeness(x, y);
  if (!isWhole) return heard > 0.9 ? heard * 0.97 : 0;
  if (!isOneScript(x, y)) return heard;
  return Math.max(isSpeltApart(x, y) ? 0 : heard, misprintLikeness(x, y));
}

/** `Jin` and `Chang` may sound alike, yet within one script nobody writes half the letters otherwise. */
function isSpeltApart(x: string, y: string): boolean {
  const most = Math.max(x.length, y.length) * MOST_RESPELT;
  return editDistance(x, y, Math.floor(most)) > most;
}

function soundsAlike(x: string, y: string): boolean {
  return x === y || soundDistance(x, y) === 0;
}

/** 1 for what may be two spellings of one word; less is forgiven within one script. */
function soundLikeness(x: string, y: string): number {
  const distance = soundDistance(x, y);
  const shorter = Math.min(x.length, y.length);
  if (!isOneScript(x, y)) return 1 - distance / Math.max(2.5, shorter * 0.6);
  return 1 - distance / Math.max(2, shorter * 0.3);
}

/** A slip of one letter in a word of four, of two in one of nine; patronymics are too regular for it. */
function misprintLikeness(x: string, y: string): number {
  const length = Math.max(x.length, y.length);
  // A sign of these scripts is a syllable or a word.
  if (SYLLABIC.test(x)) return 0;
  const allowed = length >= 9 ? 2 : length >= 4 ? 1 : 0;
  const distance = isTransposed(x, y) ? 1 : editDistance(x, y, allowed);
  if (distance > allowed) return 0;
  if (isPatronymic(x) && isPatronymic(y)) return 0;
  const isFirst = x[0] !== y[0];
  return 1 - (distance / length) * (isFirst ? 1.6 : 1);
}

function isTransposed(x: string, y: string): boolean {
  if (x.length !== y.length) return false;
  const at = [...x].findIndex((letter, index) => letter !== y[index]);
  return x[at] === y[at + 1] && x[at + 1] === y[at] && x.slice(at + 2) === y.slice(at + 2);
}

function isOneScript(x: string, y: string): boolean {
  return isLatin(x) === isLatin(y);
}

function isLatin(word: string): boolean {
  return /^[a-z]/.test(word);
}

function unmatched(words: readonly Word[], pairs: readonly Pair[], side: 'a' | 'b'): Word[] {
  return words.filter((_, at) => !pairs.some(({ [side]: [from, to] }) => at >= from && at < to));
}

/** The words of a name without titles, particles and words said twice. */
function wordsOf(name: string): Word[] {
  const all = name
    .normalize('NFC')
    .replace(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, ' ')
    .replace(/['’ʼ`]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map(foldWord)
    .filter(Boolean);
  const names = all.filter((word) => !isTitle(word) && !isParticle(word) && !SUFFIXES.has(word));
  const kept = names.length > 1 ? names : all;
  return kept
    .flatMap((word) => (INITIALS.test(word) ? [...word] : [word]))
    .map((word) => ({ text: word, isInitial: isSingleLetter(word) }));
}

const SUFFIXES: ReadonlySet<string> = new Set(
  'jr sr mr mrs ms ii iii haji hajji sheikh shaikh mullah qari'.split(' '),
);

/** `JC` */
const INITIALS = /^[bcdfghjklmnpqrstvwxz]{2}$/;
const SYLLABIC = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

function isSingleLetter(word: string): boolean {
  return word.length === 1 && !SYLLABIC.test(word);
}
