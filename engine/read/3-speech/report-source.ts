import type { ReportGrammar } from '../../language/language.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import { type Phrase, phraseBefore, phraseFrom } from './noun-phrases.ts';
import type { ReportCue } from './report-cues.ts';
import { isAdverb } from './verb-forms.ts';

/** What is known of the sentence when the source of a cue is sought. */
export interface SourceContext {
  block: ArticleBlock;
  sentence: Sentence;
  grammar: ReportGrammar;
  /** The source of the finite cue before, which an `and` goes on with. */
  previous: Phrase | undefined;
  /** The source of the first finite cue, which a participle goes on with. */
  outer: Phrase | undefined;
}

/** How far behind a passive its agent may stand. */
const AGENT_WITHIN = 12;

/** @returns The phrase that says who speaks; nothing where the sentence does not tell. */
export function sourceOf(context: SourceContext, cue: ReportCue): Phrase | undefined {
  const { block, sentence, grammar } = context;
  switch (cue.kind) {
    case 'according':
      return phraseFrom(block, cue.to, sentence.to, grammar);
    case 'according-after':
      return phraseBefore(block, cue.from, sentence.from, grammar);
    case 'passive':
    case 'asked':
      return agentOf(context, cue);
    case 'noun':
      return ownerOf(context, cue);
    case 'impersonal':
      return undefined;
    case 'own-view':
      return { from: cue.from, to: cue.to };
    case 'participle':
      return (
        quotedOf(context, cue) ??
        attachedTo(context, cue) ??
        context.outer ??
        mainPhrase(context, cue.from)
      );
    default:
      return invertedOf(context, cue) ?? subjectOf(context, cue);
  }
}

function agentOf({ block, sentence, grammar }: SourceContext, cue: ReportCue): Phrase | undefined {
  const { tokens, document } = block;
  const end = Math.min(sentence.to, cue.to + AGENT_WITHIN);
  for (let at = cue.to; at < end; at++) {
    const token = tokens[at];
    if (!token || block.quoted[at]) return undefined;
    if (at > cue.to && (token.gap === 'comma' || token.gap === 'stop')) return undefined;
    if (document.language.by.has(token.word))
      return phraseFrom(block, at + 1, sentence.to, grammar);
    if (grammar.clauseOpeners.has(token.word)) return undefined;
  }
  return undefined;
}

/** `his veto threat`, `Kern's claim`. */
function ownerOf({ block, sentence, grammar }: SourceContext, cue: ReportCue): Phrase | undefined {
  const { tokens } = block;
  for (let at = cue.from - 1; at >= sentence.from && cue.from - at < 4; at--) {
    const token = tokens[at];
    if (!token || block.quoted[at]) return undefined;
    if (grammar.possessives.has(token.word)) return { from: at, to: at + 1 };
    if (token.word === 's' && token.gap === 'apostrophe') {
      return phraseBefore(block, at, sentence.from, grammar);
    }
    if (token.gap !== 'space') return undefined;
  }
  return undefined;
}

/** How far before `as saying` the verb may stand: `quoted the harbour master of Lakeland as saying`. */
const QUOTES_WITHIN = 10;

/** `was quoted as saying`, `quoted Kern as saying`: whoever is quoted, not whoever quotes. */
function quotedOf({ block, sentence, grammar }: SourceContext, cue: ReportCue): Phrase | undefined {
  const { tokens, document, quoted } = block;
  const as = cue.from - 1;
  if (tokens[as]?.word !== 'as') return undefined;
  for (let at = as - 1; at >= sentence.from && as - at < QUOTES_WITHIN && !quoted[at]; at--) {
    if (!QUOTING.has(tokens[at]?.word ?? '')) continue;
    let be = at - 1;
    while (be > sentence.from && isAdverb(tokens[be])) be--;
    return document.language.passive.has(tokens[be]?.word ?? '')
      ? phraseBefore(block, passiveStart(tokens, be, grammar), sentence.from, grammar)
      : phraseFrom(block, at + 1, as, grammar);
  }
  return undefined;
}

const QUOTING: ReadonlySet<string> = new Set(
  'quoted quotes quoting cited cites citing reported'.split(' '),
);

/** The first of `has been` before a participle. */
function passiveStart(
  tokens: ArticleBlock['tokens'],
  be: number,
  { auxiliaries }: ReportGrammar,
): number {
  let at = be;
  while (auxiliaries.has(tokens[at - 1]?.word ?? '')) at--;
  return at;
}

/** `voters saying`: the participle stands right behind its noun. */
function attachedTo(
  { block, sentence, grammar }: SourceContext,
  cue: ReportCue,
): Phrase | undefined {
  const before = block.tokens[cue.from - 1];
  if (cue.from <= sentence.from || !before || block.tokens[cue.from]?.gap !== 'space')
    return undefined;
  if (block.document.language.prepositions.has(before.word)) return undefined;
  const isNoun = before.capital || /[^s]s$/.test(before.word) || /^\d/.test(before.word);
  if (!isNoun) return undefined;
  return phraseBefore(block, cue.from, sentence.from, grammar);
}

const INVERTING: ReadonlySet<string> = new Set('said says added wrote writes'.split(' '));

/** `“…,” said the ferryman`. */
function invertedOf(context: SourceContext, cue: ReportCue): Phrase | undefined {
  const { block, sentence, grammar } = context;
  const { tokens, quoted, document } = block;
  const gap = tokens[cue.from]?.gap;
  if (
    cue.from === sentence.from &&
    tokens[cue.to]?.capital &&
    INVERTING.has(tokens[cue.from]?.word ?? '')
  ) {
    return phraseFrom(block, cue.to, sentence.to, grammar);
  }
  const isBehindBreak =
    cue.from > sentence.from && (gap === 'comma' || gap === 'other' || gap === 'stop');
  if (!isBehindBreak || quoted[cue.to] || tokens[cue.to]?.gap !== 'space') return undefined;
  const next = tokens[cue.to];
  if (!next || document.language.prepositions.has(next.word)) return undefined;
  if (document.language.betweenSubjectAndVerb.has(next.word)) return undefined;
  const isQuoted = quoted[cue.from - 1] === 1;
  if (!isQuoted && (!INVERTING.has(tokens[cue.from]?.word ?? '') || next.word === 'that'))
    return undefined;
  if (!isQuoted && !(next.capital || grammar.determiners.has(next.word))) return undefined;
  const phrase = phraseFrom(block, cue.to, sentence.to, grammar);
  if (isQuoted || !phrase) return phrase;
  // 'Kern, who supported it, said Halm was late': the verb has its subject before.
  const before = beforeInsertion(context, cue.from);
  if (before && tokens[before.from]?.capital && before.from === sentence.from) return undefined;
  if (phrase.to >= sentence.to) return phrase;
  // 'Kern, the cook, said the boat sank': what follows is said, not who says it.
  const after = tokens[phrase.to];
  const isEnd = after?.gap !== 'space' || document.language.prepositions.has(after.word);
  return isEnd ? phrase : undefined;
}

function subjectOf(context: SourceContext, cue: ReportCue): Phrase | undefined {
  const { block, sentence, grammar } = context;
  const { tokens, document } = block;
  const verb = verbStart(context, cue);
  const last = verb - 1;
  if (last < sentence.from) return undefined;
  const gap = tokens[verb]?.gap;
  if (gap === 'comma' || gap === 'other' || gap === 'stop') {
    return beforeInsertion(context, verb) ?? goesOn(context, verb);
  }
  const word = tokens[last]?.word ?? '';
  if (
    document.language.and.has(word) ||
    document.language.clauseBreaks.has(word) ||
    word === 'then'
  ) {
    return goesOn(context, last);
  }
  if (document.language.relativePronouns.has(word) || word === 'that' || word === 'who') {
    const antecedent = phraseBefore(block, last, sentence.from, grammar);
    return { from: antecedent?.from ?? last, to: last + 1 };
  }
  return phraseBefore(block, verb, sentence.from, grammar);
}

/** Walks back over auxiliaries, adverbs and times before the verb. */
function verbStart({ block, sentence, grammar }: SourceContext, cue: ReportCue): number {
  const { tokens, document, quoted, names } = block;
  const { betweenSubjectAndVerb, negations } = document.language;
  let at = cue.from;
  while (at > sentence.from) {
    const before = tokens[at - 1];
    const gap = tokens[at]?.gap;
    if (!before || quoted[at - 1] || names.has(at - 1)) break;
    if (gap !== 'space' && gap !== 'apostrophe' && gap !== 'dot') break;
    const { word } = before;
    const isBetween =
      grammar.auxiliaries.has(word) ||
      betweenSubjectAndVerb.has(word) ||
      negations.has(word) ||
      (word.length > 4 && word.endsWith('ly')) ||
      (word === 't' && before.gap === 'apostrophe');
    if (!isBetween) break;
    at--;
  }
  return at;
}

/** How many words an insertion between a subject and its verb may have. */
const LONGEST_INSERTION = 40;

/** `Kern, the president of Lakeland, said`. */
function beforeInsertion(
  { block, sentence, grammar }: SourceContext,
  end: number,
): Phrase | undefined {
  const { tokens, quoted } = block;
  let found: Phrase | undefined;
  let last = end;
  for (let at = end - 1; at > sentence.from && end - at < LONGEST_INSERTION; at--) {
    if (quoted[at]) break;
    const gap = tokens[at]?.gap;
    if (gap === 'stop') break;
    if (gap !== 'comma' && gap !== 'other') continue;
    if (!isInsertion(block, at, last, grammar)) break;
    last = at;
    const phrase = phraseBefore(block, at, sentence.from, grammar);
    if (!phrase) continue;
    if (found && !tokens[phrase.to - 1]?.capital) break;
    found = phrase;
    const first = tokens[phrase.from];
    if (first?.capital || (first?.word === 'the' && tokens[phrase.from + 1]?.capital)) break;
  }
  return found;
}

/** Whether what begins here tells more of the noun before: an article, a relative, a preposition. */
function isInsertion(
  { tokens, document }: ArticleBlock,
  at: number,
  end: number,
  grammar: ReportGrammar,
): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { word } = token;
  const isRelative = word.startsWith('wh') || word === 'that';
  const hasVerb = tokens
    .slice(at, end)
    .some((one) => grammar.auxiliaries.has(one.word) && one.gap === 'space');
  return (
    (isRelative || !hasVerb) &&
    !document.language.and.has(word) &&
    !document.language.clauseBreaks.has(word) &&
    !document.language.pronouns.has(word) &&
    !(grammar.clauseOpeners.has(word) && !/^wh/.test(word))
  );
}

/** Whoever the sentence has been about: the source of the report before, else its first subject. */
function goesOn(context: SourceContext, before: number): Phrase | undefined {
  const { previous } = context;
  if (previous && previous.to <= before) return previous;
  return mainPhrase(context, before);
}

/** `Recently,`, `However,`, `Now,`. */
function isOpening({ tokens, document }: ArticleBlock, at: number): boolean {
  const { word = '' } = tokens[at] ?? {};
  const { clauseBreaks, betweenSubjectAndVerb } = document.language;
  return (
    tokens[at + 1]?.gap === 'comma' &&
    (word.endsWith('ly') ||
      word === 'indeed' ||
      clauseBreaks.has(word) ||
      betweenSubjectAndVerb.has(word))
  );
}

/** How many words `HARBOURTOWN, Lakeland, Aug. 27 (Agency)` may have. */
const LONGEST_DATELINE = 7;

/** @returns The token behind the place and the day that a sentence opens with, else its first. */
function behindDateline({ tokens, block }: ArticleBlock, { from, to }: Sentence): number {
  for (let at = from; at < Math.min(to, from + LONGEST_DATELINE); at++) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || !next || !(token.capital || /^\d+$/.test(token.word))) break;
    if (/^[)\s.]*\s[-–—]+\s*$/.test(block.text.slice(token.end, next.start))) return at + 1;
  }
  return from;
}

function behindOpenings(block: ArticleBlock, start: number, before: number): number {
  let from = start;
  while (from < before && isOpening(block, from)) {
    from++;
    while (from < before && block.tokens[from]?.gap !== 'comma') from++;
  }
  return from;
}

/** The noun phrase before the first verb of the sentence. */
export function mainPhrase(
  { block, sentence, grammar }: Pick<SourceContext, 'block' | 'sentence' | 'grammar'>,
  before: number,
): Phrase | undefined {
  const { tokens, document, quoted } = block;
  let from = behindOpenings(block, behindDateline(block, sentence), before);
  const first = tokens[from]?.word ?? '';
  if (document.language.pronouns.has(first) || first === 'i' || first === 'we')
    return { from, to: from + 1 };
  if (
    document.language.prepositions.has(first) ||
    grammar.clauseOpeners.has(first) ||
    first.endsWith('ing')
  ) {
    while (from < before && !(from > sentence.from && tokens[from]?.gap === 'comma')) from++;
    from = behindOpenings(block, from, before);
  }
  while (from < before && (quoted[from] || document.language.and.has(tokens[from]?.word ?? '')))
    from++;
  if (from >= before) return undefined;
  const phrase = phraseFrom(block, from, before, grammar);
  if (!phrase) return undefined;
  const { language } = document;
  for (let at = phrase.from + 1; at < phrase.to; at++) {
    const token = tokens[at];
    if (!token || token.capital || /^(?:the|an?)$/.test(tokens[at - 1]?.word ?? '')) continue;
    const isVerb =
      language.says.has(token.word) ||
      grammar.attitudes.has(token.word) ||
      /[^e]ed$/.test(token.word);
    if (isVerb || language.prepositions.has(token.word)) return { from: phrase.from, to: at };
  }
  return phrase;
}
