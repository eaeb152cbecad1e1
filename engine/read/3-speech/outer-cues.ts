import type { Sentence } from '../../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import type { SpeechCue } from './cues.ts';
import { isBreak } from './gaps.ts';
import type { Subject } from './subjects.ts';

/** A cue with whoever it is about. */
export interface Spoken {
  cue: SpeechCue;
  subject: Subject;
}

/** Leaves out cues that stand in what another cue of the sentence reports. */
export function withoutNested<One extends Spoken>(
  block: ArticleBlock,
  sentence: Sentence,
  spoken: readonly One[],
): One[] {
  const governing = spoken.find((one) => isParenthetical(block, sentence, one));
  if (governing) return [governing];
  const outer: One[] = [];
  for (const one of spoken) {
    const last = outer.at(-1);
    if (!last || (last.subject.from !== one.subject.from && opensClause(block, last, one)))
      outer.push(one);
  }
  return outer;
}

/** How long the rest behind `she told reporters in Brussels on Monday` may be. */
const LONGEST_TAIL = 9;

/** `…, Trump said.` and `…, he said on Monday, …`: such a cue speaks for the whole sentence. */
function isParenthetical(
  block: ArticleBlock,
  { from, to }: Sentence,
  { cue, subject }: Spoken,
): boolean {
  const { tokens, document } = block;
  if (cue.kind === 'according-after') return false;
  const first = Math.min(cue.from, subject.phrase);
  if (first <= from || !isBreak(tokens[first]?.gap)) return false;
  const last = Math.max(cue.to, subject.to);
  let tail = last;
  while (tail < to && !isBreak(tokens[tail]?.gap)) tail++;
  if (tail === last) return true;
  if (tail - last > LONGEST_TAIL) return false;
  const next = tokens[last]?.word ?? '';
  return document.language.prepositions.has(next) || isTime(block, next);
}

function isTime({ document }: ArticleBlock, word: string): boolean {
  return document.language.betweenSubjectAndVerb.has(word);
}

/** Whether a cue has a clause of its own rather than standing in what the cue before reports. */
function opensClause(block: ArticleBlock, before: Spoken, { cue, subject }: Spoken): boolean {
  const { tokens, document } = block;
  const start = Math.min(cue.from, subject.phrase);
  for (let at = before.cue.to; at < start; at++) {
    if (block.quoted[at]) return true;
    const token = tokens[at];
    if (document.language.clauseBreaks.has(token?.word ?? '')) return true;
    if (token?.gap === 'comma' && document.language.and.has(token.word)) return true;
  }
  // A semicolon or a dash parts clauses as well as a conjunction does.
  return tokens[start]?.gap === 'stop';
}
