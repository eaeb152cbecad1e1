import type { Gender } from '../language/language.ts';
import { genderOfGivenName, isGivenName } from '../names/given-names.ts';
import type { Sentence } from '../text/sentences.ts';
import { firstIndex } from '../text/sorted.ts';
import type { ArticleBlock } from './article.ts';
import { clauseReportsIn } from './clause-reports.ts';
import { mainSubject, speakerOf } from './cue-speaker.ts';
import { cuesIn, isHypothetical, type SpeechCue } from './cues.ts';
import type { Phrase } from './noun-phrases.ts';
import { type Report, reportsIn } from './reports.ts';
import { type Subject, subjectsIn } from './subjects.ts';

/** Who speaks, where the text says so. */
export interface Speaker {
  /** Absent where nobody of the packs speaks. */
  actor?: string | undefined;
  how: 'named' | 'pronoun' | 'continued';
  block: number;
  /** Tokens of the name, description or pronoun. */
  from: number;
  to: number;
  /** First token of the cue of a quotation's own report. */
  cue?: number | undefined;
}

/** Somebody says something in a sentence, or in a part of it. */
export interface Utterance {
  speaker: Speaker;
  cue?: SpeechCue | undefined;
  /** Tokens of the sentence that belong to it, cue included. */
  from: number;
  to: number;
}

/** Whom a pronoun would mean at this point of the article. */
export interface Focus {
  actor?: string | undefined;
  /** Those spoken of before, the last first; a pronoun of another gender goes back to them. */
  earlier?: readonly string[];
}

/** A report of a sentence with whoever is known of its source. */
export interface SpokenReport {
  report: Report;
  speaker?: Speaker | undefined;
}

/** What reading one sentence gives, and whom the next pronoun means. */
export interface ReadSentence {
  utterances: Utterance[];
  /** Every report, those inside other reports too; none where the language has no grammar of them. */
  reports: SpokenReport[];
  /** The subject of the main clause, speaking or not. */
  main?: Speaker | undefined;
  focus: Focus | undefined;
}

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
    main: main && resolve(main),
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
  return subject ? { ...resolve(subject), ...place } : { ...place, how: 'named' };
}

/** `Kern` in `Kern of Lakeland` and `President Kern`, not in `Kern's cook`, `Kern aides`, `the cook of Kern`. */
function isHead(
  { tokens, document }: ArticleBlock,
  source: Phrase,
  { from, to, phrase, kind, oblique }: Subject,
): boolean {
  if (from < source.from || to > source.to) return false;
  if (kind === 'pronoun') return true;
  if (oblique && phrase > source.from) return false;
  const next = tokens[to];
  if (to === source.to || !next) return next?.word !== 's' || next.gap !== 'apostrophe';
  if (next.gap !== 'space') return next.gap === 'comma' || next.gap === 'other';
  const { prepositions, relativePronouns, and } = document.language;
  return prepositions.has(next.word) || relativePronouns.has(next.word) || and.has(next.word);
}

interface Spoken {
  cue: SpeechCue;
  subject: Subject;
}

function withoutNested(
  block: ArticleBlock,
  sentence: Sentence,
  spoken: readonly Spoken[],
): Spoken[] {
  const governing = spoken.find((one) => isParenthetical(block, sentence, one));
  if (governing) return [governing];
  const outer: Spoken[] = [];
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
  if (cue.kind === 'according-after' || cue.kind === 'noun') return false;
  const first = Math.min(cue.from, subject.phrase);
  if (first <= from || !isBreak(tokens[first]?.gap)) return false;
  const last = Math.max(cue.to, subject.to);
  let tail = last;
  while (tail < to && !isBreak(tokens[tail]?.gap)) tail++;
  if (tail === last) return true;
  if (tail - last > LONGEST_TAIL || tokens[last]?.word === 'that') return false;
  const next = tokens[last]?.word ?? '';
  return (
    document.language.prepositions.has(next) ||
    tokens[cue.from]?.word === 'told' ||
    isTime(block, next)
  );
}

function isTime({ document }: ArticleBlock, word: string): boolean {
  return document.language.betweenSubjectAndVerb.has(word);
}

function isBreak(gap: string | undefined): boolean {
  return gap === 'comma' || gap === 'other' || gap === 'stop';
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

function toSpeaker(
  block: ArticleBlock,
  sentence: Sentence,
  subject: Subject,
  subjects: readonly Subject[],
  focus: Focus | undefined,
): Speaker {
  const { from, to } = subject;
  const found = { block: block.at, from, to };
  if (subject.kind !== 'pronoun') return { ...found, actor: subject.actor, how: 'named' };
  return { ...found, actor: antecedent(block, sentence, subject, subjects, focus), how: 'pronoun' };
}

/**
 * The subject of the same sentence before the pronoun, else of the sentences before. `Putin accepted,
 * he said` speaks of somebody else than Putin, `When Putin came, he said` of Putin.
 */
function antecedent(
  block: ArticleBlock,
  { from }: Sentence,
  pronoun: Subject,
  subjects: readonly Subject[],
  focus: Focus | undefined,
): string | undefined {
  const { tokens, document } = block;
  const isInserted = isBreak(tokens[pronoun.from]?.gap) && pronoun.from > from;
  const first = tokens[from]?.word ?? '';
  const opensSubordinate =
    document.language.clauseBreaks.has(first) || document.language.prepositions.has(first);
  const here =
    isInserted && !opensSubordinate && !standsBehindColon(block, from, pronoun.from)
      ? undefined
      : subjects.find((one) => one.to <= pronoun.from && !one.oblique && one.kind === 'name');
  const actor = here ? here.actor : focus?.actor;
  if (actor === undefined) return undefined;
  if (fits(block, actor, pronoun.gender)) return actor;
  return focus?.earlier?.find((one) => isOfGender(block, one, pronoun.gender));
}

/** `Kern was clear: nobody, he said, …`: whoever is named before the colon speaks behind it. */
function standsBehindColon({ tokens, block }: ArticleBlock, from: number, at: number): boolean {
  return block.text.slice(tokens[from]?.end, tokens[at]?.start).includes(': ');
}

function isOfGender({ index }: ArticleBlock, actor: string, gender: Gender | undefined): boolean {
  if (index.actors.get(actor)?.entry.kind !== 'person') return false;
  const known = (index.givenNames.get(actor) ?? []).map(genderOfGivenName).find(Boolean);
  return known !== undefined && known === gender;
}

function fits({ index }: ArticleBlock, actor: string, gender: Gender | undefined): boolean {
  const kind = index.actors.get(actor)?.entry.kind;
  if (gender === undefined) return true;
  if (gender === 'thing') return kind !== 'person';
  if (gender === 'many') return kind === 'group';
  if (kind !== 'person') return false;
  const known = (index.givenNames.get(actor) ?? []).map(genderOfGivenName).find(Boolean);
  return known === undefined || known === gender;
}

function nextFocus(
  block: ArticleBlock,
  sentence: Sentence,
  speaking: Subject | undefined,
  main: Subject | undefined,
  resolve: (subject: Subject) => Speaker,
  focus: Focus | undefined,
): Focus | undefined {
  const stranger = unknownPerson(block, sentence);
  if (stranger !== undefined && (!main || stranger < main.from)) return {};
  const next = speaking && takesFocus(block, speaking) ? speaking : main;
  if (!next) return focus;
  const { actor } = resolve(next);
  // A pronoun that fits nobody changes nothing.
  if (actor === undefined && next.kind === 'pronoun') return focus;
  return actor === focus?.actor ? focus : { actor, earlier: withEarlier(focus) };
}

/** How many people a pronoun may go back over. */
const MOST_EARLIER = 3;

function withEarlier(focus: Focus | undefined): readonly string[] {
  const { actor, earlier = [] } = focus ?? {};
  return actor === undefined ? earlier : [actor, ...earlier].slice(0, MOST_EARLIER);
}

/** `Recent developments indicate`: nobody whom a pronoun could mean. */
function takesFocus({ tokens }: ArticleBlock, { kind, from, to }: Subject): boolean {
  if (kind !== 'unknown') return true;
  return tokens
    .slice(from, to)
    .some(({ capital, gap }) => capital && gap !== 'start' && gap !== 'stop' && gap !== 'dot');
}

/** Where the sentence begins with a person the packs do not know: `Lars Klingbeil, …`. */
function unknownPerson(
  { tokens, names, quoted }: ArticleBlock,
  { from, to }: Sentence,
): number | undefined {
  for (let at = from; at < Math.min(from + 4, to - 1); at++) {
    const [given, surname] = [tokens[at], tokens[at + 1]];
    if (!given || !surname || names.has(at) || quoted[at]) continue;
    if (given.capital && surname.capital && surname.gap === 'space' && isGivenName(given.word)) {
      return names.has(at + 1) ? undefined : at;
    }
  }
  return undefined;
}
