import type { Language } from '../../language/language.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import type { SpeechCue } from './cues.ts';
import { isBreak } from './gaps.ts';
import type { Phrase } from './noun-phrases.ts';
import type { ReportCue } from './report-cues.ts';

/** Where a sentence reports: the cue, and whoever is its source if there is one. */
export interface ReportPlace {
  cue: SpeechCue | ReportCue;
  source: Phrase | undefined;
}

/**
 * Whether a sentence tells that something was said. What is but supposed, asked or a condition is `open`:
 * `If Kern said so`, `Kern would say`; what was not said is `denied`: `Kern never said so`, `It is a myth
 * that Kern said so`; an answer may be `withheld`: `Kern did not say when`.
 */
export type Reality = 'told' | 'open' | 'withheld' | 'denied';

/** Whoever withholds an answer is told of; what is open or denied is no report. */
export const UNTOLD: ReadonlySet<Reality> = new Set(['open', 'denied']);

const VERBS: ReadonlySet<ReportPlace['cue']['kind']> = new Set(['verb', 'finite', 'participle']);

/** How far an auxiliary or a negation may stand from its verb. */
const NEAR_VERB = 6;
/** How far before a report the word stands that takes it back: `the lie told for years that`. */
const NEAR_REPORT = 4;
/** How many words may open a sentence before what they say of a report: `The widely shared claim that`. */
const LONGEST_OPENING = 6;
/** How far before the end of a sentence its verdict begins: `is a complete fabrication`. */
const LONGEST_VERDICT = 4;
/** How far behind `denied` the verb stands: `denied that he had ever said`. */
const NEAR_DENIAL = 6;

/** What a sentence tells of a report that stands in it. */
export function realityOf(block: ArticleBlock, sentence: Sentence, place: ReportPlace): Reality {
  const begin = beginOf(block, place);
  if (
    deniesSaying(block, sentence, place.cue) ||
    isCalledUntrue(block, sentence, begin) ||
    isJudgedUntrue(block, sentence, place, begin)
  )
    return 'denied';
  const isVerb = VERBS.has(place.cue.kind);
  if (isVerb && isNegated(block, sentence, place))
    return opensQuestion(block, sentence, place.cue.to) ? 'withheld' : 'denied';
  const isOpen =
    isAsked(block, sentence, place.cue) ||
    isCondition(block, sentence, place, begin) ||
    (isVerb && isSupposed(block, sentence, place));
  return isOpen ? 'open' : 'told';
}

/** Where the saying begins: behind the verb that a source may have swallowed: `a site claims Kern said`. */
function beginOf({ tokens, document }: ArticleBlock, { cue, source }: ReportPlace): number {
  if (!source || source.from >= cue.from) return cue.from;
  let begin = source.from;
  for (let at = source.from; at < source.to - 1; at++) {
    const { word = '', capital } = tokens[at] ?? {};
    if (!capital && document.language.says.has(word)) begin = at + 1;
  }
  return begin;
}

/** `Did Kern say so?`, `Dijo Kern eso?` */
function isAsked(
  { tokens, block, document }: ArticleBlock,
  sentence: Sentence,
  cue: Phrase,
): boolean {
  if (block.text.charAt(sentence.end - 1) !== '?') return false;
  const { inverts, unreal } = document.language;
  return (
    unreal.asking.has(tokens[sentence.from]?.word ?? '') || (inverts && cue.from === sentence.from)
  );
}

/** `if only Kern said`, `Had Kern said`. */
function isCondition(
  block: ArticleBlock,
  sentence: Sentence,
  { cue, source }: ReportPlace,
  begin: number,
): boolean {
  const { tokens, document } = block;
  const { unreal, betweenSubjectAndVerb } = document.language;
  let at = begin - 1;
  while (
    at > sentence.from &&
    tokens[at + 1]?.gap === 'space' &&
    betweenSubjectAndVerb.has(tokens[at]?.word ?? '') &&
    !unreal.invertedIfs.has(writtenAt(block, at))
  )
    at--;
  if (at < sentence.from) return false;
  if (isIf(block, at)) return true;
  const opensClause = at === sentence.from || isBreak(tokens[at]?.gap);
  return source !== undefined && source.from < cue.from && opensClause && isInvertedIf(block, at);
}

function isIf(block: ArticleBlock, at: number): boolean {
  const { pronouns, unreal } = block.document.language;
  const next = block.tokens[at + 1];
  // The `s` of `s’il` is that of `s’est` too.
  const isJoined = next?.gap === 'space' || pronouns.has(next?.word ?? '');
  return isJoined && unreal.ifs.has(writtenAt(block, at));
}

function isInvertedIf(block: ArticleBlock, at: number): boolean {
  const { invertedIfs } = block.document.language.unreal;
  return block.tokens[at + 1]?.gap === 'space' && invertedIfs.has(writtenAt(block, at));
}

/**
 * Whether a condition begins at a token: `if Kern agrees`, `Should Kern agree`.
 * @param opensClause Whether the token is the first of its clause.
 */
export function opensCondition(block: ArticleBlock, at: number, opensClause: boolean): boolean {
  if (isIf(block, at) || block.document.language.unreal.whens.has(writtenAt(block, at)))
    return true;
  return opensClause && isInvertedIf(block, at);
}

/** `Kern may hope`, `Kern might as well have said`, `Kern soll gesagt haben`, `сказал бы`. */
function isSupposed(block: ArticleBlock, sentence: Sentence, place: ReportPlace): boolean {
  const { tokens, document } = block;
  const { unreal, inverts } = document.language;
  const { cue, source } = place;
  const behind = tokens[cue.to];
  if (behind?.gap === 'space' && unreal.supposingBehind.has(writtenAt(block, cue.to))) return true;
  const isWish = !isSaying(block, cue.to - 1);
  const isSupposing = (at: number) => {
    const word = writtenAt(block, at);
    return unreal.supposing.has(word) && !(isWish && unreal.mild.has(word));
  };
  if (isSupposing(cue.from) || beforeVerb(block, sentence, place).some(isSupposing)) return true;
  // 'In Velm soll Kern gesagt haben'
  const isBefore = inverts && source !== undefined && source.from < cue.from;
  return (
    isBefore &&
    source.from > sentence.from &&
    tokens[source.from]?.gap === 'space' &&
    isSupposing(source.from - 1)
  );
}

/** `Kern never said`, `Kern did not say`, `Kern sagte nicht`. */
function isNegated(block: ArticleBlock, sentence: Sentence, place: ReportPlace): boolean {
  const { tokens, document } = block;
  const { language } = document;
  const { cue } = place;
  if (isNegatedParticiple(block, sentence, cue)) return true;
  if (!isSaying(block, cue.to - 1)) return false;
  if (beforeVerb(block, sentence, place).some((at) => isNegation(block, at))) return true;
  return (
    language.clauseReports !== undefined &&
    tokens[cue.to]?.gap === 'space' &&
    isNegation(block, cue.to)
  );
}

/** `hat nie gesagt`: the auxiliary is the cue, what is said stands at the end of its clause. */
function isNegatedParticiple(block: ArticleBlock, { to }: Sentence, cue: Phrase): boolean {
  const { tokens, document } = block;
  if (!document.language.clauseReports?.auxiliaries.has(tokens[cue.from]?.word ?? '')) return false;
  let isNo = false;
  for (let at = cue.to; at < to && !isBreak(tokens[at]?.gap); at++) {
    isNo ||= isNegation(block, at);
    if (isNo && isSaying(block, at)) return true;
  }
  return false;
}

/** `did not say on Monday when` */
function opensQuestion(
  { tokens, document }: ArticleBlock,
  { to }: Sentence,
  from: number,
): boolean {
  const { questions, links } = document.language.unreal;
  for (let at = from; at < Math.min(to, from + NEAR_REPORT); at++) {
    const { word = '' } = tokens[at] ?? {};
    if (questions.has(word)) return true;
    if (links.has(word)) return false;
  }
  return false;
}

function isNegation({ tokens, document }: ArticleBlock, at: number): boolean {
  const { negations, unreal } = document.language;
  const token = tokens[at];
  const isNot =
    negations.has(token?.word ?? '') || (token?.word === 't' && token.gap === 'apostrophe');
  return isNot && !unreal.emphatic.has(tokens[at + 1]?.word ?? '');
}

function isSaying({ tokens, document }: ArticleBlock, at: number): boolean {
  return document.language.unreal.sayings.has(tokens[at]?.word ?? '');
}

/** The words of a verb's clause before it, as far as no subject and no other clause begins. */
function beforeVerb(
  { tokens, quoted, document }: ArticleBlock,
  sentence: Sentence,
  { cue, source }: ReportPlace,
): number[] {
  const { and, clauseBreaks, inverts, stopWords, betweenSubjectAndVerb } = document.language;
  // Where verbs stand apart from their auxiliaries, all that belongs to them stands between.
  const mayStand = (word: string) =>
    inverts || stopWords.has(word) || betweenSubjectAndVerb.has(word) || word.endsWith('ly');
  const limit = source && source.from < cue.from ? source.to : sentence.from;
  const places: number[] = [];
  for (let at = cue.from - 1; at >= limit && cue.from - at <= NEAR_VERB; at--) {
    const word = tokens[at]?.word ?? '';
    if (isBreak(tokens[at + 1]?.gap) || quoted[at] || and.has(word) || clauseBreaks.has(word))
      break;
    if (limit === sentence.from && tokens[at]?.capital) break;
    if (!mayStand(word)) break;
    places.push(at);
  }
  return places;
}

/** `Kern denied saying so` and `Kern denied that he had said so`, of either verb. */
function deniesSaying(block: ArticleBlock, sentence: Sentence, cue: Phrase): boolean {
  const { tokens, document, quoted } = block;
  const { denies, unreal, clauseReports } = document.language;
  const isPlain = (from: number, to: number) => {
    const isParticiple = clauseReports?.participles.has(tokens[to - 1]?.word ?? '') === true;
    for (let at = from; at < to; at++) {
      const { capital, gap, word = '' } = tokens[at] ?? {};
      const isParted =
        isBreak(gap) && !(gap === 'comma' && (isParticiple || unreal.links.has(word)));
      if (capital || isParted || quoted[at]) return false;
    }
    return true;
  };
  const isDenying = (at: number) => denies.has(tokens[at]?.word ?? '');
  const from = Math.max(sentence.from, cue.from - NEAR_DENIAL);
  const to = Math.min(sentence.to, cue.to + NEAR_DENIAL);
  if (isDenying(cue.from)) {
    for (let at = cue.to; at < to; at++) if (saysItself(block, at)) return isPlain(cue.to, at + 1);
    return false;
  }
  if (!saysItself(block, cue.from)) return false;
  for (let at = cue.from - 1; at >= from; at--)
    if (isDenying(at)) return isPlain(at + 1, cue.from + 1);
  return false;
}

/** Whether a word is a verb of saying and no noun of speech. */
function saysItself(block: ArticleBlock, at: number): boolean {
  const { speechNouns, doubtfulVerbs } = block.document.language;
  const word = block.tokens[at]?.word ?? '';
  return isSaying(block, at) && !speechNouns.has(word) && !doubtfulVerbs.has(word);
}

/** `It is a myth that Kern said`, `A site falsely claims Kern said`, `In a fake video, Kern says`. */
function isCalledUntrue(block: ArticleBlock, sentence: Sentence, begin: number): boolean {
  const { tokens, document } = block;
  const { unreal, prepositions } = document.language;
  const last = begin - 1;
  if (last < sentence.from) return false;
  const isLinked = unreal.links.has(tokens[last]?.word ?? '');
  const gap = tokens[begin]?.gap;
  if (isLinked || gap === 'space') {
    const end = isLinked ? last : begin;
    const from = Math.max(sentence.from, end - NEAR_REPORT);
    if (hasUntruth(block, from, end) || isSaidByNobody(block, from, end)) return true;
  }
  const opens = prepositions.has(tokens[sentence.from]?.word ?? '');
  return opens && hasUntruth(block, sentence.from, Math.min(last, sentence.from + NEAR_REPORT));
}

/** `Nobody claims Kern said`, `Niemand behauptet, dass Kern sagte`. */
function isSaidByNobody(block: ArticleBlock, from: number, to: number): boolean {
  const { tokens, quoted, document } = block;
  let verb = to - 1;
  while (verb >= from && !document.language.says.has(tokens[verb]?.word ?? '')) verb--;
  for (let at = verb - 1; at >= from; at--) {
    if (quoted[at] || isBreak(tokens[at + 1]?.gap)) return false;
    if (isNegation(block, at)) return true;
  }
  return false;
}

/** `The report that Kern said so is false`, `Dass Kern das gesagt habe, ist ein Märchen`. */
function isJudgedUntrue(
  block: ArticleBlock,
  sentence: Sentence,
  { cue }: ReportPlace,
  begin: number,
): boolean {
  const { tokens, document } = block;
  const { unreal } = document.language;
  // A verb at the end of its clause has the verdict right behind it.
  if (unreal.links.size === 0)
    return hasUntruth(block, cue.to, Math.min(sentence.to, cue.to + LONGEST_VERDICT));
  const link = begin - 1;
  if (link < sentence.from || link - sentence.from > LONGEST_OPENING) return false;
  if (!unreal.links.has(tokens[link]?.word ?? '')) return false;
  return hasUntruth(block, Math.max(cue.to, sentence.to - LONGEST_VERDICT), sentence.to);
}

/** Whether words of one clause call something false, or not true. */
function hasUntruth({ tokens, quoted, document }: ArticleBlock, from: number, to: number): boolean {
  const { untruths, truths } = document.language.unreal;
  let isNo = false;
  let found = false;
  for (let at = from; at < to; at++) {
    if (quoted[at]) return false;
    if (at > from && isBreak(tokens[at]?.gap)) found = isNo = false;
    const word = tokens[at]?.word ?? '';
    isNo ||= isNot(document.language, word) || (word === 't' && tokens[at]?.gap === 'apostrophe');
    found ||= isNo ? truths.has(word) : untruths.has(word);
  }
  return found;
}

function isNot({ negations }: Language, word: string): boolean {
  return negations.has(word);
}

/** A word as it is written, in small letters: folding would make `hätte` and `hatte` one. */
function writtenAt({ tokens, block }: ArticleBlock, at: number): string {
  const token = tokens[at];
  return token ? block.text.slice(token.start, token.end).toLowerCase() : '';
}
