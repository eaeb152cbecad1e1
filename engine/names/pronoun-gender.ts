import type { Document } from '../document.ts';
import { wordSet } from '../language/language.ts';

const MALE = wordSet('he him his himself');
const FEMALE = wordSet('she her hers herself');

const known = new WeakMap<Document, 'male' | 'female' | undefined>();

/**
 * The gender of the English pronouns in an article, where all are of one: an article that says `he` and
 * never `she` has the husband in mind.
 */
export function onlyGenderIn(document: Document): 'male' | 'female' | undefined {
  if (!known.has(document)) known.set(document, readGender(document));
  return known.get(document);
}

function readGender({ blocks }: Document): 'male' | 'female' | undefined {
  const says = (words: ReadonlySet<string>) =>
    blocks.some(({ isBody, tokens }) => isBody && tokens.some(({ word }) => words.has(word)));
  const [isMale, isFemale] = [says(MALE), says(FEMALE)];
  if (isMale === isFemale) return undefined;
  return isMale ? 'male' : 'female';
}
