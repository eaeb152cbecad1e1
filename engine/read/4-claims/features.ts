import { sharedStem } from '../../language/concepts.ts';
import { countryOf } from '../../language/countries.ts';
import { isPrintedIn } from '../../printed-words.ts';
import type { Candidate, Overlap, TextKind } from './candidates.ts';
import { daysFrom, isOtherDay } from './dates.ts';
import type { Scene } from './scene.ts';
import { sharedWeight } from './shared-words.ts';
import { signOf } from './signed-stems.ts';
import { isNamed, type StatementContent } from './statement-content.ts';
import type { Surroundings } from './surroundings.ts';

/** A candidate as its features see it. */
export interface View {
  scene: Scene;
  candidate: Candidate;
  best: Overlap | undefined;
  content: StatementContent;
  around: Surroundings;
  /** Weights of the words in common other than names and countries, as parts of the most that a word can weigh. */
  shared: readonly number[];
  marked: Marked;
  sign: Sign;
  /** Days from the statement to the article. */
  days: number | undefined;
  /** Best agreement of a candidate on another question. */
  rival: number;
  numbers: NumberTally;
  /** Whom the sentence names and neither the statement nor its question does. */
  foreign: readonly string[];
  subject: Sign;
  /** Tokens of the words in common, names left out. */
  common: readonly number[];
}

/** Whether a sentence says yes where the statement does. */
export type Sign = 'agrees' | 'disagrees' | 'open';

interface NumberTally {
  agree: number;
  disagree: number;
  foreign: number;
}

/** What counts as often as this counts as often as it can. */
const ENOUGH = 3;
/** How often something counts, as a part of the most it can: 0 to 1. */
export const upTo = (count: number, most = ENOUGH) => Math.min(count, most) / most;
/** What holds as a feature: 1, or else 0. */
export const is = (holds: boolean) => (holds ? 1 : 0);
const agreementOf = ({ candidate }: View, kind: TextKind) =>
  candidate.overlaps.find((one) => one.kind === kind)?.agreement ?? 0;
const isWithin = ({ days }: View, from: number, to: number) =>
  is(days !== undefined && days >= from && days <= to);

/**
 * What speaks for and against a statement as what a sentence reports: plain numbers, mostly from 0
 * to 1, by names that the weights and explanations use.
 */
export const FEATURES = {
  /** Agreement in words, by the kind of text. */
  words: (view) => agreementOf(view, 'words'),
  translation: (view) => agreementOf(view, 'translation'),
  wording: (view) => agreementOf(view, 'wording'),
  best: ({ best }) => best?.agreement ?? 0,
  ofSentence: ({ best }) => best?.ofSentence ?? 0,
  ofText: ({ best }) => best?.ofText ?? 0,
  /** How many kinds of text agree. */
  kinds: ({ candidate }) => upTo(candidate.overlaps.length),
  /** How much the words in common tell, names left out. */
  commonWeight: ({ shared }) => Math.log1p(shared.reduce((sum, one) => sum + one, 0)),
  rarest: ({ shared }) => Math.max(0, ...shared),
  noWord: ({ shared }) => is(shared.length === 0),
  oneWord: ({ shared }) => is(shared.length === 1),
  manyWords: ({ shared }) => is(shared.length >= ENOUGH),
  /** Of the words between marks, what its texts have and what they have not. */
  marksAgree: ({ marked }) => marked.common,
  marksForeign: ({ marked }) => marked.foreign,
  /** The words that carry one of its stances, as far as the sentence has them. */
  carried: (view) => carriedShare(view),
  longestRun: (view) => upTo(longestRun(view)),
  isShared: ({ best }) => is(best?.isShared === true),
  /** Cues of one of its questions, of another. */
  cue: ({ candidate }) => is(candidate.cue !== undefined),
  cueTerms: ({ candidate }) => upTo(candidate.cue?.tokens.length ?? 0),
  /** Its questions have cues in this language, and the sentence has none of them. */
  cueMissing: (view) => is(isCueMissing(view)),
  otherCue: ({ scene, candidate }) => is(scene.cues.length > 0 && candidate.cue === undefined),
  questionWording: (view) => questionAgreement(view),
  numbersAgree: ({ numbers }) => upTo(numbers.agree, 2),
  numbersDisagree: ({ numbers }) => upTo(numbers.disagree, 1),
  numbersForeign: ({ numbers }) => upTo(numbers.foreign, 2),
  namesAgree: ({ scene, content }) =>
    upTo(scene.named.filter((one) => content.named.has(one)).length),
  /** The sentence names whom the statement and its question do not; those of whom its pack hardly speaks. */
  namesForeign: ({ foreign }) => upTo(foreign.length),
  namesStrange: (view) => upTo(namesStrange(view), 1),
  capitalsForeign: (view) => upTo(capitalsForeign(view)),
  rolesSwapped: (view) => is(isSwapped(view)),
  /** Who stands before the first word in common is the same, is somebody else. */
  subjectAgrees: ({ subject }) => is(subject === 'agrees'),
  subjectDiffers: ({ subject }) => is(subject === 'disagrees'),
  signAgrees: ({ sign }) => is(sign === 'agrees'),
  signDisagrees: ({ sign }) => is(sign === 'disagrees'),
  /** What it shares stands in a clause of a condition that the statement has not; that both have one. */
  condition: (view) => is(isInCondition(view) && !isConditional(view)),
  conditionKept: (view) => is(isInCondition(view) && isConditional(view)),
  /** Between marks, in the language in which the very words are known and were not met. */
  otherQuotation: ({ scene, candidate }) =>
    is(scene.report.isQuotation && isPrintedIn(scene.report.language.code, candidate.statement)),
  quotedElsewise: ({ scene, candidate }) =>
    is(scene.report.isQuotation && !isPrintedIn(scene.report.language.code, candidate.statement)),
  days0: (view) => isWithin(view, -1, 1),
  days2: (view) => isWithin(view, 2, 4),
  days5: (view) => isWithin(view, 5, 14),
  days15: (view) => isWithin(view, 15, 60),
  noDay: ({ days }) => is(days === undefined),
  age: ({ days }) => Math.log1p(Math.max(0, days ?? 0)) / 6,
  /** The sentence names the day of the statement. */
  dayNamed: ({ scene, candidate }) =>
    is(
      scene.report.saidOn !== undefined &&
        candidate.statement.date?.endsWith(scene.report.saidOn) === true,
    ),
  /** Its sentence names the day of the statement, or other days only. */
  dayMentioned: (view) => is(isDayMentioned(view)),
  otherDayMentioned: (view) => otherDayMentioned(view),
  /** One of how many statements of those days. */
  oneOfFresh: (view) =>
    isWithin(view, 0, 4) / Math.max(1, view.scene.fresh.get(view.candidate.statement.actor) ?? 1),
  companions: ({ around }) => around.companions,
  lead: ({ best, rival }) => (best?.agreement ?? 0) - rival,
  pronoun: ({ scene }) => is(!scene.isAssumed && scene.utterance.speaker.how === 'pronoun'),
  continued: ({ scene }) => is(!scene.isAssumed && scene.utterance.speaker.how === 'continued'),
  assumed: ({ scene }) => is(scene.isAssumed),
  chance: ({ scene }) => scene.chance,
  forInstitution: ({ scene, candidate }) =>
    is(candidate.statement.actor !== scene.utterance.speaker.actor),
  quotedNear: ({ around }) => is(around.quotedNear),
  agreementNear: ({ around }) => around.agreementNear,
  agreementElsewhere: ({ around }) => around.agreementElsewhere,
  length: ({ scene }) => Math.log1p(scene.report.stems.length) / 4,
  shortSentence: ({ scene }) => is(scene.report.stems.length <= 3),
} satisfies Record<string, (view: View) => number>;

export type FeatureName = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as readonly FeatureName[];

const ALL = Object.values(FEATURES);

/** @returns The features of a candidate in the order of {@link FEATURE_NAMES}. */
export function featuresOf(scene: Scene, candidate: Candidate, around: Surroundings): Float64Array {
  const view = viewOf(scene, candidate, around);
  const row = new Float64Array(ALL.length);
  ALL.forEach((feature, at) => {
    row[at] = feature(view);
  });
  return row;
}

function viewOf(scene: Scene, candidate: Candidate, around: Surroundings): View {
  const { index, report } = scene;
  const { statement, overlaps } = candidate;
  const [best] = overlaps;
  const content = index.contents.of(statement, index);
  return {
    ...{ scene, candidate, best, content, around },
    shared: sharedWeights(scene, best),
    marked: markedBy(scene, overlaps),
    sign: signBetween(scene, candidate, best),
    days: daysFrom(statement, report.day),
    rival: rivalOf(scene, candidate),
    numbers: tallyNumbers(scene, content),
    foreign: namesForeign(scene, content),
    subject: subjectBetween(scene, best),
    common: (best?.tokens ?? []).filter((at) => !scene.namedAt.has(at)),
  };
}

/** Among fewer texts than this a word that stands in one of them need not be rare. */
const FEW_TEXTS = 500;

function sharedWeights({ index, report }: Scene, best: Overlap | undefined): number[] {
  if (!best) return [];
  const { subjects } = index;
  const about = new Set(best.tokens);
  const own = subjects.weights(report.language.code);
  const main = subjects.mainWeights;
  const words = (best.isShared ? report.sharedStems : report.stems).filter(({ token }) =>
    about.has(token),
  );
  const stems = new Set(words.map(({ stem }) => stem).filter((stem) => !isNamed(stem)));
  const [weights, weightOf] = best.isShared
    ? [main, (stem: string) => sharedWeight(stem, main)]
    : [own, (stem: string) => own.of(stem)];
  const most = Math.log(1 + Math.max(FEW_TEXTS, weights.texts));
  return [...stems].map((stem) => Math.min(1, weightOf(stem) / most));
}

/**
 * Of the words between marks, by weight and names left out, the part that the texts of a statement have
 * and the part that they have not; 0 for both where no such words stand there.
 */
interface Marked {
  common: number;
  foreign: number;
}

function markedBy({ index, report, said }: Scene, overlaps: readonly Overlap[]): Marked {
  const weights = index.subjects.weights(report.language.code);
  const about = new Set(overlaps.flatMap(({ tokens }) => tokens));
  const { quoted } = said.spoken.block;
  let [common, foreign] = [0, 0];
  for (const { stem, token } of report.stems) {
    if (!quoted[token] || isNamed(stem)) continue;
    if (about.has(token)) common += weights.of(stem);
    else foreign += weights.of(stem);
  }
  const all = Math.max(common + foreign, Number.EPSILON);
  return { common: common / all, foreign: foreign / all };
}

function carriedShare({ scene: { index, report }, candidate, content }: View): number {
  const lang = candidate.statement.quote?.lang ?? 'en';
  const isOwn = lang === report.language.code;
  const stems = new Set((isOwn ? report.stems : report.sharedStems).map(({ stem }) => stem));
  const own = index.subjects.weights(lang);
  const main = index.subjects.mainWeights;
  let most = 0;
  for (const carriers of content.supports.values()) {
    let [common, all] = [0, 0];
    for (const carrier of carriers) {
      if (isNamed(carrier)) continue;
      const stem = isOwn ? carrier : sharedStem(carrier, lang);
      const weight = isOwn ? own.of(carrier) : stem ? sharedWeight(stem, main) : 1;
      all += weight;
      if (stem && stems.has(stem)) common += weight;
    }
    most = Math.max(most, common / Math.max(all, Number.EPSILON));
  }
  return most;
}

function isCueMissing({ scene: { index, report }, candidate: { statement, cue } }: View): boolean {
  return (
    cue === undefined &&
    statement.stances.length > 0 &&
    statement.stances.every(({ proposition }) => index.cues.has(proposition, report.language.code))
  );
}

/** The most content words in a row that stand in a row in one of the texts. */
function longestRun({ scene: { report }, best }: View): number {
  if (!best) return 0;
  const stems = (best.isShared ? report.sharedStems : report.stems).map(({ stem }) => stem);
  let longest = 0;
  const about = new Set(stems);
  for (const text of best.texts) {
    const places = new Map<string, number>();
    let place = 0;
    for (const stem of text.keys()) {
      if (about.has(stem)) places.set(stem, place);
      place++;
    }
    let run = 0;
    let last = -2;
    for (const stem of stems) {
      const at = places.get(stem);
      run = at === undefined ? 0 : at === last + 1 ? run + 1 : 1;
      last = at ?? -2;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}

function questionAgreement({ scene, candidate }: View): number {
  const own = new Set(candidate.statement.stances.map(({ proposition }) => proposition));
  return Math.max(
    0,
    ...scene.questions.filter(({ entry }) => own.has(entry)).map(({ agreement }) => agreement),
  );
}

/** Where a sentence says both yes and no of what it shares, it stays open which of them is meant. */
function signBetween(scene: Scene, { statement, cue }: Candidate, best: Overlap | undefined): Sign {
  const { report } = scene;
  const tokens = best?.tokens ?? [];
  const about = cue?.tokens ?? tokens;
  if (about.length === 0) return 'open';
  const { from, to, isNo, isMixed } = report.clauseAbout(about);
  const within = tokens.filter((token) => token >= from && token < to);
  const meant = new Set(within.length > 0 ? within : tokens);
  const stems = (best?.isShared ? report.sharedStems : report.stems).filter(({ token }) =>
    meant.has(token),
  );
  const words = new Set(stems.map(({ stem }) => stem));
  const signs = (best?.texts ?? [])
    .filter((text) => stems.some(({ stem }) => text.has(stem)))
    .map((text) => signOf(text, words));
  if (signs.includes(isNo)) return 'agrees';
  if (isMixed || signs.length === 0 || signs.includes(undefined)) return 'open';
  return statement.stances.some(
    ({ stance }) => stance === 'conditional' || stance === (isNo ? 'denies' : 'affirms'),
  )
    ? 'open'
    : 'disagrees';
}

function rivalOf({ candidates }: Scene, candidate: Candidate): number {
  const own = new Set(candidate.statement.stances.map(({ proposition }) => proposition));
  let most = 0;
  for (const { statement, overlaps } of candidates) {
    if (statement === candidate.statement) continue;
    if (statement.stances.some(({ proposition }) => own.has(proposition))) continue;
    most = Math.max(most, overlaps[0]?.agreement ?? 0);
  }
  return most;
}

function tallyNumbers({ quantities }: Scene, { quantities: known }: StatementContent): NumberTally {
  const tally = { agree: 0, disagree: 0, foreign: 0 };
  for (const { value, unit } of quantities) {
    const same = known.filter(
      (one) => unit === undefined || one.unit === unit || one.unit === undefined,
    );
    if (same.some((one) => one.value === value)) tally.agree++;
    else if (
      known.some((one) => one.unit !== undefined && (one.unit === unit || one.value === value))
    )
      tally.disagree++;
    else tally.foreign++;
  }
  return tally;
}

function namesForeign({ named, index }: Scene, content: StatementContent): string[] {
  return named.filter((stem) => {
    if (content.named.has(stem)) return false;
    const countries = index.countries.get(stem.slice(1));
    return !countries || ![...countries].some((country) => content.named.has(country));
  });
}

/** A name this near to a word in common belongs to what is said, not to who said it where. */
const NEAR = 3;

function isNear(token: number, { common }: View): boolean {
  return common.some((one) => Math.abs(one - token) <= NEAR);
}

function namesStrange(view: View): number {
  const { scene, candidate, foreign } = view;
  const { index, report } = scene;
  return report.stems.filter(
    ({ stem, token }) =>
      foreign.includes(stem) &&
      isNear(token, view) &&
      index.contents.isStrange(stem, candidate.statement, index),
  ).length;
}

function capitalsForeign(view: View): number {
  return view.scene.capitals.filter(
    ({ word, token }) => isNear(token, view) && !view.content.words.has(word) && !countryOf(word),
  ).length;
}

/** Whether what is shared stands in a condition. */
function isInCondition({ scene: { report }, candidate, best }: View): boolean {
  const about = candidate.cue?.tokens ?? best?.tokens ?? [];
  return about.length > 0 && report.isConditionalAt(about);
}

function isDayMentioned({ scene, candidate }: View): boolean {
  const day = candidate.statement.date?.slice('YYYY-'.length);
  return day !== undefined && scene.days.includes(day);
}

/** The day next to it counts half: by another clock it is the same. */
function otherDayMentioned(view: View): number {
  const { days } = view.scene;
  if (days.length === 0 || isDayMentioned(view)) return 0;
  return days.every((day) => isOtherDay(view.candidate.statement, day)) ? 1 : 0.5;
}

/** Who stands so many words before a verb or less is taken for its subject. */
const SUBJECT_REACH = 2;

/** Whether who is named right before the first word in common is the same in the sentence and in a text. */
function subjectBetween({ report, utterance, index }: Scene, best: Overlap | undefined): Sign {
  if (!best) return 'open';
  const stems = (best.isShared ? report.sharedStems : report.stems).map(({ stem }) => stem);
  const speaker = `@${utterance.speaker.actor}`;
  const sides = (stem: string) => [stem, ...(index.countries.get(stem.slice(1)) ?? [])];
  const before = (words: readonly string[], word: string) => {
    const at = words.indexOf(word);
    return words
      .slice(Math.max(0, at - SUBJECT_REACH), at)
      .findLast((one) => isNamed(one) && one !== speaker);
  };
  let sign: Sign = 'open';
  for (const text of best.texts) {
    const words = [...text.keys()];
    for (const stem of stems) {
      if (isNamed(stem) || !text.has(stem)) continue;
      const [own, other] = [before(stems, stem), before(words, stem)];
      if (own === undefined || other === undefined) continue;
      if (sides(own).some((side) => sides(other).includes(side))) return 'agrees';
      sign = 'disagrees';
    }
  }
  return sign;
}

/** Whether those whom both name stand in another order in every text of the statement that has them. */
function isSwapped({ scene, content }: View): boolean {
  const order = scene.report.stems.map(({ stem }) => stem).filter(isNamed);
  let isSeen = false;
  for (const text of content.orders) {
    const both = [...new Set(order.filter((stem) => text.includes(stem)))];
    if (both.length < 2) continue;
    isSeen = true;
    const [first = '', second = ''] = both;
    if (text.indexOf(first) < text.indexOf(second)) return false;
  }
  return isSeen;
}

function isConditional({ candidate, content }: View): boolean {
  return (
    content.isConditional ||
    candidate.statement.stances.some(({ stance }) => stance === 'conditional')
  );
}
