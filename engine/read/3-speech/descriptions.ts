import { descriptionLinks } from '../../language/description-links.ts';
import { type Described, describedAt, joins } from '../../language/description-words.ts';
import type { Meaning } from '../../language/meanings.ts';
import { isServing, type OfficeSought, officeOf } from '../../language/office-of.ts';
import { isArticle } from '../../language/titles.ts';
import { isGivenName } from '../2-names/given-names.ts';
import type { ArticleBlock } from './article.ts';
import { WordKind } from './word-kinds.ts';

/** Whose spokesman or minister somebody is. */
export type Owner =
  | { kind: 'actor'; actor: string }
  | { kind: 'pronoun'; gender: 'male' | 'female' | 'thing' | undefined }
  | { kind: 'office'; sought: OfficeSought };

/** A phrase that says who somebody is without a name, as it is read before it is known who that is. */
export interface Description {
  from: number;
  to: number;
  sought: OfficeSought;
  owner?: Owner | undefined;
  /** Not the holder of the office: a deputy, a predecessor, one of several. */
  isSomebodyElse: boolean;
  /** The holder of another office of the kind: one with a name or of a place that the packs do not know. */
  isStranger: boolean;
  /** In a form that no subject has. */
  isDeclined: boolean;
  isFeminine: boolean;
  /** A name behind it that is its own. */
  named?: NameBehind | undefined;
}

/** A person named behind the words of an office. */
export interface NameBehind {
  from: number;
  to: number;
  actor: string;
  /** Whether the words are but the name's title, so that the name is the subject. */
  isTitled: boolean;
}

/** How many words a description may have. */
const LONGEST = 14;

/** Before the place somebody comes from. */
const WHENCE: ReadonlySet<string> = new Set('from aus из із з'.split(' '));

/** Words for offices that are another word in this language: the first, help. */
const FALSE_FRIENDS: Readonly<Record<string, ReadonlySet<string>>> = {
  fr: new Set(['premier', 'premiere', 'aide']),
};

/** Languages whose nouns have cases. */
const DECLINING: ReadonlySet<string> = new Set('de pl ru uk'.split(' '));

const FEMININE: ReadonlySet<string> = new Set(['la', 'die']);
const OBLIQUE_ARTICLES: ReadonlySet<string> = new Set(['dem', 'den', 'des']);

/**
 * Reads the description that begins at a token, such as `Russia's top diplomat` or `sein Außenminister`.
 * @param owner whoever is named as its owner right before
 */
export function descriptionAt(
  block: ArticleBlock,
  index: number,
  end: number,
  owner?: string,
): Description | undefined {
  return mayBegin(block, index)
    ? new DescriptionReader(block, index, end, owner).read()
    : undefined;
}

/** Most articles stand before words that describe nobody. */
function mayBegin({ kinds }: ArticleBlock, index: number): boolean {
  const bits = WordKind.described | WordKind.qualifier;
  for (let at = index; at < index + 3; at++) {
    const kind = kinds[at] ?? 0;
    if (kind & bits) return true;
    // An article or an owner, and nothing else, may stand before.
    if (!(kind & WordKind.subject)) return false;
  }
  return false;
}

class DescriptionReader {
  readonly #block: ArticleBlock;
  readonly #index: number;
  readonly #end: number;
  readonly #links;
  readonly #isNounLast: boolean;
  #at: number;
  #to: number;
  #words: (Described & { at: number })[] = [];
  #owner: Owner | undefined;
  #isDefinite = false;
  #isOther = false;
  /** A word that makes somebody else of the holder, unless it belongs to what follows. */
  #mayBeOther = false;
  #article = '';

  constructor(block: ArticleBlock, index: number, end: number, owner: string | undefined) {
    this.#block = block;
    this.#index = index;
    this.#end = end;
    this.#at = index;
    this.#to = index;
    this.#links = descriptionLinks(block.document.language.code);
    this.#isNounLast = block.document.language.code === 'tr';
    if (owner !== undefined) this.#owner = { kind: 'actor', actor: owner };
  }

  read(): Description | undefined {
    this.#determiner();
    const start = this.#at;
    let isLinked = false;
    while (this.#at < this.#end && this.#at - this.#index < LONGEST) {
      const token = this.#block.tokens[this.#at];
      if (!token || this.#block.quoted[this.#at]) break;
      if (this.#at > start && !joins(this.#block.tokens[this.#at - 1], token)) break;
      if (this.#genitive()) continue;
      if (this.#name(isLinked)) break;
      if (this.#block.names.has(this.#at) && this.#isPerson(this.#at)) break;
      const found = this.#described();
      if (found && this.#isBehindBody(found)) break;
      if (found) {
        this.#words.push({ ...found, at: this.#at });
        this.#at += found.length;
        this.#to = this.#at;
        this.#isOther ||= this.#mayBeOther;
        isLinked = false;
      } else if (this.#isSmallWord(isLinked)) {
        isLinked ||= this.#isLink(this.#at);
        this.#at++;
      } else break;
    }
    return this.#description();
  }

  /**
   * `на заседании правительства российский лидер`: where nouns stand before what they are of, a ministry
   * before a noun has nothing to do with it.
   */
  #isBehindBody({ meanings }: Described): boolean {
    const { code } = this.#block.document.language;
    if (code === 'en' || this.#isNounLast) return false;
    const isJoined = this.#block.tokens[this.#at]?.gap === 'hyphen';
    const isNoun = meanings.some(
      ({ kind }) => kind !== 'state' && kind !== 'body' && kind !== 'field',
    );
    const isBody = officeOf(this.#words)?.offices.length === 0 && this.#words.length > 0;
    return isNoun && isBody && !isJoined && this.#words.some(isOfBody);
  }

  #described(): Described | undefined {
    if (((this.#block.kinds[this.#at] ?? 0) & WordKind.described) === 0) return undefined;
    const { code } = this.#block.document.language;
    const found = describedAt(this.#block.tokens, this.#at, this.#end);
    if (found?.length === 1 && FALSE_FRIENDS[code]?.has(this.#word())) return undefined;
    // 'the ministers': what is a case of another language is a plural here.
    return found?.isDeclined && !DECLINING.has(code) ? undefined : found;
  }

  #word(at = this.#at): string {
    return this.#block.tokens[at]?.word ?? '';
  }

  #isPerson(at: number): boolean {
    const name = this.#block.names.get(at);
    return name !== undefined && this.#block.index.actors.get(name.actor)?.entry.kind === 'person';
  }

  #determiner(): void {
    const { bareNouns } = this.#block.document.language;
    const before = this.#block.tokens[this.#index - 1];
    const { gap } = this.#block.tokens[this.#index] ?? {};
    if (before && (gap === 'space' || gap === 'hyphen'))
      this.#isOther = this.#links.not.test(before.word);
    if (this.#links.indefinite.has(this.#word())) {
      this.#isOther = true;
      this.#at++;
      return;
    }
    if (isArticle(this.#word()) && !bareNouns) {
      this.#article = this.#word();
      this.#isDefinite = true;
      this.#at++;
    }
    if (this.#links.possessives.has(this.#word()) && this.#owner === undefined) {
      this.#owner = { kind: 'pronoun', gender: this.#links.possessives.get(this.#word()) };
      this.#isDefinite = true;
      this.#at++;
    }
  }

  /** `the president's aide`, `Rusya'nın sözcüsü`: what stands before the ending owns what stands behind. */
  #genitive(): boolean {
    const token = this.#block.tokens[this.#at];
    if (token?.gap !== 'apostrophe' || this.#words.length === 0) return false;
    const isEnding =
      this.#block.document.language.apostropheCases === true
        ? /^n?[iu]n$/.test(token.word)
        : token.word === 's';
    const next = this.#block.tokens[this.#at + 1];
    if (!isEnding || next?.gap !== 'space' || this.#at + 1 >= this.#end) return false;
    if (!this.#goesOnBehind(this.#at + 1)) return false;
    const owner = officeOf(this.#words, this.#isNounLast);
    if (owner && owner.offices.length > 0) {
      this.#owner = { kind: 'office', sought: owner };
      this.#words = [];
    }
    this.#isDefinite = true;
    this.#at++;
    return true;
  }

  /** Whether more of the description follows, so that a verb behind an `s` is not taken for it. */
  #goesOnBehind(from: number): boolean {
    for (let at = from; at < Math.min(this.#end, from + 3); at++) {
      if (describedAt(this.#block.tokens, at, this.#end)) return true;
      if (!this.#links.not.test(this.#word(at)) && !this.#links.also.test(this.#word(at)))
        return false;
    }
    return false;
  }

  /** `el portavoz de Kern`, `помощник Керн`: a name that owns the office before it. */
  #name(isLinked: boolean): boolean {
    const name = this.#block.names.get(this.#at);
    if (!name || !this.#isPerson(this.#at) || this.#words.length === 0) return false;
    const sought = officeOf(this.#words, this.#isNounLast);
    if (!sought || sought.offices.length === 0 || this.#owner) return false;
    const isBare =
      this.#block.document.language.bareNouns === true &&
      !this.#isNounLast &&
      sought.offices.some(isServing) &&
      !this.#block.index.holders().hasHeld(name.actor, sought.offices);
    if (!isLinked && !isBare) return false;
    this.#owner = { kind: 'actor', actor: name.actor };
    this.#at = name.to;
    this.#to = name.to;
    return true;
  }

  #isSmallWord(isLinked: boolean): boolean {
    const word = this.#word();
    if (this.#links.not.test(word)) {
      const { gap } = this.#block.tokens[this.#at] ?? {};
      const isSure = this.#words.length === 0 || gap === 'hyphen' || !this.#isEnglish();
      this.#mayBeOther = true;
      this.#isOther ||= isSure;
      if (gap === 'hyphen') this.#to = this.#at + 1;
      return true;
    }
    if (this.#links.also.test(word) || (isLinked && isArticle(word))) return true;
    return this.#words.length > 0 && this.#isLink(this.#at);
  }

  #isEnglish(): boolean {
    return this.#block.document.language.code === 'en';
  }

  #isLink(at: number): boolean {
    const word = this.#word(at);
    if (this.#links.of.has(word)) return true;
    const has = (...kinds: Meaning['kind'][]) =>
      this.#words.some(({ meanings }) => meanings.some(({ kind }) => kinds.includes(kind)));
    if (this.#links.serves.has(word)) {
      const sought = officeOf(this.#words, this.#isNounLast);
      return sought?.offices.some((one) => one === 'aide' || one.startsWith('spokesman')) === true;
    }
    return this.#links.in.has(word) && (has('occupant') || !has('office', 'head', 'spokesman'));
  }

  #description(): Description | undefined {
    const sought = officeOf(this.#words, this.#isNounLast);
    if (!sought || this.#to <= this.#index) return undefined;
    const noun = this.#words[sought.noun];
    const { language } = this.#block.document;
    const isPrenominal = noun !== undefined && sought.noun > 0;
    const isDefinite =
      this.#isDefinite ||
      this.#isOther ||
      this.#owner !== undefined ||
      isPrenominal ||
      sought.isImplied ||
      language.bareNouns === true;
    if (!isDefinite) return undefined;
    // 'a minister of Lakeland', 'one aide': nobody who is known; a bare ministry is no person.
    if (sought.offices.length === 0 && sought.body === undefined && !this.#isOther)
      return this.#somebody(sought);
    const named = this.#nameBehind();
    return {
      from: this.#index,
      to: named?.to ?? this.#to,
      sought,
      owner: this.#owner,
      isSomebodyElse: this.#isOther,
      isStranger:
        !named && (this.#isStranger() || this.#isOfElse() || this.#isUnknownPlace(sought)),
      isDeclined:
        (noun?.isDeclined ?? false) ||
        (language.code === 'de' && OBLIQUE_ARTICLES.has(this.#article)),
      isFeminine: FEMININE.has(this.#article),
      named,
    };
  }

  #somebody(sought: OfficeSought): Description | undefined {
    return {
      from: this.#index,
      to: this.#to,
      sought,
      isSomebodyElse: true,
      isStranger: false,
      isDeclined: this.#words[sought.noun]?.isDeclined ?? false,
      isFeminine: false,
    };
  }

  #nameBehind(): NameBehind | undefined {
    const { tokens, names } = this.#block;
    // 'канцлера ФРГ Керна': an abbreviation of a state that is none of those known.
    const from = tokens[this.#to]?.upper && !names.has(this.#to) ? this.#to + 1 : this.#to;
    const name = names.get(from);
    if (!name || from >= this.#end || !this.#isPerson(from)) return undefined;
    for (let at = this.#to; at <= from; at++)
      if (tokens[at]?.gap !== 'space' && tokens[at]?.gap !== 'hyphen') return undefined;
    const last = this.#words.at(-1);
    const isTitle = this.#owner?.kind !== 'actor' && last && last.at + last.length === from;
    const noun = this.#words[officeOf(this.#words, this.#isNounLast)?.noun ?? 0];
    const isTitled = isTitle === true && noun === last;
    return { from, to: name.to, actor: name.actor, isTitled };
  }

  /** Somebody's name that the packs do not know, behind the office or before it. */
  #isStranger(): boolean {
    const { tokens, names, document, isTitleCase } = this.#block;
    const next = tokens[this.#to];
    const isTime = document.language.betweenSubjectAndVerb.has(next?.word ?? '');
    if (this.#to < this.#end && next?.capital && !names.has(this.#to) && !isTime) {
      if (next.gap === 'space' && (!isTitleCase || isGivenName(next.word))) return true;
      const second = tokens[this.#to + 1];
      if (
        next.gap === 'comma' &&
        isGivenName(next.word) &&
        second?.capital &&
        second.gap === 'space'
      )
        return true;
    }
    const [given, before, first] = [
      tokens[this.#index - 2],
      tokens[this.#index - 1],
      tokens[this.#index],
    ];
    if (!before?.capital || names.has(this.#index - 1) || this.#isNamed(this.#index - 1))
      return false;
    if (first?.gap === 'comma')
      return (
        given?.capital === true &&
        before.gap === 'space' &&
        isGivenName(given.word) &&
        !names.has(this.#index - 2)
      );
    // 'Arizona Treasury secretary'.
    return this.#isEnglish() && first?.gap === 'space' && !this.#isDefinite && !isTitleCase;
  }

  /** `president of the club`, `senator from Maine`: of something that is none of what is known. */
  #isOfElse(): boolean {
    const { tokens, document } = this.#block;
    const link = tokens[this.#to];
    if (link?.gap !== 'space' || this.#to >= this.#end) return false;
    if (this.#links.of.has(link.word)) return document.language.code !== 'pl' || this.#isCapital(1);
    return WHENCE.has(link.word) && this.#isCapital(1);
  }

  #isCapital(behind: number): boolean {
    return this.#block.tokens[this.#to + behind]?.capital === true;
  }

  #isNamed(at: number): boolean {
    for (const [from, { to }] of this.#block.names) if (from <= at && at < to) return true;
    return false;
  }

  /** `le président kényan`, `кенийский президент`: of a state that is none of those known. */
  #isUnknownPlace({ state }: OfficeSought): boolean {
    if (state !== undefined || this.#owner !== undefined) return false;
    const { tokens, document } = this.#block;
    const { language } = document;
    const next = tokens[this.#to];
    if (/^(?:fr|es|it)$/.test(language.code)) {
      if (next?.gap !== 'space' || this.#to >= this.#end) return false;
      const { word } = next;
      return (
        /(?:ien|ienne|ais|aise|ois|oise|ain|aine|an|ane|ano|ana|eno|ena|ino|ina|ese|eno|es|esa|i|ita)$/.test(
          word,
        ) &&
        !(
          language.says.has(word) ||
          language.denies.has(word) ||
          language.prepositions.has(word) ||
          language.betweenSubjectAndVerb.has(word) ||
          language.and.has(word) ||
          language.clauseBreaks.has(word) ||
          language.relativePronouns.has(word) ||
          language.stopWords.has(word)
        )
      );
    }
    if (!language.bareNouns || tokens[this.#index]?.gap !== 'space') return false;
    return SLAVIC_ADJECTIVE.test(tokens[this.#index - 1]?.word ?? '');
  }
}

function isOfBody({ meanings }: Described): boolean {
  return meanings.some(({ kind }) => kind === 'body');
}

/** Adjectives of places and offices in Russian, Ukrainian and Polish. */
const SLAVIC_ADJECTIVE =
  /(?:(?:ск|цк|зьк|ськ|цьк)(?:ии|ая|ого|ому|им|ом|а|ою|ої|оі|ой)|[sc]k(?:i|a|iego|iemu|im|iej|ą))$/;
