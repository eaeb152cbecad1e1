import { foldWord } from '../text/fold.ts';
import { stem } from '../text/stem.ts';
import { CONCEPT_TABLE } from './concept-table.ts';
import { english } from './en/english.ts';

/** The order of the table's columns behind English. */
const OTHERS = 'de fr es it pl uk ru tr'.split(' ');
/** From this length on a word of the table stands for all that begin with it. */
const PREFIX = 5;
const SHORTEST_PREFIX = 2;

/** Concepts by whole word, and by stem in English or by beginning in the other languages. */
class Concepts {
  readonly words = new Map<string, string>();
  readonly stems = new Map<string, string>();
}

type KnownConcepts = { readonly [Kind in keyof Concepts]: ReadonlyMap<string, string> };

interface ConceptTable {
  /** What English words mean among themselves. */
  own: KnownConcepts;
  /** What they mean beside other languages. */
  wide: KnownConcepts;
  others: ReadonlyMap<string, KnownConcepts>;
  compounds: ReadonlyMap<string, string>;
}

function readTable(): ConceptTable {
  const [own, wide] = [new Concepts(), new Concepts()];
  const others = new Map(OTHERS.map((code) => [code, new Concepts()]));
  const compounds = new Map<string, string>();
  const addEnglish = (into: Concepts, word: string, concept: string): void => {
    const parts = word.split('-');
    if (parts.length > 1) compounds.set(parts.slice(0, 2).join('-'), concept);
    else addEnglishWord(into, word, concept);
  };
  for (const row of CONCEPT_TABLE.trim().split('\n')) {
    const [first = '', ...columns] = row.split('|').map((column) => column.trim());
    const [synonyms = '', more = ''] = first.split('+').map((words) => words.trim());
    const [name = ''] = wordsOf(synonyms || more);
    const concept = name.startsWith('=') ? name : `~${name}`;
    for (const word of wordsOf(synonyms))
      for (const into of [own, wide]) addEnglish(into, word, concept);
    for (const word of wordsOf(more)) addEnglish(wide, word, concept);
    columns.forEach((column, at) => {
      for (const word of wordsOf(column)) addForeign(others.get(OTHERS[at] ?? ''), word, concept);
    });
  }
  return { own, wide, others, compounds };
}

function wordsOf(column: string): string[] {
  return column.split(' ').filter(Boolean);
}

function addEnglishWord({ words, stems }: Concepts, word: string, concept: string): void {
  if (!words.has(word)) words.set(word, concept);
  const stemmed = stem(word, 'en');
  // 'willing' has the stem 'will', which is another word.
  if (!stems.has(stemmed) && !english.stopWords.has(stemmed)) stems.set(stemmed, concept);
}

function addForeign(concepts: Concepts | undefined, written: string, concept: string): void {
  const word = foldWord(written.replace('*', ''));
  const into = written.endsWith('*') || word.length >= PREFIX ? concepts?.stems : concepts?.words;
  if (into && !into.has(word)) into.set(word, concept);
}

const { own, wide, others, compounds } = readTable();

/** @returns The concept an English word belongs to, such as `~truce`. */
export function englishConcept(word: string, stemmed: string): string | undefined {
  return own.words.get(word) ?? own.stems.get(stemmed);
}

/** @returns The concept a folded word belongs to, coarser than {@link englishConcept}, the same in all languages. */
export function sharedConcept(word: string, code: string): string | undefined {
  if (code === 'en') return wide.words.get(word) ?? wide.stems.get(stem(word, 'en'));
  const concepts = others.get(code);
  if (!concepts) return undefined;
  const whole = concepts.words.get(word);
  if (whole) return whole;
  for (let length = word.length; length >= SHORTEST_PREFIX; length--) {
    const concept = concepts.stems.get(word.slice(0, length));
    if (concept) return concept;
  }
  return undefined;
}

/**
 * What a stem of one language is in all of them: names, countries and numbers stay as they are, a word
 * becomes its concept.
 * @param conceptOf {@link sharedConcept} in that language, or what remembers it.
 * @returns Nothing for a word that the table does not know.
 */
export function sharedStem(
  stemmed: string,
  code: string,
  conceptOf = (word: string) => sharedConcept(word, code),
): string | undefined {
  if (isShared(stemmed)) return stemmed;
  return code === 'en' ? wide.stems.get(stemmed) : conceptOf(stemmed);
}

function isShared(stemmed: string): boolean {
  return /^[~@=\d]/.test(stemmed);
}

/** @returns The English stems that a concept stands for. */
export function stemsOfConcept(concept: string): readonly string[] {
  return MEMBERS.get(concept) ?? NONE;
}

const NONE: readonly string[] = [];

/** By concept, itself and the stems of its English words. */
const MEMBERS: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy(wide.stems, ([, concept]) => concept)].map(([concept, found]) => [
    concept,
    [concept, ...found.map(([stemmed]) => stemmed)],
  ]),
);

/** @returns The concept of a compound, such as `three-way`, by its first two words. */
export function compoundConcept(first: string, second: string): string | undefined {
  return compounds.get(`${first}-${second}`);
}
