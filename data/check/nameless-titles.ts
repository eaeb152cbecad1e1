import type { Actor } from '../../contract/pack.ts';
import { type Rule, reportOn } from './finding.ts';

/** Words shorter than this, such as "von" or "de", do not make a title somebody's own. */
const MIN_NAME_WORD = 4;

/** An office is held by one person after another: a person's title needs the name in it. */
export const namelessTitles: Rule = (pack) =>
  pack.actors.flatMap((actor, index) => {
    if (actor.kind !== 'person') return [];
    const own = nameWords(actor);
    return actor.aliases.flatMap((alias, i) => {
      const isTitle = alias.kind === 'title' || alias.kind === 'metonym';
      if (!isTitle || wordsOf(alias.text).some((word) => own.has(word))) return [];
      return reportOn('actors', index, actor).error(
        `aliases[${i}].text`,
        `"${alias.text}" is a title that others hold or have held`,
        'Add the name to it, or take it out.',
      );
    });
  });

function nameWords(actor: Actor): Set<string> {
  const names = actor.aliases.filter(({ kind }) => kind !== 'title' && kind !== 'metonym');
  const words = [actor.name, ...names.map(({ text }) => text)].flatMap(wordsOf);
  return new Set(words.filter((word) => word.length >= MIN_NAME_WORD || words.length === 1));
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[\s-]+/);
}
