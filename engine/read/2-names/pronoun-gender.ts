import { wordSet } from '../../language/language.ts';
import type { Token } from '../../text/tokens.ts';

const MALE = wordSet('he him his himself');
const FEMALE = wordSet('she her hers herself');

/**
 * The gender of the English pronouns in an article, where all are of one: an article that says `he` and
 * never `she` has the husband in mind.
 * @param tokens Words of the article.
 */
export function onlyGenderIn(tokens: Iterable<Token>): 'male' | 'female' | undefined {
  let [isMale, isFemale] = [false, false];
  for (const { word } of tokens) {
    isMale ||= MALE.has(word);
    isFemale ||= FEMALE.has(word);
    if (isMale && isFemale) return undefined;
  }
  if (isMale === isFemale) return undefined;
  return isMale ? 'male' : 'female';
}
