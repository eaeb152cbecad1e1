import type { Sentence } from '../text/sentences.ts';
import { firstIndex } from '../text/sorted.ts';
import type { ArticleBlock } from './article.ts';
import { clauseReportsIn } from './clause-reports.ts';
import { mainSubject, speakerOf } from './cue-speaker.ts';
import { cuesIn, isHypothetical } from './cues.ts';
import { nextFocus } from './next-focus.ts';
import type { Phrase } from './noun-phrases.ts';
import { type Spoken, withoutNested } from './outer-cues.ts';
import { type Report, reportsIn } from './reports.ts';
import { toSpeaker } from './subject-speaker.ts';
import { type Subject, subjectsIn } from './subjects.ts';
import type { Focus, ReadSentence, Speaker, Utterance } from './utterances.ts';

/**
 * Finds who says what in one sentence. What is said inside somebody's reported words belongs to the
 * outer speaker: `Trump said Putin agreed` is Trump's.
 * @param focus The subject of the sentences before.
 */
export function readSentence(
  block: ArticleBlock,
  sentence: Sentence,
  focus: Focus | undefined,
): ReadSentence {
  const subjects = subjectsIn(block, sentence, focus?.actor);
  const spoken = cuesIn(block, sentence).flatMap((cue) => {
    const subject = speakerOf(block, sentence, cue, subjects);
    if (!subject || isHypothetical(block, sentence, subject.phrase)) return [];
    return [{ cue, subject }];
  });
  const outer = withoutNested(block, sentence, spoken);
  const resolve = (subject: Subject) => toSpeaker(block, sentence, subject, subjects, focus);
  const main = mainSubject(subjects);
  const reports = reportsOf(block, sentence);
  return {
    utterances: toUtterances(sentence, outer, resolve),
    reports: reports.map((report) => ({
      report,
      speaker: report.source && speakerIn(block, report.source, subjects, resolve),
    })),
    // 'the Ukrainian was “too rude to …”': so is he called, not what he says.
    main: main && main.resolved !== 'nationality' ? resolve(main) : undefined,
    focus: nextFocus(block, sentence, outer[0]?.subject, main, resolve, focus),
  };
}

function reportsOf(block: ArticleBlock, sentence: Sentence): Report[] {
  const { reports, clauseReports } = block.document.language;
  if (reports) return reportsIn(block, sentence, reports);
  return clauseReports ? clauseReportsIn(block, sentence, clauseReports) : [];
}

/** The subject that a source is, or a source that nobody of the packs is. */
function speakerIn(
  block: ArticleBlock,
  source: Phrase,
  subjects: readonly Subject[],
  resolve: (subject: Subject) => Speaker,
): Speaker {
  let at = firstIndex(subjects, ({ from }) => from >= source.from);
  let subject: Subject | undefined;
  for (; !subject && (subjects[at]?.from ?? source.to) < source.to; at++) {
    const one = subjects[at];
    if (one && isHead(block, source, one)) subject = one;
  }
  const place = { block: block.at, from: source.from, to: source.to };
  // 'Ob der Mann im Kreml es wagt, wisse niemand': a clause is nobody.
  const opens = block.tokens[source.from]?.word ?? '';
  if (block.document.language.clauseReports?.conjunctions.has(opens))
    return { ...place, how: 'named' };
  return subject ? { ...resolve(subject), ...place } : { ...place, how: 'named' };
}

/** `Kern` in `Kern of Lakeland` and `President Kern`, not in `Kern's cook`, `Kern aides`, `the cook of Kern`. */
function isHead(
  { tokens, document }: ArticleBlock,
  source: Phrase,
  { from, to, phrase, kind, oblique }: Subject,
): boolean {
  // A description knows better than its first words how far it goes: `Kerns langjähriger Berater`.
  const isLonger = kind === 'description' && phrase === source.from;
  if (from < source.from || (to > source.to && !isLonger)) return false;
  if (kind === 'pronoun') return true;
  if (oblique && phrase > source.from) return false;
  const next = tokens[to];
  if (to >= source.to || !next) return next?.word !== 's' || next.gap !== 'apostrophe';
  if (next.gap !== 'space') return next.gap === 'comma' || next.gap === 'other';
  const { prepositions, relativePronouns, and } = document.language;
  return prepositions.has(next.word) || relativePronouns.has(next.word) || and.has(next.word);
}

function toUtterances(
  { from, to }: Sentence,
  outer: readonly Spoken[],
  resolve: (subject: Subject) => Speaker,
): Utterance[] {
  const utterances: Utterance[] = [];
  for (const { cue, subject } of outer) {
    const speaker = resolve(subject);
    const last = utterances.at(-1);
    if (last && isSame(last.speaker, speaker)) continue;
    const start = Math.min(cue.from, subject.phrase);
    if (last) last.to = start;
    utterances.push({ speaker, cue, from: last ? start : from, to });
  }
  return utterances;
}

function isSame(a: Speaker, b: Speaker): boolean {
  return a.actor !== undefined ? a.actor === b.actor : a.from === b.from;
}
