import { isTitle } from '../../language/titles.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import type { SpeechCue } from './cues.ts';
import { isBreak } from './gaps.ts';
import { isBehindPreposition, isNominative, isSomebodyNear, opensNoun } from './somebody-near.ts';
import { isBetween } from './subject-before.ts';
import type { Subject } from './subjects.ts';
import { LONGEST_UNKNOWN, unknown } from './unknown-subject.ts';

/** How far behind an inverted verb its subject may stand: `сообщил журналистам помощник …`. */
const INVERTED_WITHIN = 11;

/** `Halm may come, сказал хозяин дворца`: a verb that opens a clause has its subject behind it. */
export function strangerBehind(
  block: ArticleBlock,
  { from, to }: Sentence,
  cue: SpeechCue,
): Subject | undefined {
  const { tokens, document, quoted } = block;
  const { language } = document;
  if (!language.bareNouns || language.dropsPronouns || cue.kind !== 'verb') return undefined;
  if (cue.from === from || !isBreak(tokens[cue.from]?.gap)) return undefined;
  const next = tokens[cue.to];
  if (!next || cue.to >= to || next.gap !== 'space' || next.capital || quoted[cue.to])
    return undefined;
  const isOther =
    ADDRESSEES.has(next.word) ||
    language.prepositions.has(next.word) ||
    language.betweenSubjectAndVerb.has(next.word) ||
    language.clauseBreaks.has(next.word) ||
    language.and.has(next.word);
  const end = phraseEnd(block, cue.to, Math.min(to, cue.to + LONGEST_UNKNOWN));
  return isOther || (end < to && !isBreak(tokens[end]?.gap)) ? undefined : unknown(cue.to, end);
}

/** A verb may have its subject behind it: in many languages at any time, in others behind a mark. */
export function isInverted(block: ArticleBlock, { from }: Sentence, cue: SpeechCue): boolean {
  if (block.document.language.inverts) return true;
  return cue.from > from && isBreak(block.tokens[cue.from]?.gap);
}

/** The subject behind a cue, with titles and, in languages that allow it, other words between. */
export function behind(
  block: ArticleBlock,
  { to }: Sentence,
  cue: SpeechCue,
  subjects: readonly Subject[],
): Subject | undefined {
  const { tokens, document } = block;
  let besides: Subject | undefined;
  for (let at = cue.to; at < Math.min(to, cue.to + INVERTED_WITHIN); at++) {
    if (block.quoted[at]) break;
    if (opensObject(block, at)) return undefined;
    if (isBreak(tokens[at]?.gap)) {
      if (at === cue.to) return undefined;
      break;
    }
    const found = subjects.find(({ from }) => from === at);
    if (!found || namesBearerBehind(block, found)) continue;
    if (isBesides(block, cue, found)) {
      besides = found;
      continue;
    }
    if (isSomebodyNear(block, cue, found))
      return { ...unknown(cue.to, found.to), kind: 'description' };
    return isOwner(block, found) ? unknown(cue.to, found.to) : found;
  }
  if (besides && document.language.dropsPronouns) {
    const { to: from } = besides;
    const isNamed = tokens[from]?.capital && tokens[from]?.gap === 'space';
    return isNamed ? unknown(from, phraseEnd(block, from, to)) : undefined;
  }
  // Without a name, only a quotation right before makes what follows the verb its subject.
  const follows = cue.kind === 'according' || block.quoted[cue.from - 1] === 1;
  const next = tokens[cue.to]?.word ?? '';
  if (!follows || document.language.prepositions.has(next) || ADDRESSEES.has(next))
    return undefined;
  const end = phraseEnd(block, cue.to, Math.min(to, cue.to + LONGEST_UNKNOWN));
  return end > cue.to ? unknown(cue.to, end) : undefined;
}

/** `powiedział dziennikarzom`: whoever is spoken to does not speak. */
export const ADDRESSEES: ReadonlySet<string> = new Set(
  `dziennikarzom dziennikarce dziennikarzowi reporterom mediom журналистам журналисту репортерам
   журналістам журналісту репортерам`.split(/\s+/),
);

/** `dijo que Nora Kern`: whoever is named behind `that` is spoken of. */
function opensObject({ tokens, document }: ArticleBlock, at: number): boolean {
  return document.language.contentOpeners.has(tokens[at]?.word ?? '');
}

/** `пресс-секретарь Керн Павел Соранский`: whoever is named last is the one that the title is of. */
function namesBearerBehind(block: ArticleBlock, { kind, from, to, actor }: Subject): boolean {
  const { tokens, names } = block;
  if (kind !== 'name') return false;
  let at = to;
  while (tokens[at]?.gap === 'space' && isTitle(tokens[at]?.word ?? '') && !names.has(at)) at++;
  if (tokens[at]?.gap !== 'space' || !names.has(at)) return false;
  return at > to || !isNominative(block, from, actor);
}

/**
 * `a dit mardi à Nora Kern`, `ha declarado junto a Nora Kern`, `ha detto di lui`: no noun that could speak
 * stands before the preposition that a name or pronoun follows.
 */
function isBesides(block: ArticleBlock, { kind, to }: SpeechCue, subject: Subject): boolean {
  const { from, phrase } = subject;
  if (kind !== 'verb' || from <= to || !isBehindPreposition(block, subject)) return false;
  if (subject.kind !== 'name') return subject.kind === 'pronoun';
  let at = to;
  while (at < phrase && isBetween(block, at)) at++;
  return at >= phrase || !opensNoun(block, at);
}

function isOwner({ tokens }: ArticleBlock, { to }: Subject): boolean {
  return tokens[to]?.word === 's' && tokens[to]?.gap === 'apostrophe';
}

function phraseEnd({ tokens, quoted }: ArticleBlock, from: number, limit: number): number {
  let at = from;
  while (at < limit && !quoted[at]) {
    const gap = tokens[at]?.gap;
    if (at > from && gap !== 'space' && gap !== 'hyphen' && gap !== 'apostrophe') break;
    at++;
  }
  return at;
}
