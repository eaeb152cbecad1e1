import type { CompiledAlias } from '../../compile/compiled-pack.ts';
import type { Document, DocumentBlock } from '../../document.ts';
import type { Token } from '../../text/tokens.ts';
import { joins, type NameMatch } from '../longest-match.ts';
import type { NameNode } from '../name-trie.ts';
import type { CaseEndings } from './case-endings.ts';
import { declined, keysOfName, keysOnPage, sameStem } from './declined-word.ts';

/** A name found by its sounds and cases. */
export interface LooseMatch extends NameMatch {
  /** Some word has the form that only a woman's surname has. */
  isFeminine: boolean;
}

/** A step of the trie that a word of the page may take. */
interface Step {
  node: NameNode;
  distance: number;
  isFeminine: boolean;
}

interface Path {
  distance: number;
  isFeminine: boolean;
  written: Written[];
}

interface Written {
  token: Token;
  /** In lower case, composed. */
  raw: string;
}

/** Nodes with fewer words than this are searched one word after the other. */
const FEWEST_KEYED = 12;
/** Suffixes behind an apostrophe belong to a name: `Blaire’a`. */
const LONGEST_SUFFIX = 3;

/** Fewer letters are no name to be recognised by a case alone. */
const SHORTEST_SINGLE = 4;

/** Finds names by their sounds and cases on the pages of one document. */
export class LooseNames {
  readonly #root: NameNode;
  readonly #language: CaseEndings;
  readonly #steps = new Map<NameNode, Map<string, readonly Step[]>>();
  /** By actor, how the document writes the last word of the full name. */
  readonly #surnames = new Map<string, Set<string>>();

  constructor(root: NameNode, language: CaseEndings, { blocks }: Document) {
    this.#root = root;
    this.#language = language;
    for (const block of blocks) this.#learnSurnames(block);
  }

  /** The longest name from a token on; of several as long the one that is spelt most alike. */
  from({ block, tokens }: DocumentBlock, from: number): LooseMatch | undefined {
    let best: (LooseMatch & Path) | undefined;
    const visit = (node: NameNode, at: number, path: Path) => {
      const aliases = (node.aliases ?? []).filter((alias) => this.#fits(alias, path));
      if (aliases.length > 0) best = better(best, { from, to: at, aliases, ...path });
      const token = tokens[at];
      if (!token || !node.next || (at > from && !joins(tokens[at - 1], token))) return;
      const raw = block.text.slice(token.start, token.end).toLowerCase().normalize('NFC');
      for (const step of this.#stepsFrom(node, token, raw)) {
        visit(step.node, at + 1 + this.#suffixAt(tokens, at + 1), {
          distance: path.distance + step.distance,
          isFeminine: path.isFeminine || step.isFeminine,
          written: [...path.written, { token, raw }],
        });
      }
    };
    visit(this.#root, from, { distance: 0, isFeminine: false, written: [] });
    return best;
  }

  #learnSurnames(block: DocumentBlock): void {
    for (let at = 0; at < block.tokens.length - 1; at++) {
      if (!block.tokens[at]?.capital || !block.tokens[at + 1]?.capital) continue;
      const found: (LooseMatch & Partial<Path>) | undefined = this.from(block, at);
      const last = found?.written?.at(-1);
      if (!found || !last || found.written?.length === 1) continue;
      for (const { actor } of found.aliases) {
        const spellings = this.#surnames.get(actor) ?? new Set();
        this.#surnames.set(actor, spellings.add(last.raw));
      }
    }
  }

  /**
   * Whether what is written may be this name. Several words bear each other out; a single one must be
   * a mere case of the name, or of the surname as the document spells it with the given name.
   */
  #fits({ actor, rule, level, genitive, capitals }: CompiledAlias, path: Path): boolean {
    if (genitive || rule === 'organisation' || rule === 'metonym') return false;
    const { written, distance } = path;
    if (!written.every(({ token }, at) => token.capital || capitals[at] !== '1')) return false;
    const [first] = written;
    if (!first) return false;
    if (written.length > 1 || distance === 0) return written.length > 1 || isLong(first);
    if (level !== 'surname') return false;
    return [...(this.#surnames.get(actor) ?? [])].some((spelling) =>
      sameStem(first.raw, spelling, this.#language),
    );
  }

  #suffixAt(tokens: readonly Token[], at: number): number {
    const token = tokens[at];
    const isSuffix =
      this.#language.apostrophe &&
      token?.gap === 'apostrophe' &&
      !token.capital &&
      token.word.length <= LONGEST_SUFFIX;
    return isSuffix ? 1 : 0;
  }

  #stepsFrom(node: NameNode, token: Token, raw: string): readonly Step[] {
    const steps = this.#steps.get(node) ?? new Map<string, readonly Step[]>();
    this.#steps.set(node, steps);
    const found = steps.get(raw) ?? this.#findSteps(node, token, raw);
    steps.set(raw, found);
    return found;
  }

  #findSteps(node: NameNode, { word, capital }: Token, raw: string): Step[] {
    const steps: Step[] = [];
    for (const [name, child] of this.#wordsLike(node, raw)) {
      if (name === word) steps.push({ node: child, distance: 0, isFeminine: false });
      else if (capital) {
        const form = declined(raw, name, this.#language);
        if (form) steps.push({ node: child, ...form });
      }
    }
    return steps;
  }

  #wordsLike(node: NameNode, raw: string): Iterable<[string, NameNode]> {
    const { next } = node;
    if (!next) return [];
    if (next.size < FEWEST_KEYED) return next;
    const keyed = wordsByKey(next);
    const found = new Map<string, NameNode>();
    for (const key of keysOnPage(raw, this.#language)) {
      for (const word of keyed.get(key) ?? []) {
        const child = next.get(word);
        if (child) found.set(word, child);
      }
    }
    return found;
  }
}

function isLong({ raw }: Written): boolean {
  return raw.length >= SHORTEST_SINGLE;
}

function better(
  known: (LooseMatch & Path) | undefined,
  found: LooseMatch & Path,
): LooseMatch & Path {
  if (!known || found.to > known.to) return found;
  if (found.to < known.to || found.distance > known.distance) return known;
  if (found.distance < known.distance) return found;
  return { ...known, aliases: [...known.aliases, ...found.aliases] };
}

const byKey = new WeakMap<ReadonlyMap<string, NameNode>, Map<string, string[]>>();

/** The words of a node by the keys of their sounds, made when the first page needs them. */
function wordsByKey(next: ReadonlyMap<string, NameNode>): Map<string, string[]> {
  const known = byKey.get(next);
  if (known) return known;
  const keyed = new Map<string, string[]>();
  for (const word of next.keys()) {
    for (const key of keysOfName(word)) {
      const words = keyed.get(key);
      if (words) words.push(word);
      else keyed.set(key, [word]);
    }
  }
  byKey.set(next, keyed);
  return keyed;
}
