import type { Statement } from '../../contract/pack.ts';
import type { PackIndex } from '../pack-index.ts';
import { setsCondition } from './conditions.ts';
import type { CueHit } from './cue-index.ts';
import { freshness, isFresh, isOtherDay, isTooLate, nearness } from './dates.ts';
import type { Report } from './report.ts';
import { sharedWeighing, sharedWeight } from './shared-words.ts';
import { type SignedStems, signOf } from './signed-stems.ts';
import { agreementsWith } from './text-shelf.ts';

/** A statement that a sentence may report in other words. */
export interface ReportedStatement {
  statement: Statement;
  /** Agreement in words, less for what is old news; 0 to 1. */
  score: number;
  /** Tokens of the sentence that agree with the statement. */
  tokens: number[];
  /** The stems of its texts, in the terms of the sentence's own or in shared ones. */
  texts: readonly SignedStems[];
  isShared: boolean;
  /** Whether it was found by a wording, not by one of its texts. */
  isWording: boolean;
}

/** Agreement in words that a report needs where cues name the subject, and where they do not. */
const NEEDED_WITH_CUE = 0.28;
const NEEDED_WITHOUT_CUE = 0.45;
/** The same where the statement was made in the days of the article. */
const NEEDED_WITH_CUE_FRESH = 0.2;
const NEEDED_WITHOUT_CUE_FRESH = 0.32;
/** What is said in the name of an institution, by one of those who speak for it. */
const NEEDED_OF_OTHERS = 0.5;
/** Agreement below this is never asked for. */
export const LEAST = 0.12;
/** Fewer words in common may be chance. */
const FEWEST_WITH_CUE = 2;
const FEWEST_WITHOUT_CUE = 3;
/** Where cues name a subject, a statement on another one has to fit better by this. */
const CUE_FACTOR = 2;
/** A second statement is listed only if it fits nearly as well. */
const NEARLY = 0.92;
const MOST_LISTED = 2;

/** From this many times the next best agreement on no other statement can be meant. */
const MUCH_CLEARER = 1.6;
/** What was news and can be nothing else needs less, since of a translation few words are known. */
const CLEAR: Bar = { score: 0.35, words: 2, ownWords: 1 };

/** How much a sentence has to have in common with a statement. */
interface Bar {
  score: number;
  /** Words, names among them. */
  words: number;
  /** Words that are neither names nor countries. */
  ownWords: number;
}

/** How much a statement needs; nothing where it cannot be meant. */
type BarOf = (isCued: boolean, isNews: boolean, score: number, isClear: boolean) => Bar | undefined;

const barOfReported: BarOf = (isCued, isNews, score, isClear) => {
  if (isNews && isClear) return CLEAR;
  const full = isCued ? NEEDED_WITH_CUE : NEEDED_WITHOUT_CUE;
  const fresh = isCued ? NEEDED_WITH_CUE_FRESH : NEEDED_WITHOUT_CUE_FRESH;
  const words = isCued ? FEWEST_WITH_CUE : FEWEST_WITHOUT_CUE;
  // Less agreement must not rest on who is named.
  return isNews
    ? { score: fresh, words, ownWords: score < full ? words : 1 }
    : { score: full, words, ownWords: FEWEST_WITH_CUE };
};

const barOfAssumed: BarOf = (isCued, isNews) => {
  if (!isNews) return undefined;
  return isCued
    ? { score: NEEDED_WITH_CUE, words: FEWEST_WITH_CUE, ownWords: FEWEST_WITH_CUE }
    : { score: NEEDED_WITHOUT_CUE, words: FEWEST_WITHOUT_CUE, ownWords: FEWEST_WITHOUT_CUE };
};

/** Weighs the speaker's statements by their texts, those that cannot be found left out, best first. */
export function weighToFind(
  index: PackIndex,
  report: Report,
  cues: readonly CueHit[],
): ReportedStatement[] {
  const { barFor } = barsFor(report, cues, barOfReported);
  // Whether one in another language is clearly the best is seen by the others that come near it.
  const most = knowsOtherLanguages(index, report)
    ? CLEAR.score / MUCH_CLEARER
    : Number.POSITIVE_INFINITY;
  return weigh(index, report, (statement) =>
    Math.min(barFor(statement, 0, false)?.score ?? Number.POSITIVE_INFINITY, most),
  );
}

/**
 * Finds the speaker's statements that a sentence reports, best first; nothing when unsure.
 * @param weighed Statements that may be meant, best first.
 */
export function reportedStatements(
  index: PackIndex,
  report: Report,
  cues: readonly CueHit[],
  weighed: readonly ReportedStatement[],
): ReportedStatement[] {
  return fittingStatements(index, report, cues, weighed, barOfReported);
}

/** The same for a sentence whose speaker is but assumed: only what was news, and with more agreement. */
export function assumedStatements(
  index: PackIndex,
  report: Report,
  cues: readonly CueHit[],
  weighed: readonly ReportedStatement[],
): ReportedStatement[] {
  return fittingStatements(index, report, cues, weighed, barOfAssumed);
}

function barsFor(report: Report, cues: readonly CueHit[], barOf: BarOf) {
  const cued = new Map(cues.map(({ proposition, tokens }) => [proposition, tokens]));
  const cueOf = ({ stances }: Statement) => {
    for (const { proposition } of cued.size > 0 ? stances : []) {
      const cue = cued.get(proposition);
      if (cue) return cue;
    }
    return undefined;
  };
  const barFor = (statement: Statement, score: number, isClear: boolean) => {
    const isNews = isFresh(statement, report.day);
    const own = barOf(cueOf(statement) !== undefined, isNews, score, isClear);
    return own && (statement.actor === report.speakers[0] ? own : barForOthers(own));
  };
  return { cueOf, barFor };
}

function fittingStatements(
  index: PackIndex,
  report: Report,
  cues: readonly CueHit[],
  weighed: readonly ReportedStatement[],
  barOf: BarOf,
): ReportedStatement[] {
  const { cueOf, barFor } = barsFor(report, cues, barOf);
  const clear = clearlyBest(weighed);
  const found = weighed.flatMap((candidate) => {
    const { statement, score, tokens } = candidate;
    const cue = cueOf(statement);
    // Of many wordings one is near to much; that a statement is news does not make it nearer.
    if (candidate.isWording && score < (cue ? NEEDED_WITH_CUE : NEEDED_WITHOUT_CUE)) return [];
    const bar = barFor(statement, score, candidate === clear);
    if (!bar || score < bar.score || distinct(report, tokens) < bar.words) return [];
    if (wordsInCommon(candidate, report, index) < bar.ownWords) return [];
    if (!agrees(candidate, report, cue ?? tokens)) return [];
    const near = score * nearness(statement, report.day, report.saidOn);
    return [{ candidate, rank: cue ? near * CUE_FACTOR : near }];
  });
  found.sort((a, b) => b.rank - a.rank);
  const [first] = found;
  if (!first) return [];
  const seen = new Set<string>();
  return found
    .filter(({ candidate: { statement } }) => !seen.has(statement.id) && seen.add(statement.id))
    .filter(({ rank }) => rank >= first.rank * NEARLY)
    .filter(({ candidate }) => sharesView(candidate.statement, first.candidate.statement))
    .slice(0, MOST_LISTED)
    .map(({ candidate }) => candidate);
}

function knowsOtherLanguages(index: PackIndex, { speakers, language }: Report): boolean {
  return speakers.some((one) => index.subjects.shared(one, language.code).entries.length > 0);
}

/** The statement in another language that none of the speaker's others comes near. */
function clearlyBest(weighed: readonly ReportedStatement[]): ReportedStatement | undefined {
  const [best] = weighed;
  const second = weighed.find(({ statement }) => statement !== best?.statement);
  return best?.isShared && best.score >= MUCH_CLEARER * (second?.score ?? LEAST) ? best : undefined;
}

/** An institution says many things by many mouths: what one of them said has to fit better. */
function barForOthers({ score, words, ownWords }: Bar): Bar {
  return {
    score: Math.max(score, NEEDED_OF_OTHERS),
    words,
    ownWords: Math.max(ownWords, FEWEST_WITHOUT_CUE),
  };
}

/** A statement without stances has no view but its own. */
function sharesView(one: Statement, other: Statement): boolean {
  if (one === other) return true;
  return one.stances.some((a) =>
    other.stances.some((b) => a.proposition === b.proposition && a.stance === b.stance),
  );
}

function distinct({ allStems }: Report, tokens: readonly number[]): number {
  const shared = new Set(tokens);
  return new Set(allStems.filter(({ token }) => shared.has(token)).map(({ stem }) => stem)).size;
}

/**
 * Weighs the statements the speaker may have made by the day of the article, best first: the harmonic
 * mean of how much of the sentence is in the statement and how much of the nearest of its texts is in
 * the sentence, words weighted by how much they tell.
 * @param needed What cannot reach this much agreement is left out.
 */
export function weigh(
  index: PackIndex,
  report: Report,
  needed: (statement: Statement) => number = () => LEAST,
): ReportedStatement[] {
  const { speakers, language, day } = report;
  const weights = index.subjects.weights(language.code);
  const stems = new Set(report.stems.map(({ stem }) => stem));
  const total = weights.sum(stems);
  const found: ReportedStatement[] = [];
  const isWorth = (statement: Statement, common: number) => {
    const ofSentence = common / total;
    if (ofSentence < LEAST / 2) return false;
    // As if one of its texts stood in the sentence as a whole.
    const most = ((2 * ofSentence) / (1 + ofSentence)) * BEYOND_ROUNDING;
    return (
      most >= LEAST &&
      most * freshness(statement, day.date) >= needed(statement) &&
      !isExcluded(statement, report)
    );
  };
  for (const speaker of speakers) {
    found.push(...weighShared(index, report, speaker));
    for (const shared of index.subjects.candidates(speaker, language.code, stems, isWorth)) {
      const { statement, texts } = shared.subject;
      const ofSentence = shared.common / total;
      const totals = index.subjects.totals(shared.subject, language.code);
      const ofText = Math.max(...shared.texts.map((common, at) => common / (totals[at] ?? 1)));
      const agreement = (2 * ofSentence * ofText) / (ofSentence + ofText);
      const score = agreement * freshness(statement, day.date);
      if (score < LEAST) continue;
      const tokens = report.stems
        .filter(({ stem }) => texts.some((text) => text.has(stem)))
        .map(({ token }) => token);
      found.push({ statement, score, tokens, texts, isShared: false, isWording: false });
    }
  }
  found.sort((a, b) => b.score - a.score);
  const seen = new Set<string>();
  // A statement with texts in several languages may have been weighed by each.
  return found.filter(({ statement: { id } }) => !seen.has(id) && seen.add(id));
}

/** Keeps a bound from falling below what it bounds in the last digits. */
const BEYOND_ROUNDING = 1 + 1e-9;

/** Whether a sentence cannot mean a statement because of its day. */
export function isExcluded(statement: Statement, { day, saidOn }: Report): boolean {
  return isTooLate(statement, day) || isOtherDay(statement, saidOn);
}

/** Weighs the statements whose texts are in other languages than the sentence. */
function weighShared(index: PackIndex, report: Report, speaker: string): ReportedStatement[] {
  const { language, day } = report;
  const shelf = index.subjects.shared(speaker, language.code);
  if (shelf.entries.length === 0) return [];
  const { sharedStems } = report;
  const stems = new Set(sharedStems.map(({ stem }) => stem));
  if (stems.size < 2) return [];
  const others = new Set(report.stems.map(({ stem }) => stem)).size - stems.size;
  const weighing = sharedWeighing(index.subjects.mainWeights);
  const total = weighing.total(stems, others);
  return agreementsWith(shelf, stems, total, weighing, LEAST).flatMap(({ entry, agreement }) => {
    const { statement, texts } = entry;
    if (isExcluded(statement, report)) return [];
    const score = agreement * freshness(statement, day.date);
    if (score < LEAST) return [];
    const tokens = sharedStems
      .filter(({ stem }) => texts.some((text) => text.stems.has(stem)))
      .map(({ token }) => token);
    const stemsOfTexts = texts.map((text) => text.stems);
    return [{ statement, score, tokens, texts: stemsOfTexts, isShared: true, isWording: false }];
  });
}

/** From this agreement on a sentence with a yes and a no leaves open which of them is meant. */
const MUCH_ALIKE = 0.5;

/**
 * Whether the sentence says yes where the statement does: its negations agree with those around the
 * same words in one of the statement's own texts, or with a stance the statement takes.
 */
export function agrees(
  { statement, score, tokens, texts, isShared }: ReportedStatement,
  report: Report,
  about: readonly number[],
): boolean {
  if (report.isConditionalAt(tokens) && !setsCondition(statement)) return false;
  const { from, to, isNo, isMixed } = report.clauseAbout(about);
  if (isMixed && score >= MUCH_ALIKE) return true;
  const within = tokens.filter((token) => token >= from && token < to);
  const meant = new Set(within.length > 0 ? within : tokens);
  const stems = (isShared ? report.sharedStems : report.stems).filter(({ token }) =>
    meant.has(token),
  );
  const words = new Set(stems.map(({ stem }) => stem));
  const signs = texts
    .filter((text) => stems.some(({ stem }) => text.has(stem)))
    .map((text) => signOf(text, words));
  if (signs.some((sign) => sign === undefined || sign === isNo)) return true;
  return statement.stances.some(
    ({ stance }) => stance === 'conditional' || stance === (isNo ? 'denies' : 'affirms'),
  );
}

/** A word in so few of the statements tells as much as two others. */
const RARE_IN = 4;

/**
 * How many words other than names and countries a sentence and a statement share, rare ones counted
 * twice.
 */
export function wordsInCommon(
  { tokens, isShared, isWording }: Pick<ReportedStatement, 'tokens' | 'isShared' | 'isWording'>,
  { stems, sharedStems, language }: Report,
  { subjects }: PackIndex,
): number {
  const about = new Set(tokens);
  const own = subjects.weights(language.code);
  // Texts in other languages than most are few: how rare their words are is not known.
  const isOwn = own === subjects.mainWeights || (isWording && !isShared);
  const weights = isOwn ? own : subjects.mainWeights;
  const weightOf = (stem: string) => (isOwn ? own.of(stem) : sharedWeight(stem, weights));
  const rare = Math.log(1 + weights.texts / RARE_IN);
  const words = (isOwn ? stems : sharedStems).filter(({ token }) => about.has(token));
  let count = 0;
  for (const stem of new Set(words.map((word) => word.stem))) {
    if (!/^[@=]/.test(stem)) count += weightOf(stem) >= rare ? 2 : 1;
  }
  return count;
}
