import type { Claim } from '../../contract/annotations.ts';
import type { Stance } from '../../contract/pack.ts';
import { judge } from '../../engine/read/4-claims/choose-claim.ts';
import { surest } from '../../engine/read/4-claims/find-claims.ts';
import type { Verifier } from '../../engine/read/4-claims/verifier.ts';
import type { Known, Labelled, ReadArticle } from './examples.ts';
import type { LabelledSentence } from './labelled-articles.ts';

/** What a statement of the readers holds, as far as two of them can be the same view. */
export interface Facts extends Known {
  /** By statement, its actor, proposition and stance. */
  viewOf: ReadonlyMap<string, { actor: string; proposition: string; stance: Stance }>;
}

/** Counts that add up over articles. */
export interface Tally {
  /** Statements that readers found without doubt; those of them given, and given by view. */
  said: number;
  found: number;
  foundView: number;
  /** Statements given; those of them right, and right by view. */
  given: number;
  right: number;
  rightView: number;
  /** The same of those that are reported, not quoted. */
  reports: number;
  reportsRight: number;
  /** Questions named; those right of actor and question, and of stance as well. */
  questions: number;
  questionsRight: number;
  stancesRight: number;
  /** Sentences of statements that the packs do not hold; those given one. */
  unknown: number;
  unknownGiven: number;
}

export const emptyTally = (): Tally => ({
  ...{ said: 0, found: 0, foundView: 0, given: 0, right: 0, rightView: 0 },
  ...{
    reports: 0,
    reportsRight: 0,
    questions: 0,
    questionsRight: 0,
    stancesRight: 0,
    unknown: 0,
    unknownGiven: 0,
  },
});

export function addTally(into: Tally, other: Tally): Tally {
  for (const key of Object.keys(into) as (keyof Tally)[]) into[key] += other[key];
  return into;
}

/** Counts what the engine finds in an article with some weights against what its readers found. */
export function tallyOf(
  { heard }: ReadArticle,
  labelled: readonly Labelled[],
  verifier: Verifier,
  facts: Facts,
): Tally {
  const claims = new Map<LabelledSentence, Claim[]>(
    heard.article.sentences.map((one) => [one, []]),
  );
  const labels = new Map(labelled.map(({ read, label }) => [read, label]));
  for (const { read, claim } of surest([...labels.keys()], verifier)) {
    const label = labels.get(read);
    if (label && claim) claims.get(label)?.push(claim);
  }
  const tally = emptyTally();
  for (const [label, own] of claims) addTally(tally, tallyOfSentence(label, own, facts));
  return tally;
}

function tallyOfSentence(label: LabelledSentence, claims: readonly Claim[], facts: Facts): Tally {
  const tally = emptyTally();
  const viewOf = (id: string) => JSON.stringify(facts.viewOf.get(id) ?? id);
  const given = new Set(
    claims.flatMap(({ statements }) => statements).filter((id) => facts.statements.has(id)),
  );
  const views = new Set([...given].map(viewOf));
  const meant = new Set(label.statements.map(({ id }) => id));
  const meantViews = new Set([...meant].map(viewOf));
  for (const { id, doubt } of label.statements) {
    if (doubt) continue;
    tally.said++;
    if (given.has(id)) tally.found++;
    if (views.has(viewOf(id))) tally.foundView++;
  }
  const reported = new Set(
    claims.filter(({ match }) => match === 'report').flatMap(({ statements }) => statements),
  );
  for (const id of given) {
    const view = facts.viewOf.get(id);
    const isView =
      meantViews.has(viewOf(id)) ||
      (label.speaker === view?.actor &&
        label.propositions.some((one) => one.id === view?.proposition));
    tally.given++;
    if (meant.has(id)) tally.right++;
    if (isView) tally.rightView++;
    if (!reported.has(id)) continue;
    tally.reports++;
    if (meant.has(id)) tally.reportsRight++;
  }
  for (const { match, speaker, propositions } of claims) {
    if (match !== 'question') continue;
    for (const { id, stance } of propositions) {
      if (!facts.propositions.has(id)) continue;
      const found = label.propositions.find((one) => one.id === id);
      const isRight = found !== undefined && label.speaker === speaker;
      tally.questions++;
      if (isRight) tally.questionsRight++;
      if (isRight && found.stance === stance) tally.stancesRight++;
    }
  }
  if (label.unknown && label.statements.length === 0) {
    tally.unknown++;
    if (given.size > 0) tally.unknownGiven++;
  }
  return tally;
}

/** How sure the verifier was of a statement, and whether it was right. */
export interface Assertion {
  likely: number;
  isRight: boolean;
}

/** What the verifier holds likeliest of each utterance. */
export function assertionsOf(
  labelled: readonly Labelled[],
  verifier: Verifier,
  known: Known,
): { report: Assertion[]; question: Assertion[] } {
  const all: { report: Assertion[]; question: Assertion[] } = { report: [], question: [] };
  for (const { read, label } of labelled) {
    const judged = judge(read, verifier);
    if (!judged) continue;
    const at = judged.likely.indexOf(Math.max(...judged.likely));
    const id = judged.scene.candidates[at]?.statement.id ?? '';
    if (known.statements.has(id)) {
      const isRight = label.statements.some((one) => one.id === id);
      all.report.push({ likely: judged.likely[at] ?? 0, isRight });
    }
    const actor = judged.scene.utterance.speaker.actor;
    judged.questions.forEach(({ proposition }, place) => {
      if (!known.propositions.has(proposition)) return;
      const isRight =
        label.speaker === actor && label.propositions.some((one) => one.id === proposition);
      all.question.push({ likely: judged.likelyQuestions[place] ?? 0, isRight });
    });
  }
  return all;
}
