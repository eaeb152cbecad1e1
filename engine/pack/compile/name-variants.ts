import { isParticle } from '../../language/titles.ts';
import { isPatronymic } from '../../read/2-names/longest-match.ts';
import { type AliasWords, sliceWords } from './alias-words.ts';

/** Names with more spellings than this are left as the pack gives them. */
const MOST_VARIANTS = 24;

/** A word this short is its own spelling. */
const SHORTEST_VARIED = 4;

/** Endings by which Latin spellings of one Slavic name differ: `Zelenskyy`, `Zelenskiy`, `Zelensky`. */
const SURNAME_ENDING = /(sk|ck|zk)(?:yy|iy|yi|ii|ij|yj|y|i|j)$/;
const SURNAME_SPELLINGS = ['yy', 'iy', 'yi', 'ii', 'y', 'i', 'ij', 'yj'];

/** `Quornyan`, `Quornian`, `Quornjan`: how Armenian surnames end. */
const ARMENIAN_ENDING = /([^aeiou])yan$/;
const ARMENIAN_SPELLINGS = ['yan', 'ian', 'jan'];
const SHORTEST_ARMENIAN = 6;

/** `Sergei`, `Sergey`; `Dmitri`, `Dmitriy`, `Dmitry`; `Andrii`, `Andriy`: only before a surname. */
const GIVEN_ENDING = /(?:yy|iy|yi|ii|y|i)$/;
const GIVEN_SPELLINGS = ['y', 'i', 'iy', 'ii', 'yy'];
const GIVEN_EI = /e[iy]$/;

/**
 * Other ways to write a full name that are safe without asking the editor: romanised endings,
 * initials joined or apart (`JD`, `J.D.`), and the middle name left out.
 * @param name At least two words.
 */
export function fullNameVariants(name: AliasWords): AliasWords[] {
  const forms = [name, ...withoutMiddle(name), ...initialForms(name)];
  return forms.flatMap(spellings).slice(0, MOST_VARIANTS);
}

/** @returns The surname of a full name with its particles; nothing for a single word. */
export function surnameOf(name: AliasWords): AliasWords | undefined {
  if (name.words.length < 2) return undefined;
  const last = name.words.at(-1) ?? '';
  // `Dombrova A. V.`, `Dombrova Anna Fedorovna`: in lists the surname stands first.
  if (last.length === 1 || (name.words.length === 3 && isPatronymic(last))) {
    return sliceWords(name, 0, 1);
  }
  let from = name.words.length - 1;
  while (from > 1 && isParticle(name.words[from - 1] ?? '')) from--;
  return sliceWords(name, from);
}

/** The spellings of a surname alone. */
export function surnameVariants(surname: AliasWords): AliasWords[] {
  const last = surname.words.at(-1) ?? '';
  return surnameSpellings(last).map((word) => ({
    words: [...surname.words.slice(0, -1), word],
    capitals: surname.capitals,
    middle: surname.middle,
  }));
}

function withoutMiddle(name: AliasWords): AliasWords[] {
  const surname = surnameOf(name);
  const middle = name.words.slice(1, name.words.length - (surname?.words.length ?? 0));
  const hasInitials = middle.every((word) => word.length === 1);
  if (!surname || middle.length === 0 || (middle.length > 1 && !hasInitials)) return [];
  const [given] = name.words;
  if (given?.length === 1) return [];
  return [
    {
      words: [...name.words.slice(0, 1), ...surname.words],
      capitals: [...name.capitals.slice(0, 1), ...surname.capitals],
      middle: middle.map((word) => word.charAt(0)).join(''),
    },
  ];
}

function initialForms(name: AliasWords): AliasWords[] {
  const [first = '', second = ''] = name.words;
  const rest = sliceWords(name, 1);
  if (/^[bcdfghjklmnpqrstvwxz]{2}$/.test(first)) {
    return [{ words: [...first, ...rest.words], capitals: [true, true, ...rest.capitals] }];
  }
  if (first.length === 1 && second.length === 1 && name.words.length > 2) {
    const tail = sliceWords(name, 2);
    return [{ words: [first + second, ...tail.words], capitals: [true, ...tail.capitals] }];
  }
  return [];
}

function spellings(name: AliasWords): AliasWords[] {
  const [first = '', ...middle] = name.words.slice(0, -1);
  const last = name.words.at(-1) ?? '';
  return givenSpellings(first).flatMap((given) =>
    surnameSpellings(last).map((surname) => ({
      words: [given, ...middle, surname],
      capitals: name.capitals,
      middle: name.middle,
    })),
  );
}

function surnameSpellings(word: string): string[] {
  return word.length >= SHORTEST_ARMENIAN && ARMENIAN_ENDING.test(word)
    ? endings(word, ARMENIAN_ENDING, ARMENIAN_SPELLINGS)
    : endings(word, SURNAME_ENDING, SURNAME_SPELLINGS);
}

function givenSpellings(word: string): string[] {
  if (GIVEN_EI.test(word)) return [word, `${word.slice(0, -1)}i`, `${word.slice(0, -1)}y`];
  return endings(word, GIVEN_ENDING, GIVEN_SPELLINGS);
}

function endings(word: string, ending: RegExp, all: readonly string[]): string[] {
  if (word.length < SHORTEST_VARIED) return [word];
  const found = ending.exec(word);
  if (!found) return [word];
  const base = word.slice(0, found.index) + (found[1] ?? '');
  return [word, ...all.map((end) => base + end).filter((other) => other !== word)];
}
