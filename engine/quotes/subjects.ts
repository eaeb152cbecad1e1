import { countryOf } from '../language/countries.ts';
import type { Gender, Language } from '../language/language.ts';
import {
  bearsOffice,
  isDeclinedOffice,
  isFieldOfOffice,
  officeNamed,
} from '../language/offices.ts';
import { isHolderOfSeat, seatAt } from '../language/seats.ts';
import { isArticle, isTitle } from '../language/titles.ts';
import { longestMatch } from '../names/longest-match.ts';
import type { Sentence } from '../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import { WordKind } from './word-kinds.ts';

/** Somebody in a sentence who may be the one that speaks. */
export interface Subject {
  kind: 'name' | 'description' | 'pronoun' | 'unknown';
  /** Of a name or a description that fits one actor. */
  actor?: string | undefined;
  gender?: Gender | undefined;
  /** First token, titles before the name not counted. */
  from: number;
  /** Token after the last. */
  to: number;
  /** First token of the phrase with its titles. */
  phrase: number;
  /** Behind a preposition or as an owner (`Trump's envoy`): not the subject of a verb. */
  oblique: boolean;
}

/**
 * Finds names, pronouns and descriptions of actors outside quotations, in order.
 * @param focus The actor spoken of last: `the president` is the one in question.
 */
export function subjectsIn(
  block: ArticleBlock,
  { from, to }: Sentence,
  focus: string | undefined,
): Subject[] {
  const subjects: Subject[] = [];
  const { kinds, names, quoted } = block;
  for (let index = from; index < to; index++) {
    if (quoted[index]) continue;
    if (((kinds[index] ?? 0) & WordKind.subject) === 0 && !names.has(index)) continue;
    const found = subjectAt(block, index, to, focus);
    if (!found) continue;
    found.phrase = phraseStart(block, found.from, from);
    found.oblique = isOblique(block, found, from, subjects.at(-1));
    subjects.push(found);
    index = found.to - 1;
  }
  return subjects;
}

function subjectAt(
  block: ArticleBlock,
  index: number,
  end: number,
  focus: string | undefined,
): Subject | undefined {
  const name = block.names.get(index);
  if (name) return plain('name', index, name.to, name.actor);
  const token = block.tokens[index];
  if (!token) return undefined;
  const gender = block.document.language.pronouns.get(token.word);
  if (gender) return { ...plain('pronoun', index, index + 1), gender };
  const holder = holderOfSeat(block, index, end, focus);
  if (holder) return holder;
  return description(block, index, end, focus);
}

/** `the master of the Kremlin`, `el inquilino de la Casa Blanca`: the president who sits there. */
function holderOfSeat(
  block: ArticleBlock,
  index: number,
  end: number,
  focus: string | undefined,
): Subject | undefined {
  const { tokens, document } = block;
  let at = isArticle(tokens[index]?.word ?? '') ? index + 1 : index;
  if (!isHolderOfSeat(tokens[at]?.word ?? '')) return undefined;
  do at++;
  while (at < end && tokens[at]?.gap === 'space' && isLink(document.language, tokens[at]?.word));
  const seat =
    tokens[at]?.gap === 'space' || tokens[at]?.gap === 'apostrophe'
      ? seatAt((offset) => (at + offset < end ? tokens[at + offset]?.word : undefined))
      : undefined;
  if (!seat) return undefined;
  const to = at + seat.length;
  const named = tokens[to]?.gap === 'space' ? block.names.get(to) : undefined;
  if (named) return plain('description', index, named.to, named.actor);
  const actor = actorOfOffice(block, 'president', seat.country, focus, index);
  return plain('description', index, to, actor);
}

function isLink({ prepositions }: Language, word = ''): boolean {
  return prepositions.has(word) || isArticle(word);
}

function plain(kind: Subject['kind'], from: number, to: number, actor?: string): Subject {
  return { kind, actor, from, to, phrase: from, oblique: false };
}

/** `the Russian president`: an alias without a name, or an office that the roles of actors tell. */
function description(
  block: ArticleBlock,
  index: number,
  end: number,
  focus: string | undefined,
): Subject | undefined {
  const { tokens } = block;
  const start = isArticle(tokens[index]?.word ?? '') ? index + 1 : index;
  const match = longestMatch(block.index.descriptors, tokens, start);
  if (match && match.to <= end && !block.names.has(match.to)) {
    const actors = new Set(
      match.aliases.map(({ actor }) => actor).filter((id) => block.present.has(id)),
    );
    const [actor] = actors;
    return plain('description', index, match.to, actors.size === 1 ? actor : undefined);
  }
  const isDefinite =
    start > index ||
    countryOf(tokens[index]?.word ?? '') !== undefined ||
    block.document.language.bareNouns === true;
  return isDefinite ? office(block, index, start, end, focus) : undefined;
}

/** An article, a country perhaps, and words for an office, with no name behind. */
function office(
  block: ArticleBlock,
  index: number,
  start: number,
  end: number,
  focus: string | undefined,
): Subject | undefined {
  const { tokens } = block;
  let at = start;
  let country: string | undefined;
  let title: string | undefined;
  for (; at < end && (at === start || joins(tokens[at]?.gap)); at++) {
    const word = tokens[at]?.word ?? '';
    const place = countryOf(word);
    const { bareNouns } = block.document.language;
    if (place && country === undefined && (title === undefined || bareNouns)) country = place;
    else if (isTitle(word)) title = higher(title, officeNamed(word));
    else if (word !== 's' && word !== 'u') break;
  }
  if (title === undefined || block.names.has(at)) return undefined;
  const named = nameBehind(block, at, end);
  if (named) return plain('description', index, named.to, named.actor);
  if (headsDiplomacy(block, at, end)) title = 'minister';
  if (!block.document.language.bareNouns) {
    country ??= countryBehind(block, at, end);
    return plain('description', index, at, actorOfOffice(block, title, country, focus, index));
  }
  const field = at;
  while (at < end && at - field < LONGEST_FIELD && isFieldOfOffice(tokens[at]?.word ?? '')) at++;
  const place = tokens[at]?.gap === 'space' ? countryOf(tokens[at]?.word ?? '') : undefined;
  if (place && country !== undefined && place !== country) return undefined;
  if (place) at++;
  // A title before a name that the packs do not know.
  if (block.names.has(at) || (tokens[at]?.capital && tokens[at]?.gap === 'space')) return undefined;
  return plain(
    'description',
    index,
    at,
    actorOfOffice(block, title, country ?? place, focus, index),
  );
}

/**
 * `il presidente francese Marc Brel`, `el portavoz del Palacio Juan Ruz`: the office is that of the
 * person named behind what it is of.
 */
function nameBehind(
  { tokens, names, document, index }: ArticleBlock,
  from: number,
  end: number,
): { to: number; actor: string } | undefined {
  for (let at = from; at < Math.min(end, from + LONGEST_COMPLEMENT + 1); at++) {
    const { gap, word, capital } = tokens[at] ?? { gap: 'stop', word: '', capital: false };
    if (gap !== 'space' && gap !== 'apostrophe' && gap !== 'hyphen') return undefined;
    const name = names.get(at);
    const isLinked = isLink(document.language, tokens[at - 1]?.word);
    const isPerson = name && index.actors.get(name.actor)?.entry.kind === 'person';
    if (at > from && isPerson && !isLinked) return name;
    const belongs =
      isLink(document.language, word) || countryOf(word) !== undefined || (isLinked && capital);
    if (!belongs && !(name && isLinked)) return undefined;
  }
  return undefined;
}

/** How far behind an office the words `of the Russian diplomacy` may reach. */
const LONGEST_COMPLEMENT = 4;
const DIPLOMACY = /^(?:diploma[tczs]|дипломати)/;

/** `le chef de la diplomatie`: a foreign minister. */
function headsDiplomacy({ tokens }: ArticleBlock, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + LONGEST_COMPLEMENT); at++) {
    if (tokens[at]?.gap !== 'space') return false;
    if (DIPLOMACY.test(tokens[at]?.word ?? '')) return true;
  }
  return false;
}

/** `el presidente ruso`, `the president of Finland`. */
function countryBehind(
  { tokens, document, names }: ArticleBlock,
  from: number,
  end: number,
): string | undefined {
  const { prepositions } = document.language;
  for (let at = from; at < Math.min(end, from + LONGEST_COMPLEMENT); at++) {
    const { gap, word } = tokens[at] ?? { gap: 'stop', word: '' };
    if (gap !== 'space' || names.has(at)) return undefined;
    const place = countryOf(word);
    if (place) return at === from || OF.has(tokens[from]?.word ?? '') ? place : undefined;
    if (!prepositions.has(word) && !isArticle(word)) return undefined;
  }
  return undefined;
}

const OF: ReadonlySet<string> = new Set('of de del du des di della von der'.split(' '));

/** How many words `иностранных дел` may have. */
const LONGEST_FIELD = 3;

/** `prime minister` is no minister like others. */
function higher(title: string | undefined, next: string | undefined): string | undefined {
  return title === 'premier' && next === 'minister' ? title : (next ?? title);
}

function joins(gap: string | undefined): boolean {
  return gap === 'space' || gap === 'apostrophe' || gap === 'hyphen' || gap === 'dot';
}

function actorOfOffice(
  { present, index, names }: ArticleBlock,
  title: string,
  country: string | undefined,
  focus: string | undefined,
  before: number,
): string | undefined {
  const able = [...present].filter(
    (id) =>
      bearsOffice(index.offices.get(id) ?? new Set(), title) &&
      (country === undefined || (index.countries.get(id)?.has(country) ?? false)),
  );
  if (country === undefined && focus !== undefined && able.includes(focus)) return focus;
  if (able.length === 1) return able[0];
  // Of several the one that the paragraph has named, if it has named but one.
  const named = new Set<string>();
  for (const [from, { actor }] of names)
    if (from < before && able.includes(actor)) named.add(actor);
  return named.size === 1 ? [...named][0] : undefined;
}

/** Walks back over titles and adjectives before a name: `Kremlin aide Yuri Ushakov`. */
function phraseStart({ tokens }: ArticleBlock, from: number, limit: number): number {
  let start = from;
  while (start > limit) {
    const gap = tokens[start]?.gap;
    const before = tokens[start - 1];
    if (!before || (gap !== 'space' && gap !== 'dot' && gap !== 'hyphen' && gap !== 'apostrophe'))
      break;
    if (gap === 'dot' && before.end - before.start > 4) break;
    const belongs =
      isTitle(before.word) ||
      isArticle(before.word) ||
      countryOf(before.word) !== undefined ||
      before.word === 's' ||
      before.word === 'u';
    if (!belongs) break;
    start--;
  }
  return start;
}

function isOblique(
  block: ArticleBlock,
  { kind, from, to, phrase }: Subject,
  limit: number,
  previous: Subject | undefined,
): boolean {
  const { tokens, document } = block;
  if (kind === 'pronoun') return false;
  if (kind === 'description' && document.language.bareNouns) {
    const words = tokens.slice(from, to).map(({ word }) => word);
    if (words.some(isDeclinedOffice)) return true;
  }
  const next = tokens[to];
  if (kind === 'name' && titlesName(block, to)) return true;
  if (next?.gap === 'apostrophe' && next.word === 's' && !isVerbBehind(block, to + 1)) return true;
  const { apostropheCases, postpositions } = document.language;
  if (apostropheCases && next?.gap === 'apostrophe') return true;
  if (next?.gap === 'space' && postpositions?.has(next.word)) return true;
  // 'Putin-Zelenskyy meeting', 'Trump-mediated talks': part of a compound.
  if (next?.gap === 'hyphen' || tokens[from]?.gap === 'hyphen') return true;
  if (phrase <= limit) return false;
  const before = tokens[phrase - 1];
  // A preposition at the end of a quotation: `“… over with,” Trump said`.
  if (block.quoted[phrase - 1]) return false;
  if (!before || tokens[phrase]?.gap === 'comma' || tokens[phrase]?.gap === 'stop') return false;
  if (document.language.and.has(before.word)) {
    return previous !== undefined && previous.to === phrase - 1 && previous.oblique;
  }
  // Behind a comma `że` is no `ze`.
  const isLink = before.gap === 'comma' && document.language.unreal.links.has(before.word);
  return !isLink && document.language.prepositions.has(before.word);
}

/** `Rusya Dışişleri Bakanı Ada Kurt`: what is named first is part of the title of the person named behind. */
function titlesName({ tokens, names }: ArticleBlock, from: number): boolean {
  let at = from;
  while (tokens[at]?.gap === 'space' && isTitle(tokens[at]?.word ?? '') && !names.has(at)) at++;
  return at > from && tokens[at]?.gap === 'space' && names.has(at);
}

/** `Trump's said it before`: the s is a verb. */
function isVerbBehind({ tokens, document }: ArticleBlock, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return (
    document.language.code === 'en' &&
    /(?:ed|said|told)$/.test(word) &&
    document.language.says.has(word)
  );
}
