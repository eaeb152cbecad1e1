import type { CompiledAlias } from '../../../../contract/compiled-pack.ts';
import { remembering } from '../../../remembered.ts';
import type { NameNode } from '../name-trie.ts';
import { caseKeysOfName, keysOfName } from './declined-word.ts';
import { pluralKeysOfName } from './plural-names.ts';

/** Two words that open a name, with the node of the trie behind them. */
export interface NamePair {
  words: readonly [string, string];
  node: NameNode;
}

/** Distinct words kept while the index is made. */
const MOST_WORDS = 40_000;

/**
 * A second way into the trie of names: full names by the sounds of their first two words, single words
 * by their stems. What is looked up grows with the page, not with the pack.
 */
export class LooseIndex {
  readonly #keysOf = remembering(keysOfName, MOST_WORDS);
  readonly #pairs = new Map<string, Map<string, NamePair[]>>();
  readonly #singles = new Map<string, CompiledAlias[]>();
  #hasSmall = false;
  /** By actor, the spellings of the surname alone. */
  readonly #surnames = new Map<string, Map<string, CompiledAlias>>();

  constructor(root: NameNode) {
    for (const [first, node] of root.next ?? []) {
      this.#addSingle(first, node);
      for (const [second, child] of node.next ?? []) {
        if (leadsToPerson(child)) this.#addPair(first, second, child);
      }
    }
  }

  /** @param first Keys of the first word. @param second Keys of the second. */
  pairs(first: readonly string[], second: readonly string[]): readonly NamePair[] {
    const found: NamePair[] = [];
    for (const one of first) {
      const seconds = this.#pairs.get(one);
      if (!seconds) continue;
      for (const two of second) {
        for (const pair of seconds.get(two) ?? []) if (!found.includes(pair)) found.push(pair);
      }
    }
    return found;
  }

  singles(key: string): readonly CompiledAlias[] {
    return this.#singles.get(key) ?? [];
  }

  /** Whether some single word is written small, as names of parties and peoples are in many languages. */
  get hasSmall(): boolean {
    return this.#hasSmall;
  }

  /** The surname alone, if that is the word of a full name. */
  surnameOf(actor: string, word: string): CompiledAlias | undefined {
    return this.#surnames.get(actor)?.get(word);
  }

  #addPair(first: string, second: string, node: NameNode): void {
    const pair: NamePair = { words: [first, second], node };
    for (const one of this.#keysOf(first)) {
      const seconds = this.#pairs.get(one) ?? new Map<string, NamePair[]>();
      this.#pairs.set(one, seconds);
      for (const two of this.#keysOf(second)) push(seconds, two, pair);
    }
  }

  #addSingle(word: string, { aliases }: NameNode): void {
    for (const alias of aliases ?? []) {
      if (!mayBend(alias)) continue;
      for (const key of caseKeysOfName(word)) push(this.#singles, key, alias);
      if (alias.listed || alias.level === 'name') {
        for (const key of pluralKeysOfName(word)) push(this.#singles, key, alias);
      }
      if (alias.capitals === '0') this.#hasSmall = true;
      if (alias.level !== 'surname') continue;
      const spellings = this.#surnames.get(alias.actor) ?? new Map<string, CompiledAlias>();
      this.#surnames.set(alias.actor, spellings.set(word, alias));
    }
  }
}

/** Names of persons bend; forms that were derived for one language do not again. */
export function mayBend({ rule, genitive, langs }: CompiledAlias): boolean {
  if (genitive || langs) return false;
  return rule === 'full-name' || rule === 'surname' || rule === 'title';
}

function leadsToPerson({ aliases, next }: NameNode): boolean {
  if (aliases?.some(mayBend)) return true;
  return [...(next?.values() ?? [])].some(leadsToPerson);
}

function push<Value>(into: Map<string, Value[]>, key: string, value: Value): void {
  const values = into.get(key);
  if (!values) into.set(key, [value]);
  else if (!values.includes(value)) values.push(value);
}
