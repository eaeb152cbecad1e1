import { countryOf } from '../../language/countries.ts';
import type { Gender } from '../../language/language.ts';
import { countryOfCapital, nationalOf } from '../../language/nationals.ts';
import { isArticle, isTitle } from '../../language/titles.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { longestMatch } from '../2-names/longest-match.ts';
import type { ArticleBlock } from './article.ts';
import {
  actorDescribed,
  type DescribedActor,
  governmentOf,
  nationalNear,
  type ReadBefore,
  type Resolved,
} from './described-actor.ts';
import { type Description, descriptionAt } from './descriptions.ts';
import { WordKind } from './word-kinds.ts';

/** Somebody in a sentence who may be the one that speaks. */
export interface Subject {
  kind: 'name' | 'description' | 'pronoun' | 'unknown';
  /** Of a name or a description that fits one actor. */
  actor?: string | undefined;
  /** Of a description by what it stands for its actor, which is surest of somebody `named`. */
  resolved?: Resolved | undefined;
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
    const before = { at: index, focus, subject: subjects.findLast(isSpokenOf)?.actor };
    const owner = ownerBefore(block, subjects.at(-1), index);
    const found = subjectAt(block, index, to, before, owner?.actor);
    if (!found) continue;
    if (owner && found.kind === 'description') {
      subjects.pop();
      found.from = owner.from;
      found.phrase = owner.phrase;
    } else if (found.kind === 'name')
      found.phrase = Math.min(found.phrase, phraseStart(block, found.from, from));
    found.oblique ||= isOblique(block, found, from, subjects.at(-1));
    subjects.push(found);
    index = found.to - 1;
  }
  return subjects;
}

function isSpokenOf({ kind, oblique, actor }: Subject): boolean {
  return !oblique && kind !== 'pronoun' && actor !== undefined;
}

/** `Kern's spokesman`, `Kerns Sprecher`, `Kern'in sözcüsü`: the name right before, as its owner. */
function ownerBefore(
  { tokens, document }: ArticleBlock,
  last: Subject | undefined,
  index: number,
): Subject | undefined {
  if (last?.kind !== 'name' || last.actor === undefined) return undefined;
  const { code, apostropheCases } = document.language;
  const ending = tokens[last.to];
  if (code === 'de') {
    const isGenitive = /s$/.test(tokens[last.to - 1]?.word ?? '');
    return isGenitive && last.to === index && ending?.gap === 'space' ? last : undefined;
  }
  if (ending?.gap !== 'apostrophe' || tokens[index]?.gap !== 'space') return undefined;
  const isEnding = apostropheCases ? /^n?[iu]n$/.test(ending.word) : ending.word === 's';
  const isNear = index === last.to + 1 || (index === last.to + 2 && isAdjective(tokens[index - 1]));
  return isEnding && isNear ? last : undefined;
}

/** `Kern's bearded spokesman`. */
function isAdjective(token: Token | undefined): boolean {
  return token?.gap === 'space' && !token.capital && /(?:ed|ing|ful|ous|al|ic|y)$/.test(token.word);
}

function subjectAt(
  block: ArticleBlock,
  index: number,
  end: number,
  before: ReadBefore,
  owner: string | undefined,
): Subject | undefined {
  const name = block.names.get(index);
  if (name && block.index.actors.get(name.actor)?.entry.kind === 'person')
    return plain('name', index, name.to, name.actor);
  // 'the Kremlin spokesman', 'the Russian foreign ministry spokeswoman': more than the institution.
  const longer = name && described(block, index, end, before, owner);
  if (name)
    return longer && longer.to > name.to ? longer : plain('name', index, name.to, name.actor);
  const token = block.tokens[index];
  if (!token) return undefined;
  const gender = block.document.language.pronouns.get(token.word);
  if (gender) return { ...plain('pronoun', index, index + 1), gender };
  return (
    byAlias(block, index, end) ??
    described(block, index, end, before, owner) ??
    national(block, index, end, before) ??
    capital(block, index)
  );
}

function plain(kind: Subject['kind'], from: number, to: number, actor?: string): Subject {
  return { kind, actor, from, to, phrase: from, oblique: false };
}

/** `the Lakeland leader`: an alias of the packs without a name. */
function byAlias(block: ArticleBlock, index: number, end: number): Subject | undefined {
  const { tokens, names, present } = block;
  const start = isArticle(tokens[index]?.word ?? '') ? index + 1 : index;
  const match = longestMatch(block.index.descriptors, tokens, start);
  if (!match || match.to > end || names.has(match.to)) return undefined;
  const actors = new Set(match.aliases.map(({ actor }) => actor).filter((id) => present.has(id)));
  const [actor] = actors;
  return actors.size === 1
    ? { ...plain('description', index, match.to, actor), resolved: 'named' }
    : undefined;
}

/** `Russia's top diplomat`, `sein Außenminister`, `das Außenministerium in Teheran`. */
function described(
  block: ArticleBlock,
  index: number,
  end: number,
  before: ReadBefore,
  owner: string | undefined,
): Subject | undefined {
  const description = descriptionAt(block, index, end, owner);
  if (!description) return undefined;
  const { named } = description;
  if (named?.isTitled)
    return { ...plain('name', named.from, named.to, named.actor), phrase: index };
  const { actor, resolved } = besideName(
    block,
    description,
    actorDescribed(block, description, before),
  );
  const isInstitution = description.sought.offices.length === 0 && !description.isSomebodyElse;
  if (isInstitution && actor === undefined) return undefined;
  return {
    ...plain('description', index, description.to, actor),
    resolved,
    oblique: description.isDeclined,
  };
}

/** `Finland's president, Ida Zorn, said`: a name beside a description is its own, or it is nobody's. */
function besideName(
  block: ArticleBlock,
  { from, to, sought }: Description,
  found: DescribedActor,
): DescribedActor {
  const { tokens, names, index } = block;
  const behind = tokens[to]?.gap === 'comma' ? names.get(to) : undefined;
  const isInserted = behind && tokens[behind.to]?.gap === 'comma';
  let before: string | undefined;
  for (const [, name] of names)
    if (name.to === from && tokens[from]?.gap === 'comma') before = name.actor;
  const name = isInserted ? behind.actor : before;
  if (name === undefined || found.actor === name) return found;
  const isHolder = found.actor === undefined && index.holders().hasHeld(name, sought.offices);
  if (isInserted && isHolder) return { actor: name, resolved: 'named' };
  const isApposition = before !== undefined && tokens[to]?.gap !== 'space';
  return isInserted || isApposition ? {} : found;
}

/** `the Frenchman`, `der Ukrainer`: of those whom the page names. */
function national(
  block: ArticleBlock,
  index: number,
  end: number,
  before: ReadBefore,
): Subject | undefined {
  const { tokens, document, names } = block;
  const { bareNouns, code } = document.language;
  const hasArticle = isArticle(tokens[index]?.word ?? '');
  const at = hasArticle ? index + 1 : index;
  if (hasArticle === (bareNouns === true) || at >= end || names.has(at)) return undefined;
  const noun = tokens[at];
  const found = nationalOf(noun?.word ?? '');
  if (!found || !noun || (hasArticle && noun.gap !== 'space' && noun.gap !== 'apostrophe'))
    return undefined;
  if (/^(?:en|de|fr|pl)$/.test(code) !== noun.capital || !isWholePhrase(block, at + 1, end))
    return undefined;
  const { actor, resolved } = nationalNear(block, found.country, found.isWoman, before);
  return { ...plain('description', index, at + 1, actor), resolved };
}

/** `Tehran said`: a capital for the one institution of the packs that speaks for its government. */
function capital(block: ArticleBlock, index: number): Subject | undefined {
  const { tokens, names, document } = block;
  const state = tokens[index]?.capital ? countryOfCapital(tokens[index].word) : undefined;
  const isName =
    tokens[index - 1]?.capital && tokens[index]?.gap === 'space' && !names.has(index - 1);
  if (!state || isName || tokens[index + 1]?.capital) return undefined;
  if (!document.language.says.has(tokens[index + 1]?.word ?? '')) return undefined;
  const { actor, resolved } = governmentOf(block, state);
  return actor === undefined
    ? undefined
    : { ...plain('description', index, index + 1, actor), resolved };
}

/** Whether no noun follows to which the words before belong: `the Russian said`, not `the Russian side`. */
function isWholePhrase(
  { tokens, document, names }: ArticleBlock,
  to: number,
  end: number,
): boolean {
  const next = tokens[to];
  if (!next || to >= end || next.gap !== 'space') return true;
  const { language } = document;
  if (language.code !== 'en') return !next.capital && !names.has(to);
  // 'the Russian state': as often a noun.
  if (language.doubtfulVerbs.has(next.word)) return false;
  return [
    language.says,
    language.denies,
    language.prepositions,
    language.betweenSubjectAndVerb,
    language.relativePronouns,
    language.and,
    language.clauseBreaks,
  ].some((words) => words.has(next.word));
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
