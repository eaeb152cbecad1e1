import { isTitle } from '../../engine/language/titles.ts';
import { tokenise } from '../../engine/text/tokens.ts';

/** Somebody a pack knows, as far as a label has to tell. */
interface Named {
  id: string;
  name: string;
}

/** Finds whom a transcript's label means: `TRUMP`, `SEN. BERNIE SANDERS`, `Hillary Clinton (D)`. */
export class NamedSpeakers {
  readonly #bySurname = new Map<string, { id: string; words: string[] }[]>();
  readonly #known = new Map<string, ReadonlySet<string>>();
  readonly #ids: ReadonlySet<string>;

  constructor(actors: readonly Named[]) {
    this.#ids = new Set(actors.map(({ id }) => id));
    for (const { id, name } of actors) {
      const words = wordsOf(name);
      const surname = words.at(-1) ?? '';
      const group = this.#bySurname.get(surname) ?? [];
      this.#bySurname.set(surname, [...group, { id, words }]);
    }
  }

  /**
   * @param label A name, a surname or an actor's id.
   * @returns The ids of all it may mean; a surname alone may mean several.
   */
  idsFor(label: string): ReadonlySet<string> {
    let ids = this.#known.get(label);
    if (!ids) {
      ids = this.#ids.has(label) ? new Set([label]) : new Set(this.#find(wordsOf(label)));
      this.#known.set(label, ids);
    }
    return ids;
  }

  #find(label: readonly string[]): string[] {
    const candidates = this.#bySurname.get(label.at(-1) ?? '') ?? [];
    const given = label.slice(0, -1);
    return candidates
      .filter(({ words }) => given.length === 0 || given.some((word) => words.includes(word)))
      .map(({ id }) => id);
  }
}

function wordsOf(name: string): string[] {
  const words = tokenise(name.replace(/\s*[([][^)\]]*[)\]]/g, '')).map(({ word }) => word);
  while (words.length > 1 && isTitle(words[0] ?? '')) words.shift();
  return words;
}
