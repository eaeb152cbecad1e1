import type { CompiledAlias } from '../../compile/compiled-pack.ts';
import type { Document, DocumentBlock } from '../../document.ts';
import { isParticle } from '../../language/titles.ts';
import type { Token } from '../../text/tokens.ts';
import { isMiddleName, joins, type NameMatch } from '../longest-match.ts';
import type { NameNode } from '../name-trie.ts';
import type { CaseEndings } from './case-endings.ts';
import {
  caseKeysOfForm,
  caseKeysOnPage,
  type DeclinedWord,
  declined,
  keysOnPage,
} from './declined-word.ts';
import { LooseIndex, mayBend } from './loose-index.ts';
import { soundDistance } from './sounds.ts';

interface Path {
  distance: number;
  /** Some word has the form that only a woman's surname has. */
  isFeminine: boolean;
  written: Written[];
}

type FullMatch = NameMatch & Path;

interface Written {
  token: Token;
  /** In lower case, composed. */
  raw: string;
}

/** Suffixes behind an apostrophe belong to a name: `Blaire’a`. */
const LONGEST_SUFFIX = 3;

/** Spellings of one particle differ by a vowel: `bin`, `ben`. */
const PARTICLE_DISTANCE = 0.25;

/** Fewer letters are no name to be recognised by a case alone. */
const SHORTEST_SINGLE = 4;

/** Finds names by their sounds and cases on the pages of one document. */
export class LooseNames {
  readonly #index: LooseIndex;
  readonly #language: CaseEndings;
  readonly #isWoman: (actor: string) => boolean;
  readonly #fullNames = new Map<DocumentBlock, Map<number, FullMatch>>();
  /** The surnames of those named in full, by their stems and by themselves as the document spells them. */
  readonly #learnt = new Map<string, Set<CompiledAlias>>();
  readonly #singles = new Map<string, readonly CompiledAlias[]>();

  /** @param isWoman Whether an actor is a woman, whose surname may have forms of its own. */
  constructor(
    root: NameNode,
    language: CaseEndings,
    { blocks }: Document,
    isWoman: (actor: string) => boolean,
  ) {
    this.#index = LooseIndex.of(root);
    this.#language = language;
    this.#isWoman = isWoman;
    for (const block of blocks) this.#findFullNames(block);
  }

  /** The longest name from a token on; of several as long the one that is spelt most alike. */
  from(block: DocumentBlock, from: number): NameMatch | undefined {
    const full = this.#fullNames.get(block)?.get(from);
    if (full) return full;
    const written = writtenAt(block.block.text, block.tokens[from]);
    if (!written?.token.capital) return undefined;
    const aliases = this.#singles.get(written.raw) ?? this.#single(written.raw);
    this.#singles.set(written.raw, aliases);
    if (aliases.length === 0) return undefined;
    return { from, to: this.#behind(block.tokens, from), aliases: [...aliases] };
  }

  #findFullNames(block: DocumentBlock): void {
    const found = new Map<number, FullMatch>();
    block.tokens.forEach((_, at) => {
      const match = this.#fullName(block, at);
      if (!match) return;
      found.set(at, match);
      this.#learn(match);
    });
    this.#fullNames.set(block, found);
  }

  #learn({ aliases, written }: FullMatch): void {
    for (const { actor, words } of aliases) {
      words.forEach((word, at) => {
        const surname = this.#index.surnameOf(actor, word);
        const raw = written[at]?.raw;
        if (!surname || raw === undefined) return;
        for (const key of [raw, ...caseKeysOfForm(raw, this.#language)]) {
          this.#learnt.set(key, (this.#learnt.get(key) ?? new Set()).add(surname));
        }
      });
    }
  }

  #fullName({ block, tokens }: DocumentBlock, from: number): FullMatch | undefined {
    let best: FullMatch | undefined;
    const first = tokens[from];
    if (!first?.capital) return undefined;
    const visit = (node: NameNode, at: number, path: Path) => {
      const aliases = (node.aliases ?? []).filter((alias) => this.#fits(alias, path));
      if (aliases.length > 0) best = better(best, { from, to: at, aliases, ...path });
      for (const next of this.#nextWords(tokens, at)) {
        const written = writtenAt(block.text, tokens[next]);
        for (const [word, child] of node.next ?? []) {
          const form = written && this.#step(written, word);
          if (form) visit(child, this.#behind(tokens, next), extended(path, written, form));
        }
      }
    };
    for (const next of this.#nextWords(tokens, this.#behind(tokens, from))) {
      const [one, two] = [writtenAt(block.text, first), writtenAt(block.text, tokens[next])];
      if (!one || !two || !(two.token.capital || isParticle(two.token.word))) continue;
      for (const { given, family } of this.#orders(one, two)) {
        const keys = [
          keysOnPage(given.raw, this.#language),
          keysOnPage(family.raw, this.#language),
        ] as const;
        for (const { words, node } of this.#index.pairs(...keys)) {
          const [before, after] = [this.#step(given, words[0]), this.#step(family, words[1])];
          if (!before || !after) continue;
          const path = extended({ distance: 0, isFeminine: false, written: [] }, given, before);
          visit(node, this.#behind(tokens, next), extended(path, family, after));
        }
      }
    }
    return best;
  }

  /** Hungarian puts the family name first, of its own people and of nobody else. */
  #orders(one: Written, two: Written): { given: Written; family: Written }[] {
    const western = { given: one, family: two };
    return this.#language.familyFirst ? [western, { given: two, family: one }] : [western];
  }

  /** Where the next word of a name may stand: behind an initial or patronymic that the pack leaves out. */
  #nextWords(tokens: readonly Token[], at: number): number[] {
    const token = tokens[at];
    if (!token || !joins(tokens[at - 1], token)) return [];
    const after = tokens[at + 1];
    return isMiddleName(token) && after && joins(token, after) ? [at, at + 1] : [at];
  }

  /** Where the next word begins, behind a suffix that is set off by an apostrophe. */
  #behind(tokens: readonly Token[], at: number): number {
    const token = tokens[at + 1];
    const isSuffix =
      this.#language.apostrophe &&
      token?.gap === 'apostrophe' &&
      !token.capital &&
      token.word.length <= LONGEST_SUFFIX;
    return isSuffix ? at + 2 : at + 1;
  }

  #step({ token, raw }: Written, word: string): DeclinedWord | undefined {
    if (token.word === word) return { distance: 0, isFeminine: false };
    if (isParticle(token.word) && isParticle(word)) return transcribed(token.word, word);
    return token.capital ? declined(raw, word, this.#language) : undefined;
  }

  /**
   * A single word must be a mere case of the name, or of the surname as the document spells it with
   * the given name. Very short ones must be spelt just so.
   */
  #single(raw: string): readonly CompiledAlias[] {
    const found = new Set(this.#learnt.get(raw));
    if (raw.length < SHORTEST_SINGLE) return [...found];
    for (const [key, { isFeminine }] of caseKeysOnPage(raw, this.#language)) {
      for (const alias of [...(this.#learnt.get(key) ?? []), ...this.#index.singles(key)]) {
        if (!isFeminine || this.#isWoman(alias.actor)) found.add(alias);
      }
    }
    return [...found];
  }

  #fits(alias: CompiledAlias, { written, isFeminine }: Path): boolean {
    if (!mayBend(alias) || (isFeminine && !this.#isWoman(alias.actor))) return false;
    return written.every(({ token }, at) => token.capital || alias.capitals[at] !== '1');
  }
}

/** `фон дер` for `von der`: particles have no cases. */
function transcribed(written: string, particle: string): DeclinedWord | undefined {
  const distance = soundDistance(written, particle);
  return distance <= PARTICLE_DISTANCE ? { distance, isFeminine: false } : undefined;
}

function writtenAt(text: string, token: Token | undefined): Written | undefined {
  if (!token) return undefined;
  return { token, raw: text.slice(token.start, token.end).toLowerCase().normalize('NFC') };
}

function extended(path: Path, word: Written, { distance, isFeminine }: DeclinedWord): Path {
  return {
    distance: path.distance + distance,
    isFeminine: path.isFeminine || isFeminine,
    written: [...path.written, word],
  };
}

function better(known: FullMatch | undefined, found: FullMatch): FullMatch {
  if (!known || found.to > known.to) return found;
  if (found.to < known.to || found.distance > known.distance) return known;
  if (found.distance < known.distance) return found;
  return { ...known, aliases: [...known.aliases, ...found.aliases] };
}
