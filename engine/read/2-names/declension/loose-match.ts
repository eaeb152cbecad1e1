import type { CompiledAlias } from '../../../../contract/compiled-pack.ts';
import { isParticle } from '../../../language/titles.ts';
import type { Token } from '../../../text/tokens.ts';
import type { NameCases } from '../../../word-memory.ts';
import type { Document, DocumentBlock } from '../../1-document/document.ts';
import { isGivenName } from '../given-names.ts';
import { isMiddleName, joins, type NameMatch } from '../longest-match.ts';
import type { NameNode } from '../name-trie.ts';
import { mayBeSameGivenName } from '../nicknames.ts';
import type { CountryNames } from './country-names.ts';
import {
  caseKeysOfForm,
  caseKeysOnPage,
  type Declension,
  type DeclinedWord,
  declined,
  isCyrillic,
  keysOnPage,
} from './declined-word.ts';
import { type LooseIndex, mayBend } from './loose-index.ts';
import { pluralKeysOnPage } from './plural-names.ts';
import { soundDistance } from './sounds.ts';

interface Path {
  distance: number;
  /** The distance of the last word alone. */
  last: number;
  /** Some word has the form that only a woman's surname has. */
  isFeminine: boolean;
  written: Written[];
}

const NOTHING_READ: Path = { distance: 0, last: 0, isFeminine: false, written: [] };

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
/** Nor, where it is written small, a few more. */
const SHORTEST_SMALL = 5;

/** How far two spellings of a full name may be in one script, and how far those of its last word. */
const SAME_SCRIPT_NAME = 0.55;
const SAME_SCRIPT_SURNAME = 0.2;

/** Finds names by their sounds and cases on the pages of one document. */
export class LooseNames {
  readonly #index: LooseIndex;
  readonly #declension: Declension;
  readonly #countries: CountryNames;
  readonly #isWoman: (actor: string) => boolean;
  readonly #fullNames = new Map<DocumentBlock, Map<number, FullMatch>>();
  /** The surnames of those named in full, by their stems and by themselves as the document spells them. */
  readonly #learnt = new Map<string, Set<CompiledAlias>>();
  readonly #singles = new Map<string, readonly CompiledAlias[]>();

  /** @param isWoman Whether an actor is a woman, whose surname may have forms of its own. */
  constructor(
    index: LooseIndex,
    { declension, countries }: NameCases,
    document: Document,
    isWoman: (actor: string) => boolean,
  ) {
    this.#index = index;
    this.#declension = declension;
    this.#countries = countries;
    this.#isWoman = isWoman;
    for (const block of document.blocks) this.#findFullNames(block);
  }

  /** The longest name from a token on; of several as long the one that is spelt most alike. */
  from(block: DocumentBlock, from: number): NameMatch | undefined {
    const full = this.#fullNames.get(block)?.get(from);
    if (full) return full;
    const written = writtenAt(block.block.text, block.tokens[from]);
    const mayBeSmall = this.#index.hasSmall && (written?.raw.length ?? 0) >= SHORTEST_SMALL;
    if (!written || !(written.token.capital || mayBeSmall)) return undefined;
    const known = this.#singles.get(written.raw) ?? this.#single(written.raw);
    this.#singles.set(written.raw, known);
    const aliases = known.filter(({ capitals }) => written.token.capital || capitals === '0');
    if (aliases.length === 0) return undefined;
    return { from, to: this.#behind(block.tokens, from), aliases };
  }

  /** Whether a match is a single word that is a country's name as well. */
  isCountry({ block, tokens }: DocumentBlock, { from, to }: NameMatch): boolean {
    const written = writtenAt(block.text, tokens[from]);
    if (!written || to - from > 1) return false;
    return this.#countries.hasCase(written.raw);
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
        for (const key of [raw, ...caseKeysOfForm(raw, this.#declension)]) {
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
          keysOnPage(given.raw, this.#declension),
          keysOnPage(family.raw, this.#declension),
        ] as const;
        for (const { words, node } of this.#index.pairs(...keys)) {
          const [before, after] = [this.#step(given, words[0]), this.#step(family, words[1])];
          if (!before || !after) continue;
          const path = extended(NOTHING_READ, given, before);
          visit(node, this.#behind(tokens, next), extended(path, family, after));
        }
      }
    }
    return best;
  }

  /** Hungarian puts the family name first, of its own people and of nobody else. */
  #orders(one: Written, two: Written): { given: Written; family: Written }[] {
    const western = { given: one, family: two };
    return this.#declension.endings.familyFirst
      ? [western, { given: two, family: one }]
      : [western];
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
      this.#declension.endings.apostrophe &&
      token?.gap === 'apostrophe' &&
      !token.capital &&
      token.word.length <= LONGEST_SUFFIX;
    return isSuffix ? at + 2 : at + 1;
  }

  #step({ token, raw }: Written, word: string): DeclinedWord | undefined {
    if (token.word === word) return { distance: 0, isFeminine: false };
    if (isParticle(token.word) && isParticle(word))
      return transcribed(token.word, word, this.#declension);
    const form = token.capital ? declined(raw, word, this.#declension) : undefined;
    const isFar = form !== undefined && form.distance > SAME_SCRIPT_SURNAME;
    return isFar && areTwoGivenNames(token.word, word) ? undefined : form;
  }

  /**
   * A single word must be a mere case of the name, or of the surname as the document spells it with
   * the given name. Very short ones must be spelt just so.
   */
  #single(raw: string): readonly CompiledAlias[] {
    const found = new Set(this.#learnt.get(raw));
    if (raw.length < SHORTEST_SINGLE) return [...found];
    for (const [key, { isFeminine }] of caseKeysOnPage(raw, this.#declension)) {
      for (const alias of [...(this.#learnt.get(key) ?? []), ...this.#index.singles(key)]) {
        if (!isFeminine || this.#isWoman(alias.actor)) found.add(alias);
      }
    }
    for (const key of pluralKeysOnPage(raw, this.#declension.endings)) {
      for (const alias of this.#index.singles(key)) found.add(alias);
    }
    return [...found];
  }

  #fits(alias: CompiledAlias, { written, isFeminine, distance, last }: Path): boolean {
    if (!mayBend(alias) || (isFeminine && !this.#isWoman(alias.actor))) return false;
    const scripts = new Set([...alias.words, ...written.map(({ raw }) => raw)].map(isCyrillic));
    if (scripts.size === 1 && (distance > SAME_SCRIPT_NAME || last > SAME_SCRIPT_SURNAME))
      return false;
    return written.every(({ token }, at) => token.capital || alias.capitals[at] !== '1');
  }
}

/** `фон дер` for `von der`: particles have no cases. */
function transcribed(
  written: string,
  particle: string,
  { hear }: Declension,
): DeclinedWord | undefined {
  const distance = soundDistance(written, particle, hear);
  return distance <= PARTICLE_DISTANCE ? { distance, isFeminine: false } : undefined;
}

/** `Karen` is another name than `Karin`, however alike. */
function areTwoGivenNames(first: string, second: string): boolean {
  if (isCyrillic(first) !== isCyrillic(second) || mayBeSameGivenName(first, second)) return false;
  return isGivenName(first) && isGivenName(second);
}

function writtenAt(text: string, token: Token | undefined): Written | undefined {
  if (!token) return undefined;
  return { token, raw: text.slice(token.start, token.end).toLowerCase().normalize('NFC') };
}

function extended(path: Path, word: Written, { distance, isFeminine }: DeclinedWord): Path {
  return {
    distance: path.distance + distance,
    last: distance,
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
