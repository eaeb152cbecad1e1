import type { Actor } from '../../../contract/pack.ts';
import { isTitle } from '../../language/titles.ts';
import { tokenise } from '../../text/tokens.ts';

/** Forms of address that everybody bears prove nothing about who is meant. */
const COMMON: ReadonlySet<string> = new Set(
  'mr mrs ms herr frau m mme monsieur madame sr sra pan pani sig sir dr prof former ex the'.split(
    ' ',
  ),
);

/**
 * Words which, directly before this actor's surname, tell that the actor is meant: the offices of the
 * actor's roles and of the aliases with a title.
 */
export function titleWordsOf(actor: Actor): string[] {
  const written = [
    ...actor.roles.map(({ title }) => title),
    ...actor.aliases
      .filter(({ kind }) => kind === 'title' || kind === 'surname' || kind === 'full')
      .map(({ text }) => text),
  ];
  const words = written.flatMap((text) => tokenise(text).map(({ word }) => word));
  return [...new Set(words.filter((word) => isTitle(word) && !COMMON.has(word)))];
}
