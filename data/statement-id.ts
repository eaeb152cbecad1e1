import type { Actor } from '../contract/pack.ts';
import { english } from '../engine/language/en/english.ts';
import { kebab, latinWords, untaken } from './kebab.ts';

/** Words of what was said that go into an id. */
const WORDS = 3;

/**
 * Suggests an id for a statement: who, when, about what, such as `trump-20250815-meeting-three`.
 *
 * @param words what was said; words in other scripts than Latin do not count
 * @param taken ids that are in use
 */
export function statementId(
  actor: Pick<Actor, 'id' | 'kind' | 'name' | 'aliases'>,
  date: string,
  words: string,
  taken: ReadonlySet<string>,
): string {
  const names = new Set([actor.name, ...actor.aliases.map(({ text }) => text)].flatMap(latinWords));
  const telling = latinWords(words).filter(
    (word) => word.length > 2 && !english.stopWords.has(word) && !names.has(word),
  );
  const parts = [shortName(actor), date.replaceAll('-', ''), ...telling.slice(0, WORDS)];
  return untaken(parts.join('-'), taken);
}

/** The surname of a person, the id of anybody else. */
export function shortName({ id, kind, name, aliases }: Parameters<typeof statementId>[0]): string {
  if (kind !== 'person') return id;
  const surname = aliases.find((alias) => alias.kind === 'surname' && kebab(alias.text) !== '');
  return kebab(surname?.text ?? name.split(' ').at(-1) ?? '') || id;
}
