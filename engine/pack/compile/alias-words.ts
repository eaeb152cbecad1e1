import { isParticle } from '../../language/titles.ts';
import { type Token, tokenise } from '../../text/tokens.ts';

/** An alias as words, with which of them are written with a capital. */
export interface AliasWords {
  words: string[];
  capitals: boolean[];
  /** Initials of the middle names that this form leaves out. */
  middle?: string | undefined;
}

/** Nouns that institutions share; pages write them small as often as not. */
const GENERIC: ReadonlySet<string> = new Set(
  `ministry foreign defense defence department office government parliament council commission
   committee agency party union court army force forces service services bank state affairs interior
   finance leaders leader coalition of the for and`.split(/\s+/),
);

/** Reads an alias: what stands in brackets is the editor's remark, not part of the name. */
export function aliasWords(text: string): AliasWords {
  return fromTokens(withoutSuffix(tokenise(text.replace(/\s*\([^)]*\)/g, ''))));
}

/** `Putin'in`, `Trump's`: what follows the apostrophe is parted from the name on the page as well. */
function withoutSuffix(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.at(-1);
  return tokens.length > 1 && last?.gap === 'apostrophe' && !last.capital
    ? tokens.slice(0, -1)
    : tokens;
}

export function fromTokens(tokens: readonly Token[]): AliasWords {
  return {
    words: tokens.map(({ word }) => word),
    capitals: tokens.map(
      ({ word, capital }, index) =>
        capital && !isParticle(word) && (index === 0 || !GENERIC.has(word)),
    ),
  };
}

export function sliceWords({ words, capitals }: AliasWords, from: number, to?: number): AliasWords {
  return { words: words.slice(from, to), capitals: capitals.slice(from, to) };
}

export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

/** Whether `words` ends with `tail` and has something before it. */
export function endsWith(words: readonly string[], tail: readonly string[]): boolean {
  const start = words.length - tail.length;
  return start > 0 && tail.length > 0 && tail.every((word, index) => words[start + index] === word);
}
