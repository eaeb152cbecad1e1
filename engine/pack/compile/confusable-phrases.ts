import type { CompiledAlias } from '../../../contract/compiled-pack.ts';
import type { Actor } from '../../../contract/pack.ts';
import { aliasWords, sameWords } from './alias-words.ts';

/**
 * The phrases of an actor's confusables that can be looked for. One that only repeats the actor's own
 * name with an explanation in brackets (`Kremlin (fortress)`) cannot tell the two apart and falls away,
 * as does a single common word: names need their capital anyway.
 */
export function confusablePhrases(
  { confusables }: Actor,
  own: readonly CompiledAlias[],
): string[][] {
  return confusables
    .map(({ text }) => aliasWords(text))
    .filter(({ words, capitals }) => words.length > 1 || capitals.some(Boolean))
    .filter(({ words }) => words.length > 0 && !own.some((alias) => sameWords(alias.words, words)))
    .map(({ words }) => words);
}
