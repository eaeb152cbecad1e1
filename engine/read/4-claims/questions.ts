import type { Stance } from '../../../contract/pack.ts';
import type { CueHit } from './cue-index.ts';
import { FEATURE_NAMES, type FeatureName, is, upTo } from './features.ts';
import type { Scene } from './scene.ts';
import type { ReadUtterance } from './scenes.ts';
import type { WordingMatch } from './wording-index.ts';

/** A question that an utterance may speak to, with all that speaks for it. */
export interface QuestionCandidate {
  proposition: string;
  cue: CueHit | undefined;
  /** The best of its wordings. */
  wording: WordingMatch<string> | undefined;
  /** Places of the candidates that take a stance on it, the likeliest first. */
  statements: readonly number[];
  /** What the utterance says to it; nothing where neither words nor statements tell. */
  stance: Stance;
  /** Tokens that show it. */
  tokens: readonly number[];
}

/** Less likely statements make no question worth asking. */
const LEAST = 0.03;

/** The questions that an utterance may speak to. @param likely Of each candidate of the scene. */
export function questionsFor(scene: Scene, likely: readonly number[]): QuestionCandidate[] {
  const statements = new Map<string, number[]>();
  scene.candidates.forEach(({ statement, cue, overlaps }, at) => {
    if (!cue && (overlaps.length === 0 || (likely[at] ?? 0) < LEAST)) return;
    for (const { proposition } of statement.stances)
      statements.set(proposition, [...(statements.get(proposition) ?? []), at]);
  });
  const cues = new Map(scene.cues.map((cue) => [cue.proposition, cue]));
  const wordings = new Map<string, WordingMatch<string>>();
  for (const match of scene.questions) {
    if (match.agreement > (wordings.get(match.entry)?.agreement ?? 0))
      wordings.set(match.entry, match);
  }
  return [...new Set([...statements.keys(), ...cues.keys(), ...wordings.keys()])].map(
    (proposition) => {
      const own = (statements.get(proposition) ?? []).sort(
        (a, b) => (likely[b] ?? 0) - (likely[a] ?? 0),
      );
      const [cue, wording] = [cues.get(proposition), wordings.get(proposition)];
      const best = scene.candidates[own[0] ?? -1];
      const tokens = cue?.tokens ?? best?.overlaps[0]?.tokens ?? wording?.tokens ?? [];
      const stance = stanceOn(scene, proposition, own, tokens);
      return { proposition, cue, wording, statements: own, stance, tokens };
    },
  );
}

/**
 * The stance that an utterance takes: that of the likeliest statement unless its own words say the
 * opposite; else what its words say, as far as the speaker is known to hold it.
 */
function stanceOn(
  { index, report, candidates }: Scene,
  proposition: string,
  statements: readonly number[],
  tokens: readonly number[],
): Stance {
  const [at] = statements;
  const held = candidates[at ?? -1]?.statement.stances.find(
    (one) => one.proposition === proposition,
  );
  const known = index.stances.of(report.speakers, proposition);
  if (known.size === 1 && held) return held.stance;
  if (known.size === 0) return held?.stance ?? 'unclear';
  const plain: Stance = report.clauseAbout(tokens).isNo ? 'denies' : 'affirms';
  if (known.has(plain) && !report.isConditionalAt(tokens)) return plain;
  if (known.has('conditional') && report.isConditional) return 'conditional';
  return held?.stance ?? 'unclear';
}

/** A question as its features see it. */
interface QuestionView {
  scene: Scene;
  question: QuestionCandidate;
  /** How likely one of its statements is reported, and the most of any other question. */
  reported: number;
  reportedElse: number;
  /** The best agreement of the wordings of another question. */
  wordingElse: number;
  /** How many questions the cues name. */
  cued: number;
}

/** Of the likeliest statement on the question. */
const OF_STATEMENT = [
  'best',
  'ofText',
  'rarest',
  'commonWeight',
  'noWord',
  'longestRun',
  'namesForeign',
  'namesStrange',
  'subjectAgrees',
  'subjectDiffers',
  'numbersDisagree',
  'numbersForeign',
  'numbersAgree',
  'signDisagrees',
  'signAgrees',
  'condition',
  'conditionKept',
  'lead',
  'age',
  'otherQuotation',
  'capitalsForeign',
  'rolesSwapped',
  'agreementNear',
  'agreementElsewhere',
  'quotedNear',
  'forInstitution',
  'namesAgree',
] as const satisfies readonly FeatureName[];

const OF_QUESTION = {
  reported: ({ reported }) => reported,
  reportedElse: ({ reportedElse }) => reportedElse,
  cue: ({ question }) => is(question.cue !== undefined),
  cueTerms: ({ question }) => upTo(question.cue?.tokens.length ?? 0, 4),
  cuesElse: ({ question, cued }) => upTo(cued - is(question.cue !== undefined)),
  wording: ({ question }) => question.wording?.agreement ?? 0,
  wordingLead: ({ question, wordingElse }) => (question.wording?.agreement ?? 0) - wordingElse,
  noStatement: ({ question }) => is(question.statements.length === 0),
  severalStances: ({ question, scene }) =>
    is(scene.index.stances.of(scene.report.speakers, question.proposition).size > 1),
  stanceUnclear: ({ question }) => is(question.stance === 'unclear'),
  isConditional: ({ scene }) => is(scene.report.isConditional),
  assumed: ({ scene }) => is(scene.isAssumed),
  chance: ({ scene }) => scene.chance,
  length: ({ scene }) => Math.log1p(scene.report.stems.length) / 4,
  isQuotation: ({ scene }) => is(scene.report.isQuotation),
} satisfies Record<string, (view: QuestionView) => number>;

export const QUESTION_FEATURE_NAMES: readonly string[] = [
  ...Object.keys(OF_QUESTION),
  ...OF_STATEMENT.map((name) => `statement.${name}`),
];

const QUESTION_FEATURES = Object.values(OF_QUESTION);
const AT = OF_STATEMENT.map((name) => FEATURE_NAMES.indexOf(name));

/** @returns Of each question its features, in the order of {@link QUESTION_FEATURE_NAMES}. */
export function questionFeatures(
  read: ReadUtterance,
  questions: readonly QuestionCandidate[],
  likely: readonly number[],
): Float64Array[] {
  const { scene } = read;
  if (!scene) return [];
  const reported = questions.map(({ statements }) =>
    statements.reduce((sum, at) => sum + (likely[at] ?? 0), 0),
  );
  const worded = questions.map(({ wording }) => wording?.agreement ?? 0);
  const [reportedElse, wordingElse] = [mostOfOthers(reported), mostOfOthers(worded)];
  const cued = questions.filter(({ cue }) => cue).length;
  return questions.map((question, at) => {
    const view = {
      ...{ scene, question, cued, reported: reported[at] ?? 0 },
      ...{ reportedElse: reportedElse(at), wordingElse: wordingElse(at) },
    };
    const ofStatement = read.features[question.statements[0] ?? -1];
    const row = new Float64Array(QUESTION_FEATURE_NAMES.length);
    QUESTION_FEATURES.forEach((feature, place) => {
      row[place] = feature(view);
    });
    AT.forEach((of, place) => {
      row[QUESTION_FEATURES.length + place] = ofStatement?.[of] ?? 0;
    });
    return row;
  });
}

/** By place, the most of all values but the one there. */
function mostOfOthers(values: readonly number[]): (at: number) => number {
  const [first = 0, second = 0] = values.toSorted((a, b) => b - a);
  return (at) => (values[at] === first ? second : first);
}
