import type { Sentence } from '../../text/sentences.ts';
import { firstIndex } from '../../text/sorted.ts';
import type { ArticleBlock } from './article.ts';
import { clauseReportsIn } from './clause-reports.ts';
import { cueReportsIn } from './cue-reports.ts';
import { mainSubject } from './cue-speaker.ts';
import type { Phrase } from './noun-phrases.ts';
import { type Report, reportsIn } from './reports.ts';
import { toSpeaker } from './subject-speaker.ts';
import { type Subject, subjectsIn } from './subjects.ts';
import { UNTOLD } from './unreal.ts';
import type { ReadSentence, Speaker, SpokenReport, Utterance } from './utterances.ts';

/**
 * Finds who says what in one sentence. What is said inside somebody's reported words belongs to the
 * outer speaker: `Trump said Putin agreed` is Trump's.
 * Whom a pronoun means is left open.
 * @param focus The actor spoken of last.
 */
export function readSentence(
  block: ArticleBlock,
  sentence: Sentence,
  focus: string | undefined,
): ReadSentence {
  const subjects = subjectsIn(block, sentence, focus);
  const main = mainSubject(subjects);
  const all = reportsOf(block, sentence, subjects);
  const told = all.filter(({ report }) => report.reality === 'told');
  const isUntold = all.length > 0 && told.length === 0;
  return {
    utterances: toUtterances(block, sentence, told),
    reports: all.filter(({ report }) => !UNTOLD.has(report.reality)),
    subjects,
    // 'the Ukrainian was “too rude to …”': so is he called, not what he says.
    main: main && !isUntold && main.resolved !== 'nationality' ? toSpeaker(block, main) : undefined,
    isUntold,
    isDenied: isUntold && all.some(({ report }) => report.reality === 'denied'),
  };
}

function reportsOf(
  block: ArticleBlock,
  sentence: Sentence,
  subjects: readonly Subject[],
): SpokenReport[] {
  const { reports, clauseReports } = block.document.language;
  const found = reports
    ? reportsIn(block, sentence, reports)
    : clauseReports && clauseReportsIn(block, sentence, clauseReports);
  if (!found) return cueReportsIn(block, sentence, subjects);
  return found.map((report) => {
    const { cue, source } = report;
    if (cue.kind === 'own-view')
      return { report, speaker: { block: block.at, from: cue.from, to: cue.to, how: 'pronoun' } };
    return { report, speaker: source && speakerIn(block, source, subjects) };
  });
}

/** The subject that a source is, or a source that nobody of the packs is. */
function speakerIn(block: ArticleBlock, source: Phrase, subjects: readonly Subject[]): Speaker {
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
  return subject ? { ...toSpeaker(block, subject), ...place } : { ...place, how: 'named' };
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

/** Who says something in a sentence, each from where the last one ends. */
function toUtterances(
  block: ArticleBlock,
  { from, to }: Sentence,
  reports: readonly SpokenReport[],
): Utterance[] {
  const utterances: Utterance[] = [];
  for (const { report, speaker } of reports) {
    if (!speaker) continue;
    const { cue } = report;
    const last = utterances.at(-1);
    if (last && isSame(last.speaker, speaker)) continue;
    const start = Math.min(cue.from, speaker.from);
    if (last) last.to = start;
    const denies = saysNo(block, report);
    utterances.push({ speaker, cue: { ...cue, denies }, from: last ? start : from, to });
  }
  return utterances;
}

/** `denied`, `ruled out`, `hat … bestritten`. */
function saysNo({ tokens, document }: ArticleBlock, { cue, content }: Report): boolean {
  const { denies, byFirstWord } = document.language;
  const { word = '' } = tokens[cue.from] ?? {};
  if (denies.has(word)) return true;
  const inWords = byFirstWord.reporting
    .get(word)
    ?.some((phrase) => phrase.denies && phrase.words.length === cue.to - cue.from);
  if (inWords) return true;
  // The participle of a perfect stands between its auxiliary and what is said, or ends the clause.
  const end = Math.max(content.from, cue.to);
  return tokens.slice(cue.to, end).some((token) => denies.has(token.word));
}

function isSame(a: Speaker, b: Speaker): boolean {
  return a.actor !== undefined ? a.actor === b.actor : a.from === b.from;
}
