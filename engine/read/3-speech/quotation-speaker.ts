import type { ClauseGrammar } from '../../language/language.ts';
import type { Sentence } from '../../text/sentences.ts';
import { firstEndingBehind, firstIndex } from '../../text/sorted.ts';
import { type ArticleBlock, firstTokenFrom } from './article.ts';
import { firstPhrase } from './capital-phrases.ts';
import { nounPhraseBehindVerb } from './clause-subject.ts';
import { clausesOf } from './clauses.ts';
import type { Phrase } from './noun-phrases.ts';
import { ownedWordsBefore } from './owned-words.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import { mainPhrase } from './report-source.ts';
import { signature } from './signature.ts';
import { speakerBeside } from './speaker-beside.ts';
import { actorOf, speakerInFront } from './speaker-in-front.ts';
import type { ReadSentence, Speaker, SpokenReport, Utterance } from './utterances.ts';

/**
 * Looks for the speaker of a quotation in its own sentences, then around them.
 * @param read The block's sentences, each with whoever was found to speak in it.
 * @param last Whoever spoke last.
 * @param headline Whoever the block as a whole is said by.
 */
export function speakerOfSpan(
  block: ArticleBlock,
  read: readonly ReadSentence[],
  span: QuotedSpan,
  last: Speaker | undefined,
  headline: Speaker | undefined,
): Speaker | undefined {
  const own = ownSpeakerOf(block, read, span, headline);
  if (own !== UNTOLD) return own;
  const [first = 0] = touchedBy(block.sentences, span);
  const sentence = block.sentences[first];
  if (!sentence) return undefined;
  if (!isFloating(block, sentence)) {
    const isTold = isIntroduced(block, span) || !(isRead(block) || isAside(block, sentence, span));
    return isTold ? read[first]?.main : undefined;
  }
  const previous = first > 0 ? read[first - 1] : undefined;
  const introduced = previous && endsWithColon(block, first - 1);
  if (introduced) return lastSpeaker(previous) ?? previous.main;
  const spoken = previous && (lastSpeaker(previous) ?? previous.main);
  const found = spoken ?? last;
  const decided = read[first]?.utterances.find(({ isTold }) => isTold)?.speaker;
  if (decided && decided.actor !== found?.actor) return decided;
  return found && { ...found, how: 'continued' };
}

/** Nothing beside a quotation tells whose it is. */
export const UNTOLD = 'untold';

/**
 * Whoever a quotation's own sentences, or marks beside it, tell to be its speaker.
 * @returns nothing where they tell that it is nobody's
 */
export function ownSpeakerOf(
  block: ArticleBlock,
  read: readonly (ReadSentence | undefined)[],
  span: QuotedSpan,
  headline: Speaker | undefined,
): Speaker | typeof UNTOLD | undefined {
  const touched = touchedBy(block.sentences, span);

  if (touched.some((at) => read[at]?.isDenied)) return undefined;
  if (span.signedBy) return { ...span.signedBy, how: 'named' };
  const labelled = speakerInFront(block, span);
  if (labelled) return labelled;
  if (isRead(block) && isName(block, span)) return undefined;
  const own = block.sentences[touched[0] ?? 0];
  const owned = own && ownedWordsBefore(block, own, firstTokenFrom(block.tokens, span.start));
  if (owned) return owned.owner;
  const reported = nearestReport(block, reportsOf(read, touched), span);
  if (reported) return reported;
  const signed = signature(block, span);
  if (signed) return signed;
  for (const at of isRead(block) ? [] : touched) {
    const found = nearestUtterance(block, read[at]?.utterances ?? [], span);
    if (found) return found.speaker;
  }
  const beside = speakerBeside(block, span);
  if (beside) return beside;
  if (headline) return headline;
  const [first = 0] = touched;
  const sentence = block.sentences[first];
  if (!sentence) return undefined;
  const grammar = block.document.language.clauseReports;
  if (grammar && isIntroduced(block, span)) {
    const phrase = subjectBefore(block, sentence, grammar, span);
    if (phrase && (block.tokens[phrase.from]?.start ?? 0) < span.start)
      return namedAt(block, phrase);
  }
  const english = block.document.language.reports;
  if (english && isIntroduced(block, span) && !read[first]?.main) {
    const phrase = mainPhrase(
      { block, sentence, grammar: english },
      firstTokenFrom(block.tokens, span.start),
    );
    if (phrase && !isObject(block, phrase.to)) return namedAt(block, phrase);
  }
  return UNTOLD;
}

function namedAt(block: ArticleBlock, phrase: Phrase): Speaker {
  return { ...phrase, block: block.at, actor: actorOf(block, phrase), how: 'named' };
}

/** Who is in front of a colon: the first noun phrase, unless its article shows it to be an object. */
function subjectBefore(
  block: ArticleBlock,
  sentence: Sentence,
  grammar: ClauseGrammar,
  { start }: QuotedSpan,
): Phrase | undefined {
  const first = firstPhrase(block, sentence, grammar);
  if (!first || !grammar.objects.has(block.tokens[first.from]?.word ?? '')) return first;
  const clauses = clausesOf(block, { ...sentence, to: firstTokenFrom(block.tokens, start) });
  const [clause] = clauses;
  return clause && nounPhraseBehindVerb({ block, sentence, grammar, clauses }, clause, first.to);
}

/** From this share of its words on, a sentence is a quotation and little else. */
const FLOATING_SHARE = 0.7;

/** Of a quotation that goes on for longer, its first sentences tell whose it is. */
const MOST_TOUCHED = 24;

/** The sentences that share words with a quotation, by their position. */
function touchedBy(sentences: readonly Sentence[], { start, end }: QuotedSpan): number[] {
  const touched: number[] = [];
  const first = firstEndingBehind(sentences, start);
  for (let at = first; (sentences[at]?.start ?? end) < end && at < first + MOST_TOUCHED; at++)
    touched.push(at);
  return touched;
}

/** Who speaks on behind a sentence: whoever speaks around or behind its words, else its last speaker. */
export function lastSpeaker({ reports, utterances }: ReadSentence): Speaker | undefined {
  const around = reports.findLast(({ report, speaker }) => report.isParenthetical && speaker);
  return (
    around?.speaker ?? utterances.at(-1)?.speaker ?? reports.find(({ speaker }) => speaker)?.speaker
  );
}

/** The reports of some sentences; those of one sentence are not copied for each of its quotations. */
function reportsOf(
  read: readonly (ReadSentence | undefined)[],
  touched: readonly number[],
): readonly SpokenReport[] {
  const [first = 0, ...others] = touched;
  const reports = read[first]?.reports ?? [];
  return others.length === 0 ? reports : touched.flatMap((at) => read[at]?.reports ?? []);
}

/** So many reports before and behind a quotation may be its own. */
const NEAR = 8;

/** The report of a quotation's own sentences that stands nearest to it, before or behind. */
function nearestReport(
  { tokens }: ArticleBlock,
  reports: readonly SpokenReport[],
  { start, end }: QuotedSpan,
): Speaker | undefined {
  let nearest: Speaker | undefined;
  let least = Number.POSITIVE_INFINITY;
  const middle = firstIndex(
    reports,
    ({ report }) => (tokens[report.cue.from]?.start ?? 0) >= start,
  );
  for (const { report, speaker } of reports.slice(Math.max(0, middle - NEAR), middle + NEAR)) {
    const { cue, source, content } = report;
    const first = tokens[content.from]?.start ?? 0;
    const last = tokens[content.to - 1]?.end ?? 0;
    if (
      source &&
      (tokens[source.from]?.start ?? 0) < end &&
      (tokens[source.to - 1]?.end ?? 0) > start
    )
      return undefined;
    const isAround = report.isParenthetical || (first < end && last > start);
    if (!speaker || !isAround) continue;
    const from = tokens[Math.min(cue.from, source?.from ?? cue.from)]?.start ?? 0;
    const to = tokens[Math.max(cue.to, source?.to ?? cue.to) - 1]?.end ?? 0;
    const distance = from >= end ? from - end : start - to;
    if (distance < least) {
      least = distance;
      nearest = { ...speaker, cue: cue.from };
    }
  }
  return nearest;
}

function nearestUtterance(
  block: ArticleBlock,
  utterances: readonly Utterance[],
  { start, end }: QuotedSpan,
): Utterance | undefined {
  const { tokens } = block;
  const cued = utterances.filter(({ cue }) => cue);
  const inside = cued.find(({ from, to }) => {
    const first = tokens[from]?.start ?? 0;
    const last = tokens[to - 1]?.end ?? 0;
    return start < last && end > first;
  });
  return inside ?? cued[0];
}

function isRead({ document }: ArticleBlock): boolean {
  return document.language.clauseReports !== undefined;
}

/** `die Zeitung „Der Kurier“`: a name in marks behind the noun that it names. */
function isName({ tokens, quoted }: ArticleBlock, { start, end }: QuotedSpan): boolean {
  const first = firstTokenFrom(tokens, start);
  const last = firstTokenFrom(tokens, end);
  const before = tokens[first - 1];
  if (!before?.capital || quoted[first - 1] || last - first > LONGEST_NAME) return false;
  return tokens.slice(first, last).every(({ capital, word }) => capital || word.length < 4);
}

/** So many words may the name of a paper have. */
const LONGEST_NAME = 6;

/** `A letter to Kern: “…”`: what stands before the colon has no verb. */
function isObject({ tokens, document }: ArticleBlock, at: number): boolean {
  return document.language.prepositions.has(tokens[at]?.word ?? '');
}

/** So many words between marks may be a name or be meant otherwise: `the “free” harbour`. */
const LONGEST_ASIDE = 3;

function isAside(
  { tokens }: ArticleBlock,
  sentence: Sentence,
  { start, end }: QuotedSpan,
): boolean {
  const from = firstTokenFrom(tokens, start);
  return from > sentence.from && firstTokenFrom(tokens, end) - from <= LONGEST_ASIDE;
}

/** `Innenminister Quill: „…“`. */
function isIntroduced({ block }: ArticleBlock, { start }: QuotedSpan): boolean {
  return /:\s*$/.test(block.text.slice(Math.max(0, start - 5), start - 1));
}

function endsWithColon({ block, sentences }: ArticleBlock, at: number): boolean {
  const sentence = sentences[at];
  return sentence !== undefined && block.text.charAt(sentence.end - 1) === ':';
}

function isFloating({ quoted }: ArticleBlock, { from, to }: Sentence): boolean {
  let inside = 0;
  for (let index = from; index < to; index++) inside += quoted[index] ?? 0;
  return to > from && inside / (to - from) >= FLOATING_SHARE;
}
