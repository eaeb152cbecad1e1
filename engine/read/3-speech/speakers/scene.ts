import type { Gender } from '../../../language/language.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { ArticleBlock } from '../article.ts';
import type { Resolved } from '../described-actor.ts';
import { isBreak } from '../gaps.ts';
import { isSubjunctive } from '../mood.ts';
import type { Subject } from '../subjects.ts';
import type { ReadSentence, Speaker } from '../utterances.ts';

/**
 * How a sentence tells who speaks in it: by nobody at all, by a name or a role, by a pronoun or a verb
 * alone, by somebody whom the packs do not know. Without a verb of saying there are words between marks,
 * the mood of reported speech, a pronoun or a person as its subject, or nothing.
 */
export type Telling =
  | 'known'
  | 'pronoun'
  | 'verb-alone'
  | 'role'
  | 'stranger'
  | 'quoted'
  | 'mood'
  | 'pronoun-acts'
  | 'person-acts'
  | 'role-acts'
  | 'nothing';

/** Where an actor stands in a sentence, the most telling place first; `behind`: in what somebody says. */
export type Place = 'source' | 'main' | 'subject' | 'oblique' | 'behind';

/** How an actor stands in a sentence. */
export interface Standing {
  place: Place;
  /** Of somebody who is not named: by what a description stands for the actor. */
  described?: Resolved | undefined;
}

/** What a sentence shows of those who may speak in it. */
export interface Scene {
  block: ArticleBlock;
  telling: Telling;
  /** Of the pronoun, or of the form of a verb without one. */
  gender: Gender | undefined;
  /** Whoever stands in the sentence, with their most telling place. */
  places: ReadonlyMap<string, Standing>;
  /** Further signs of reported speech that a sentence without a verb of saying may have. */
  signs: readonly Sign[];
  isHeading: boolean;
  /** Begins its block. */
  isFirst: boolean;
}

export type Sign =
  | 'quotation'
  | 'mood'
  | 'clause'
  | 'colon'
  | 'question'
  | 'inserted'
  | 'words-before'
  | 'subordinate'
  | 'stranger-leads';

/** From this share of its words on, a sentence is a quotation and little else. */
const FLOATING_SHARE = 0.7;

/**
 * Gathers what one sentence shows.
 * @param marked Whoever marks of quotation and labels tell to speak in it.
 */
export function sceneOf(
  block: ArticleBlock,
  sentence: Sentence,
  { utterances, reports, subjects }: ReadSentence,
  marked: readonly Speaker[],
): Scene {
  const sources: Speaker[] = utterances.flatMap(({ speaker, cue }) => (cue ? [speaker] : []));
  if (sources.length === 0) for (const { speaker } of reports) if (speaker) sources.push(speaker);
  if (sources.length === 0) sources.push(...marked);
  const main = subjects.find(({ oblique }) => !oblique);
  const places = placesOf(sources, subjects, main, contentFrom(block, sentence, sources[0]));
  const quotedShare = shareQuoted(block, sentence);
  const hasMood = isInMood(block, sentence);
  const source = sources[0] && subjectAt(subjects, sources[0]);
  const telling = tellingOf(sources, source, main, quotedShare, hasMood);
  return {
    block,
    telling,
    gender: genderOf(block, telling, sources, subjects, main),
    places,
    signs: signsOf(block, sentence, quotedShare, hasMood, main, sources[0]),
    isHeading: block.block.kind === 'heading',
    isFirst: block.sentences[0] === sentence,
  };
}

function tellingOf(
  sources: readonly Speaker[],
  source: Subject | undefined,
  main: Subject | undefined,
  quotedShare: number,
  hasMood: boolean,
): Telling {
  if (sources.some(({ actor, how }) => how === 'named' && actor !== undefined)) return 'known';
  if (sources.some(({ how }) => how === 'pronoun'))
    return source?.kind === 'pronoun' ? 'pronoun' : 'verb-alone';
  if (sources.length > 0) return source?.kind === 'description' ? 'role' : 'stranger';
  if (quotedShare >= FLOATING_SHARE) return 'quoted';
  if (main?.kind === 'pronoun') return 'pronoun-acts';
  if (main?.actor !== undefined) return 'person-acts';
  if (hasMood) return 'mood';
  return main ? 'role-acts' : 'nothing';
}

function subjectAt(subjects: readonly Subject[], { from, to }: Speaker): Subject | undefined {
  return subjects.find((one) => one.from >= from && one.from < Math.max(to, from + 1));
}

/**
 * Where what is said begins: behind the source; with a source inserted in it, as in `Kern agreed, she said`,
 * where the sentence begins. `When Kern came, she said` and `Kern was clear: nobody, she said` lead to it.
 */
function contentFrom(
  { tokens, block, document }: ArticleBlock,
  { from, start }: Sentence,
  source: Speaker | undefined,
): number {
  if (!source) return Number.POSITIVE_INFINITY;
  const isInserted = source.from > from && isBreak(tokens[source.from]?.gap);
  if (source.how !== 'pronoun' || !isInserted) return source.from;
  const { clauseBreaks, prepositions } = document.language;
  const first = tokens[from]?.word ?? '';
  const leads =
    clauseBreaks.has(first) ||
    prepositions.has(first) ||
    block.text.slice(start, tokens[source.from]?.start).includes(': ');
  return leads ? source.from : from;
}

function placesOf(
  sources: readonly Speaker[],
  subjects: readonly Subject[],
  main: Subject | undefined,
  limit: number,
): Scene['places'] {
  const places = new Map<string, Standing>();
  const add = (actor: string | undefined, place: Place, described: Resolved | undefined) => {
    if (actor !== undefined && !places.has(actor)) places.set(actor, { place, described });
  };
  for (const source of sources)
    if (source.how === 'named') add(source.actor, 'source', subjectAt(subjects, source)?.resolved);
  const before = subjects.filter(({ from }) => from < limit);
  if (main && main.from < limit) add(main.actor, 'main', main.resolved);
  for (const { actor, resolved, oblique } of before) if (!oblique) add(actor, 'subject', resolved);
  for (const { actor, resolved } of before) add(actor, 'oblique', resolved);
  for (const { actor, resolved, oblique } of subjects) if (!oblique) add(actor, 'behind', resolved);
  return places;
}

function genderOf(
  block: ArticleBlock,
  telling: Telling,
  sources: readonly Speaker[],
  subjects: readonly Subject[],
  main: Subject | undefined,
): Gender | undefined {
  if (telling === 'pronoun-acts') return main?.gender;
  if (telling !== 'pronoun' && telling !== 'verb-alone') return undefined;
  const source = sources.find(({ how }) => how === 'pronoun');
  const pronoun = subjects.find(({ from, kind }) => kind === 'pronoun' && from === source?.from);
  return pronoun?.gender ?? genderOfView(block, source) ?? genderOfVerb(block, source?.from);
}

/** `in her view`. */
function genderOfView(
  { tokens, document }: ArticleBlock,
  source: Speaker | undefined,
): Gender | undefined {
  const words = source && tokens.slice(source.from, source.to).map(({ word }) => word);
  return document.language.byFirstWord.ownViews
    .get(words?.[0] ?? '')
    ?.find((view) => view.words.join(' ') === words?.join(' '))?.gender;
}

/** `powiedziała`, `сказал`: the form of the verb tells a woman from a man. */
function genderOfVerb({ tokens, document }: ArticleBlock, at = -1): Gender | undefined {
  const { pastForms } = document.language;
  const word = tokens[at]?.word ?? '';
  if (!pastForms) return undefined;
  if (pastForms.female.test(word)) return 'female';
  return pastForms.male.test(word) ? 'male' : undefined;
}

function shareQuoted({ quoted }: ArticleBlock, { from, to }: Sentence): number {
  let inside = 0;
  for (let at = from; at < to; at++) inside += quoted[at] ?? 0;
  return to > from ? inside / (to - from) : 0;
}

function isInMood(block: ArticleBlock, sentence: Sentence): boolean {
  const { hearsay } = block.document.language;
  return hearsay !== undefined && isSubjunctive(block, sentence, hearsay);
}

/** Whoever a block as a whole is said by may stand far before the sentence; so many words are looked at. */
const FARTHEST = 400;

function signsOf(
  block: ArticleBlock,
  { from, to, start, end }: Sentence,
  quotedShare: number,
  hasMood: boolean,
  main: Subject | undefined,
  source: Speaker | undefined,
): Sign[] {
  const { tokens, document, quoted } = block;
  const text = block.block.text.slice(start, end);
  const signs: Sign[] = [];
  if (quotedShare > 0) signs.push('quotation');
  if (hasMood) signs.push('mood');
  const behind = Math.max(from - FARTHEST, source?.to ?? main?.to ?? from);
  for (let at = behind; at < to; at++) {
    if (quoted[at] || !document.language.contentOpeners?.has(tokens[at]?.word ?? '')) continue;
    signs.push('clause');
    break;
  }
  if (/\p{L}:\s/u.test(text)) signs.push('colon');
  if (/\?["”»“’']*\s*$/.test(text)) signs.push('question');
  if (main?.kind === 'description' && main.actor === undefined) signs.push('stranger-leads');
  if (source) {
    if (source.from > from && isBreak(tokens[source.from]?.gap)) signs.push('inserted');
    else if (source.from > from) signs.push('words-before');
  }
  const first = tokens[from]?.word ?? '';
  if (document.language.clauseBreaks.has(first) || document.language.prepositions.has(first))
    signs.push('subordinate');
  return signs;
}
