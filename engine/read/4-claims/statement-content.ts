import type { CompiledPack } from '../../../contract/compiled-pack.ts';
import type { Actor, Proposition, Statement } from '../../../contract/pack.ts';
import { english } from '../../language/en/english.ts';
import { languageOf } from '../../language/index.ts';
import { type Quantity, quantitiesIn } from '../../language/quantities.ts';
import { printedWords } from '../../printed-words.ts';
import { contentStems } from '../../text/content-stems.ts';
import { tokenise } from '../../text/tokens.ts';
import type { WordMemory } from '../../word-memory.ts';
import type { NameNode } from '../2-names/name-trie.ts';
import { namesIn } from '../2-names/names-in.ts';

/** What a statement and its questions name and count, for comparing with a sentence. */
export interface StatementContent {
  /** Actors as `@actor` and countries as `=country`, with the countries that those actors speak for. */
  named: ReadonlySet<string>;
  /** Of each of its texts, whom and what it names, in order. */
  orders: readonly (readonly string[])[];
  quantities: readonly Quantity[];
  /** Whether one of its own texts sets a condition. */
  isConditional: boolean;
  /** Folded words of all its texts. */
  words: ReadonlySet<string>;
  /** By proposition, the stems of the words that carry the stance. */
  supports: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Whom or what a stem names. */
export function isNamed(stem: string): boolean {
  return stem.startsWith('@') || stem.startsWith('=');
}

/** What of the index of all packs is needed to read a statement. */
interface Packs {
  packs: readonly CompiledPack[];
  actors: ReadonlyMap<string, { entry: Actor }>;
  propositions: ReadonlyMap<string, { entry: Proposition }>;
  statements: ReadonlyMap<string, { pack: { id: string } }>;
  countries: ReadonlyMap<string, ReadonlySet<string>>;
  memory: WordMemory;
  names: NameNode;
}

/** A name in fewer statements of a pack than one in this many is none of its subject. */
const STRANGE = 40;
/** So many statements of a pack tell which names it is about. */
const SAMPLE = 2000;

/** Reads what statements say when first asked for: a page comes near few of those that packs hold. */
export class StatementContents {
  readonly #known = new Map<Statement, StatementContent>();
  /** By pack, the names that its statements are about. */
  readonly #usual = new Map<string, ReadonlySet<string>>();

  /** Whether a person or a country is hardly ever spoken of in the pack of a statement. */
  isStrange(stem: string, { id }: Statement, index: Packs): boolean {
    const pack = index.statements.get(id)?.pack.id ?? '';
    let usual = this.#usual.get(pack);
    if (!usual) {
      usual = usualNames(index.packs.find((one) => one.pack.pack.id === pack));
      this.#usual.set(pack, usual);
    }
    const actor = index.actors.get(stem.slice(1))?.entry;
    return !usual.has(stem) && (actor === undefined || actor.kind === 'person');
  }

  of(statement: Statement, index: Packs): StatementContent {
    let content = this.#known.get(statement);
    if (!content) {
      content = readContent(statement, index);
      this.#known.set(statement, content);
    }
    return content;
  }
}

function usualNames(pack: CompiledPack | undefined): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const statements = pack?.statements.slice(0, SAMPLE) ?? [];
  for (const { stems } of statements) {
    const named = new Set(stems.flatMap(({ text }) => text.split(' ').filter(isNamed)));
    for (const stem of named) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return new Set(
    [...counts].flatMap(([stem, count]) => (count * STRANGE >= statements.length ? [stem] : [])),
  );
}

function readContent(statement: Statement, index: Packs): StatementContent {
  const named = new Set<string>();
  const words = new Set<string>();
  const orders: string[][] = [];
  const quantities: Quantity[] = [];
  let isConditional = false;
  const supports = new Map<string, ReadonlySet<string>>();
  const stemsOf = (text: string, lang: string | undefined) => {
    const language = languageOf(lang) ?? english;
    const tokens = tokenise(text, index.memory.written);
    const lexicon = index.memory.lexiconOf(language);
    const names = namesIn(index.names, tokens);
    return { language, tokens, stems: contentStems(tokens, 0, tokens.length, lexicon, names) };
  };
  const read = (text: string, lang: string | undefined, isOwn: boolean) => {
    const { language, tokens, stems } = stemsOf(text, lang);
    const order = stems.map(({ stem }) => stem).filter(isNamed);
    for (const stem of order) {
      named.add(stem);
      for (const country of index.countries.get(stem.slice(1)) ?? []) named.add(country);
    }
    for (const { word } of tokens) words.add(word);
    quantities.push(...quantitiesIn(text, tokens, 0, tokens.length, language));
    if (!isOwn) return;
    isConditional ||= tokens.some(({ word }) => language.conditionals.has(word));
    orders.push(order.filter((stem) => stem !== `@${statement.actor}`));
  };
  for (const { text, lang } of printedWords(statement)) read(text, lang, true);
  if (statement.paraphrase) read(statement.paraphrase, undefined, true);
  for (const { text, lang } of statement.wordings) read(text, lang, true);
  if (statement.venue) read(statement.venue, undefined, false);
  for (const { proposition, supports: carriers } of statement.stances) {
    const entry = index.propositions.get(proposition)?.entry;
    if (entry) read(`${entry.text} ${entry.question ?? ''}`, undefined, false);
    for (const { text, lang } of entry?.wordings ?? []) read(text, lang, false);
    const carried = carriers.flatMap((text) => stemsOf(text, statement.quote?.lang).stems);
    supports.set(proposition, new Set(carried.map(({ stem }) => stem)));
  }
  return { named, orders, quantities, isConditional, words, supports };
}
