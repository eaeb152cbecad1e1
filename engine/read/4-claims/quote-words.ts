import type { NameAt } from '../../text/content-stems.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * The words of a quotation as they are compared: folded, with names as `@actor`, since outlets spell
 * them differently in the same quotation.
 * @param from First token. @param to Token after the last.
 */
export function quoteWords(
  tokens: readonly Token[],
  nameAt: NameAt,
  from = 0,
  to: number = tokens.length,
): string[] {
  const words: string[] = [];
  for (let index = from; index < to; index++) {
    const name = nameAt(index);
    if (name && index + name.length <= to) {
      words.push(`@${name.actor}`);
      index += name.length - 1;
    } else {
      words.push(tokens[index]?.word ?? '');
    }
  }
  return words;
}
