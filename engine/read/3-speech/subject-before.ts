import type { Sentence } from '../../text/sentences.ts';
import { firstIndex } from '../../text/sorted.ts';
import type { ArticleBlock } from './article.ts';
import type { SpeechCue } from './cues.ts';
import type { Subject } from './subjects.ts';
import { LONGEST_UNKNOWN, unknown } from './unknown-subject.ts';

/** How far an apposition may part a subject from its verb. */
const LONGEST_APPOSITION = 28;

/** The subject right before the verb, or before an apposition that ends there. */
export function before(
  block: ArticleBlock,
  { from }: Sentence,
  cue: SpeechCue,
  subjects: readonly Subject[],
): Subject | undefined {
  const { tokens } = block;
  let at = cue.from - 1;
  while (at >= from && isBetween(block, at) && !endsSubject(subjects, at)) {
    if (tokens[at + 1]?.gap === 'comma') break;
    at--;
  }
  if (at < from) return undefined;
  const gap = tokens[at + 1]?.gap;
  const adjacent = endsSubject(subjects, at);
  if (gap === 'comma' || gap === 'other') return beforeApposition(block, from, at, subjects);
  if (adjacent && !adjacent.oblique) return adjacent;
  return block.document.language.relativePronouns.has(tokens[at]?.word ?? '')
    ? endsSubject(subjects, at - 1)
    : undefined;
}

function beforeApposition(
  block: ArticleBlock,
  from: number,
  last: number,
  subjects: readonly Subject[],
): Subject | undefined {
  const { tokens } = block;
  for (let at = last; at > from && last - at < LONGEST_APPOSITION; at--) {
    if (block.quoted[at]) return undefined;
    const gap = tokens[at]?.gap;
    if (gap === 'stop') return undefined;
    if (gap !== 'comma' && gap !== 'other') continue;
    // 'Kyiv's foreign minister, Andrii Sybiha, was …': the apposition is the name itself.
    const inner = endsSubject(subjects, last);
    if (inner && inner.kind === 'name' && !inner.oblique && inner.phrase <= at) return inner;
    const outer = endsSubject(subjects, at - 1);
    if (outer && !outer.oblique) return outer;
  }
  return undefined;
}

/** How long `at the summit` between a subject and its verb may be. */
const LONGEST_PHRASE = 8;

/** `European leaders at the summit emphasized`: a prepositional phrase stands between. */
export function beforePhrase(
  { tokens, document, quoted }: ArticleBlock,
  cue: SpeechCue,
  subjects: readonly Subject[],
): Subject | undefined {
  return subjects.findLast(({ to, oblique, kind }) => {
    if (oblique || kind === 'pronoun' || to >= cue.from || cue.from - to > LONGEST_PHRASE)
      return false;
    if (!document.language.prepositions.has(tokens[to]?.word ?? '')) return false;
    for (let at = to; at < cue.from; at++)
      if (quoted[at] || tokens[at]?.gap !== 'space') return false;
    return true;
  });
}

/** A speaker nobody in the packs is: kept, so that the words are not given to somebody else. */
export function unknownBefore(
  block: ArticleBlock,
  { from }: Sentence,
  cue: SpeechCue,
): Subject | undefined {
  const { tokens, document } = block;
  let end = cue.from;
  while (end > from && isBetween(block, end - 1)) end--;
  if (end === from || block.quoted[end - 1]) return undefined;
  let start = end;
  while (start > from && end - start < LONGEST_UNKNOWN && !block.quoted[start - 1]) {
    const gap = tokens[start]?.gap;
    if (start < end && gap !== 'space' && gap !== 'hyphen' && gap !== 'apostrophe') break;
    const word = tokens[start - 1]?.word ?? '';
    if (document.language.clauseBreaks.has(word) || word === 'that') break;
    start--;
  }
  return end > start ? unknown(start, end) : undefined;
}

/** The subject whose last word stands at a place; subjects stand in order and apart. */
function endsSubject(subjects: readonly Subject[], at: number): Subject | undefined {
  const subject = subjects[firstIndex(subjects, ({ to }) => to > at)];
  return subject?.to === at + 1 ? subject : undefined;
}

/** Whether a word may part a subject from its verb: an auxiliary, an adverb, a time. */
export function isBetween({ tokens, document, quoted, names }: ArticleBlock, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (quoted[at] || names.has(at)) return false;
  return (
    document.language.betweenSubjectAndVerb.has(word) ||
    document.language.negations.has(word) ||
    isAdverb(word) ||
    isShortNumber(word) ||
    (word === 't' && tokens[at]?.gap === 'apostrophe')
  );
}

function isShortNumber(word: string): boolean {
  return word.length <= 4 && /^\d+$/.test(word);
}

/** `clearly`. */
export function isAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly');
}
