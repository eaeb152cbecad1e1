import type { Language, ReportGrammar } from '../../language/language.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { ArticleBlock } from './article.ts';
import {
  beBefore,
  isAfterPlural,
  isBareForm,
  isNoun,
  isVerbForm,
  PAST,
  wordBefore,
} from './verb-forms.ts';
import { WordKind } from './word-kinds.ts';

/** A word or phrase that reports, wherever in a sentence it stands. */
export interface ReportCue {
  kind:
    | 'finite'
    | 'participle'
    | 'impersonal'
    | 'passive'
    | 'asked'
    | 'noun'
    | 'according'
    | 'according-after'
    | 'own-view'
    | 'continued';
  /** First token. */
  from: number;
  /** Token after the last. */
  to: number;
}

/** Finds all cues outside quotations, in order. */
export function reportCuesIn(
  block: ArticleBlock,
  { from, to }: Sentence,
  grammar: ReportGrammar,
): ReportCue[] {
  const cues: ReportCue[] = [];
  for (let at = from; at < to; at++) {
    if (((block.kinds[at] ?? 0) & WordKind.reportCue) === 0) continue;
    if (block.quoted[at] || block.tokens[at]?.gap === 'hyphen') continue;
    if (block.tokens[at + 1]?.gap === 'hyphen' || block.names.has(at)) continue;
    const cue = cueAt(block, at, from, grammar);
    if (!cue) continue;
    cues.push(cue);
    at = cue.to - 1;
  }
  // Beside another report `his` may be anybody's.
  return cues.length > 0 ? cues : ownViewsIn(block, from, to);
}

/** `in her view`. */
function ownViewsIn(
  { tokens, quoted, document }: ArticleBlock,
  from: number,
  to: number,
): ReportCue[] {
  const { ownViews } = document.language.byFirstWord;
  const cues: ReportCue[] = [];
  for (let at = from; at < to; at++) {
    const views = quoted[at] ? undefined : ownViews.get(tokens[at]?.word ?? '');
    const length = longest(
      views?.map(({ words }) => words),
      tokens,
      at,
    );
    if (length > 0) cues.push({ kind: 'own-view', from: at, to: at + length });
  }
  return cues;
}

function cueAt(
  block: ArticleBlock,
  at: number,
  limit: number,
  grammar: ReportGrammar,
): ReportCue | undefined {
  const { tokens, document } = block;
  const { language } = document;
  const token = tokens[at];
  if (!token) return undefined;
  const { word } = token;
  const according = longest(language.byFirstWord.according.get(word), tokens, at);
  // 'Kern resigned, citing the storm': what she names is her reason, not her source.
  const isReason = according === 1 && grammar.attitudes.has(word);
  if (according && !isReason) return { kind: 'according', from: at, to: at + according };
  if (at === limit && word === 'to' && opensView(block, at + 1))
    return { kind: 'according', from: at, to: at + 1 };
  if (language.accordingAfter.has(word)) return { kind: 'according-after', from: at, to: at + 1 };
  if (grammar.nouns.has(word) && isNoun(tokens, at, limit, grammar)) {
    const link = tokens[at + 1];
    const isLinked = link?.gap === 'space' && grammar.nounLinks.has(link.word);
    return isLinked ? { kind: 'noun', from: at, to: at + 1 } : undefined;
  }
  const phrase = phraseAt(language, tokens, at);
  if (phrase) return { kind: 'finite', from: at, to: at + phrase };
  return verbAt(block, at, limit, language, grammar);
}

/** How many words `To Kern and many others, …` may have before the comma. */
const LONGEST_VIEWER = 12;

/** `To Kern, the harbour is lost`: a name between the first word and a comma. */
function opensView({ tokens, quoted }: ArticleBlock, from: number): boolean {
  if (!tokens[from]?.capital) return false;
  for (let at = from + 1; at < from + LONGEST_VIEWER; at++) {
    if (quoted[at] || !tokens[at]) return false;
    if (tokens[at]?.gap === 'comma') return true;
    if (tokens[at]?.gap !== 'space' && tokens[at]?.gap !== 'dot') return false;
  }
  return false;
}

function phraseAt({ byFirstWord }: Language, tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.word ?? '';
  const said = byFirstWord.reporting.get(word)?.map(({ words }) => words);
  const held = byFirstWord.attitudes.get(word);
  return Math.max(longest(said, tokens, at), longest(held, tokens, at));
}

function longest(
  phrases: readonly (readonly string[])[] | undefined,
  tokens: readonly Token[],
  at: number,
): number {
  let length = 0;
  for (const words of phrases ?? []) {
    const fits = words.every((word, offset) => {
      const token = tokens[at + offset];
      return token?.word === word && (offset === 0 || token.gap === 'space');
    });
    if (fits && words.length > length) length = words.length;
  }
  return length;
}

function verbAt(
  block: ArticleBlock,
  at: number,
  limit: number,
  language: Language,
  grammar: ReportGrammar,
): ReportCue | undefined {
  const { tokens } = block;
  const word = tokens[at]?.word ?? '';
  const before = wordBefore(tokens, at, limit);
  const cue = { from: at, to: at + 1 };
  const be = beBefore(tokens, at, limit, language);
  if (
    be &&
    (grammar.passives.has(word) || (language.says.has(word) && hasAgent(tokens, at, language)))
  )
    return isQuotedAs(tokens, at) ? undefined : { kind: 'passive', ...cue };
  if (word === 'asked' && (at === limit || before === 'when')) return { kind: 'asked', ...cue };
  const isBare = grammar.bareVerbs.has(word);
  const isKnown =
    language.says.has(word) || language.denies.has(word) || grammar.attitudes.has(word);
  if (grammar.notReporting.has(word) || before === 'to') return undefined;
  if (grammar.homographs.has(word) && !isVerbForm(tokens, at, limit, language, grammar))
    return undefined;
  if (isBare && !language.says.has(word) && !isAfterPlural(tokens, at, limit, language, grammar)) {
    return undefined;
  }
  if (!isKnown && !isBare) {
    return isBesideQuotation(block, at, limit) ? { kind: 'finite', ...cue } : undefined;
  }
  if (grammar.impersonal.has(word)) return { kind: 'impersonal', ...cue };
  if (word.endsWith('ing')) return ingAt(tokens, at, be, grammar, limit);
  if (be) return undefined;
  const isNominal = isBare || grammar.homographs.has(word) || language.doubtfulVerbs.has(word);
  if (isNominal && isNoun(tokens, at, limit, grammar)) return undefined;
  if (language.prepositions.has(before) && before !== 'to') return undefined;
  if (isBareForm(word, language) && !isAfterPlural(tokens, at, limit, language, grammar)) {
    return undefined;
  }
  return { kind: 'finite', ...cue };
}

/** How far behind `was repeated` the word `by` may stand. */
const AGENT_WITHIN = 3;

function hasAgent(tokens: readonly Token[], at: number, { by }: Language): boolean {
  return tokens
    .slice(at + 1, at + 1 + AGENT_WITHIN)
    .some(({ word, gap }) => gap === 'space' && by.has(word));
}

/** How far behind `was quoted` the words `as saying` may stand: `was quoted by the agency as saying`. */
const QUOTED_AS_WITHIN = 8;

function isQuotedAs(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < at + QUOTED_AS_WITHIN; index++) {
    if (tokens[index]?.gap !== 'space' && tokens[index]?.gap !== 'apostrophe') return false;
    if (tokens[index]?.word === 'as') return tokens[index + 1]?.word.endsWith('ing') ?? false;
  }
  return false;
}

/** How many words may stand between a quotation and a verb that reports it by its place alone. */
const BESIDE_WITHIN = 6;

/** `“…,” an angry cook retaliated.`: a past form behind a quotation and before a mark. */
function isBesideQuotation({ tokens, quoted }: ArticleBlock, at: number, limit: number): boolean {
  const next = tokens[at + 1];
  if (!tokens[at]?.word.endsWith(PAST) || tokens[at]?.gap !== 'space' || next?.gap === 'space')
    return false;
  for (let index = at - 1; index >= limit && at - index < BESIDE_WITHIN; index--) {
    if (quoted[index - 1]) return index < at && tokens[index]?.gap === 'other';
    if (quoted[index] || tokens[index]?.gap !== 'space') return false;
  }
  return false;
}

function ingAt(
  tokens: readonly Token[],
  at: number,
  be: boolean,
  grammar: ReportGrammar,
  limit: number,
): ReportCue | undefined {
  const cue = { from: at, to: at + 1 };
  if (be) return { kind: 'finite', ...cue };
  if (grammar.determiners.has(wordBefore(tokens, at, limit))) return undefined;
  return { kind: 'participle', ...cue };
}
