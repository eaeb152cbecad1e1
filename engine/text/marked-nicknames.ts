import { firstEndingBehind } from './sorted.ts';
import type { Token } from './tokens.ts';

/** Words with a capital between marks and between the words of a name. */
const NICKNAME =
  /(?<=(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,30} )["“„«‘']\s?(?:[Tt]he )?\p{Lu}[\p{L}.’-]{0,30}(?: \p{Lu}[\p{L}.’-]{0,30}){0,2}\s?["”“»’'](?= \p{Lu}\p{Ll})/gu;

const MARK = /["“„«‘']/;

/**
 * Joins `Anton “Little Captain” Halm` to one name.
 * @param tokens The words of `text`.
 * @returns The same words, those of a nickname marked as such and parted from no word of the name.
 */
export function withNicknames(text: string, tokens: Token[]): Token[] {
  if (!MARK.test(text)) return tokens;
  const found = [...text.matchAll(NICKNAME)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  if (found.length === 0) return tokens;
  const isIn = ({ start, end }: Pick<Token, 'start' | 'end'>) => {
    const one = found[firstEndingBehind(found, end)];
    return one !== undefined && start > one.start;
  };
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    if (isIn(token))
      return { ...token, gap: token.gap === 'other' ? 'space' : token.gap, isNickname: true };
    return before && isIn(before) && token.gap === 'other' ? { ...token, gap: 'space' } : token;
  });
}
