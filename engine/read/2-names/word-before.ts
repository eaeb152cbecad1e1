import { countryOf } from '../../language/countries.ts';
import { type Language, wordSet } from '../../language/language.ts';
import { isPlace } from '../../language/places.ts';
import { isArticle, isParticle, isTitle } from '../../language/titles.ts';
import type { Token } from '../../text/tokens.ts';
import type { Document, DocumentBlock } from '../1-document/document.ts';
import { soundDistance } from './declension/sounds.ts';
import { editDistance } from './edit-distance.ts';
import { isGivenName } from './given-names.ts';
import { mayBeSameGivenName } from './nicknames.ts';

/**
 * What the word directly before a surname says about who is meant: somebody else's given name, the
 * actor's own (in a spelling the pack does not list) or its initial, which others may share, a title, or
 * nothing.
 */
export type WordBefore = 'other-person' | 'own-given-name' | 'own-initial' | 'title' | 'nothing';

/** Letters by which a misprinted given name may differ: `Volodymr`. */
const MISPRINT = 2;
/** Shorter given names differ by so little that a misprint may be another name. */
const SHORTEST_MISPRINT = 6;
/** Shorter ones sound alike too easily: `Jan`, `Jon`. */
const SHORTEST_HEARD = 5;
/** How far two words are from sounding alike that differ by one vowel. */
const ONE_VOWEL = 0.25;
const PLACE_NOUNS = wordSet('town city village county port district province river lake suburb');
const PLACE_PREPOSITIONS = wordSet('in near at');
/** Before a name they make a place, a church or a club of it. */
const SAINT = wordSet('st saint ste sankt');
/** Endings of English words that open a sentence before a name: `Yesterday`, `Surprisingly`. */
const ADVERB = /(?:ly|ing|ed|ward|wise)$/;
/** Words that stand before a name with a capital, as a sentence begins or as an occupation. */
const OPENERS = wordSet(`
  perhaps maybe thus hence unlike nevertheless nonetheless moreover furthermore besides therefore
  thereafter thereby otherwise sometimes indeed instead elsewhere soon later earlier next finally
  whatever whenever wherever unfortunately former fellow rookie veteran star coach manager trainer
  captain lawyer attorney prosecutor analyst economist author writer actor actress singer pilot
  sheriff detective officer sergeant striker midfielder defender goalkeeper quarterback pitcher
  champion winner designer scientist historian executive shareholder activist dissident`);
const PREFIXES: ReadonlySet<string> = new Set(
  'anti pro post pre ex non neo ultra us eu uk un nato'.split(' '),
);

/** Countries, cities and unions that are written with full stops. */
const ACRONYMS = wordSet('us usa eu uk un uae ussr dc la ny nyc nj');

/**
 * @param at Index of the surname's first token.
 * @param givenNames Folded given names of the actor.
 * @param isName Whether a token belongs to a name that was found already.
 */
export function wordBefore(
  document: Document,
  { tokens, isTitleCase }: DocumentBlock,
  at: number,
  givenNames: readonly string[],
  isName: (token: number) => boolean,
): WordBefore {
  const surname = tokens[at];
  const before = tokens[at - 1];
  if (!surname || !before || isName(at - 1)) return 'nothing';
  if (surname.gap === 'hyphen')
    return doubleBarrelled(tokens, at, isName) ? 'other-person' : 'nothing';
  if (before.capital && SAINT.has(before.word) && surname.gap !== 'comma') return 'other-person';
  if (surname.gap === 'dot') {
    const first = initialsStart(tokens, at);
    if (isAcronym(tokens, first, at)) return 'nothing';
    const found = afterDot(tokens[first] ?? before, givenNames, document.language);
    const isMiddle = found === 'own-initial' && hasOtherName(tokens, first, givenNames, document);
    return isMiddle ? 'other-person' : found;
  }
  if (surname.gap !== 'space') return 'nothing';
  if (isTitle(before.word)) return 'title';
  if (isParticle(before.word) && isOthersGivenName(tokens[at - 2], givenNames)) {
    return 'other-person';
  }
  if (namesPlace(tokens, at)) return 'other-person';
  if (!before.capital) return 'nothing';
  if (isOwnGivenName(before.word, givenNames)) return 'own-given-name';
  if (isGivenName(before.word)) return 'other-person';
  if (isTitleCase || document.language.code === 'de') return 'nothing';
  // No list has all words that open a sentence there: `Podle Quorna`, `Według Quorna`.
  if (startsSentence(before) && document.cases) return 'nothing';
  return isOrdinary(tokens, at - 1, document) ? 'nothing' : 'other-person';
}

/**
 * Whether a full name goes on with the second given name of somebody else: `Anna Maria Quorn` is another
 * than Maria Quorn.
 */
export function isSecondName(
  { language }: Document,
  { tokens, isTitleCase }: DocumentBlock,
  { from, to }: { from: number; to: number },
  givenNames: readonly string[],
): boolean {
  // Elsewhere a name may stand before a name: `zięć Halma Jan Quorn`.
  if (language.code !== 'en' || isTitleCase || to - from < 2) return false;
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (!before?.capital || (first?.gap !== 'space' && first?.gap !== 'hyphen')) return false;
  if (givenNames.includes(before.word)) return false;
  return isGivenName(before.word) && !isPlace(before.word) && !isTitle(before.word);
}

/**
 * Whether the actor's own given name stands before a middle name that the pack does not have, as in
 * `Ada Ysolde Quorn`. Of a frequent surname that may be anybody.
 */
export function hasOwnMiddleName(
  tokens: readonly Token[],
  at: number,
  givenNames: readonly string[],
): boolean {
  const [given, middle, surname] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (!given?.capital || !middle?.capital || middle.word.length === 1) return false;
  return middle.gap === 'space' && surname?.gap === 'space' && givenNames.includes(given.word);
}

/** `Suzanne Innes-Stubb`, but not `a Putin-Zelenskyy meeting`. */
function doubleBarrelled(
  tokens: readonly Token[],
  at: number,
  isName: (token: number) => boolean,
): boolean {
  const first = tokens[at - 1];
  const given = tokens[at - 2];
  if (!first?.capital || !given?.capital || first.gap !== 'space' || isName(at - 2)) return false;
  if (PREFIXES.has(first.word) || countryOf(first.word)) return false;
  return isGivenName(given.word);
}

/** `the town of Quorn`, `in Quorn, Texas`. */
function namesPlace(tokens: readonly Token[], at: number): boolean {
  const [noun, before, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1]];
  if (before?.word === 'of' && noun && PLACE_NOUNS.has(noun.word)) return true;
  const isIn = PLACE_PREPOSITIONS.has(before?.word ?? '');
  return isIn && next?.gap === 'comma' && next.capital && isPlace(next.word);
}

/** `Luis de Quorn` is nobody who is called Ada Quorn. */
function isOthersGivenName(token: Token | undefined, givenNames: readonly string[]): boolean {
  return token?.capital === true && isGivenName(token.word) && !givenNames.includes(token.word);
}

/** Whether an initial is the second name of somebody else: `Hilda B. Quorn`, `J. B. Quorn`. */
function hasOtherName(
  tokens: readonly Token[],
  at: number,
  givenNames: readonly string[],
  document: Document,
): boolean {
  const [before, initial] = [tokens[at - 1], tokens[at]];
  if (!before?.capital || givenNames.includes(before.word)) return false;
  if (before.word.length === 1) return initial?.gap === 'dot';
  if (initial?.gap !== 'space' || isTitle(before.word)) return false;
  if (isGivenName(before.word)) return true;
  // `Upper Velm B. Quorn`, as line-ups have it, is a place with its player.
  if (before.gap === 'space' && tokens[at - 2]?.capital) return false;
  return !isOrdinary(tokens, at - 1, document);
}

/** So many initials stand before a surname; more are a list of letters. */
const MOST_INITIALS = 3;

/**
 * The first of the initials before a surname: `S.` in `S. V. Quorn`.
 * @param at Index of the surname's first token.
 * @returns The token before the surname where that is no initial.
 */
export function initialsStart(tokens: readonly Token[], at: number): number {
  let first = at - 1;
  if (!isInitial(tokens[first])) return first;
  while (at - first < MOST_INITIALS && tokens[first]?.gap === 'dot' && isInitial(tokens[first - 1]))
    first--;
  return first;
}

function isInitial(token: Token | undefined): boolean {
  return token?.word.length === 1 && token.capital;
}

/** The letters of `U.S.` are no initials. */
function isAcronym(tokens: readonly Token[], from: number, to: number): boolean {
  const letters = tokens.slice(from, to).map(({ word }) => word);
  return ACRONYMS.has(letters.join(''));
}

function afterDot(before: Token, givenNames: readonly string[], language: Language): WordBefore {
  if (before.word.length === 1 && before.capital) {
    if (givenNames.some((name) => name.startsWith(before.word))) return 'own-initial';
    return language.titles.has(before.word) ? 'title' : 'other-person';
  }
  return isTitle(before.word) && language.abbreviations.has(before.word) ? 'title' : 'nothing';
}

function isOwnGivenName(word: string, givenNames: readonly string[]): boolean {
  if (givenNames.includes(word)) return true;
  if (givenNames.some((name) => mayBeSameGivenName(name, word) || isInitialOf(name, word)))
    return true;
  if (givenNames.some((name) => soundsAlike(name, word))) return true;
  if (word.length < SHORTEST_MISPRINT || isGivenName(word)) return false;
  return givenNames.some(
    (name) => name[0] === word[0] && editDistance(name, word, MISPRINT) <= MISPRINT,
  );
}

/** Whether a given name, though it may be another one, differs from this by one letter. */
export function isMisprint(name: string, word: string): boolean {
  return (
    word.length >= SHORTEST_MISPRINT && name[0] === word[0] && editDistance(name, word, 1) <= 1
  );
}

/** `Tareq` and `Tariq`, `Viatcheslav` and `Vyacheslav`; of two known names each may be itself. */
function soundsAlike(name: string, word: string): boolean {
  if (Math.min(name.length, word.length) < SHORTEST_HEARD || name[0] !== word[0]) return false;
  const isOther = isGivenName(name) && isGivenName(word);
  return soundDistance(name, word) <= (isOther ? 0 : ONE_VOWEL);
}

/** `Thomas`, where the pack has `T. S. Eliot`. */
function isInitialOf(name: string, word: string): boolean {
  return name.length === 1 && word.startsWith(name) && isGivenName(word);
}

/** Capitalised for another reason than being a name: a sentence begins, a place, a day, an acronym. */
export function isOrdinary(tokens: readonly Token[], at: number, document: Document): boolean {
  const { language, smallWords } = document;
  const token = tokens[at];
  if (!token) return true;
  const { word } = token;
  if (token.upper && word.length > 1) return true;
  if (countryOf(word) || isArticle(word) || isParticle(word) || smallWords.has(word)) return true;
  if (language.stopWords.has(word) || language.prepositions.has(word)) return true;
  if (language.says.has(word) || language.denies.has(word)) return true;
  if (language.betweenSubjectAndVerb.has(word) || language.clauseBreaks.has(word)) return true;
  if (language.months.includes(word) || word === 's') return true;
  if (OPENERS.has(word)) return true;
  return startsSentence(token) && ADVERB.test(word);
}

function startsSentence({ gap }: Token): boolean {
  return gap === 'start' || gap === 'stop' || gap === 'dot' || gap === 'other';
}
