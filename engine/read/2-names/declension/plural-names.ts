import { foldWord } from '../../../text/fold.ts';
import type { CaseEndings } from './case-endings.ts';

/** Ends of the nominative, folded. */
const NOMINATIVE = /(?:owie|ove|[iyeиыіе])$/;
/** Shorter stems are too much alike for an ending to be cut off. */
const SHORTEST_STEM = 3;
/** Last consonants before the nominative's soft ending with what they are elsewhere, folded. */
const SOFTENED: readonly (readonly [string, string])[] = [
  ['c', 'k'],
  ['c', 't'],
  ['dz', 'd'],
  ['dz', 'g'],
  ['rz', 'r'],
  ['s', 'ch'],
];

/** Keys that the cases of a name of many share: of a people, a party, a family. @param word Folded. */
export function pluralKeysOfName(word: string): string[] {
  const stem = word.replace(NOMINATIVE, '');
  if (stem === word || stem.length < SHORTEST_STEM) return [];
  const hard = SOFTENED.filter(([soft]) => stem.endsWith(soft));
  return [stem, ...hard.map(([soft, was]) => stem.slice(0, -soft.length) + was)].map(keyOf);
}

/** As {@link pluralKeysOfName}, of a word of a page. @param raw In lower case, composed. */
export function pluralKeysOnPage(raw: string, { plural }: CaseEndings): string[] {
  return plural
    .filter((ending) => raw.endsWith(ending) && raw.length - ending.length >= SHORTEST_STEM)
    .map((ending) => keyOf(foldWord(raw.slice(0, raw.length - ending.length))));
}

function keyOf(stem: string): string {
  return `plural ${stem}`;
}
