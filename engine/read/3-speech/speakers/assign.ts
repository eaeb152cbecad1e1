import type { Sentence } from '../../../text/sentences.ts';
import type { ArticleBlock } from '../article.ts';
import { fitsGender } from '../subject-speaker.ts';
import type { ReadSentence, Speaker } from '../utterances.ts';
import type { Decision } from './decide.ts';

/** Below this nobody is said to speak where the sentence does not name the speaker. */
export const SURE_ENOUGH = 0.5;
/** The same where it has no verb of saying. */
export const SURE_WITHOUT_CUE = 0.7;

/**
 * Gives the words of a sentence to whoever was found to speak in it: to its pronouns and unknown
 * descriptions, and to the whole where it has no verb of saying.
 */
export function assignSpeaker(
  block: ArticleBlock,
  { from, to }: Sentence,
  read: ReadSentence,
  decision: Decision,
): ReadSentence {
  const { actor, probability } = decision;
  const { utterances, reports, subjects } = read;
  if (actor === undefined || probability < SURE_ENOUGH) return read;
  const isNamed = utterances.some(({ speaker }) => speaker.actor === actor);
  const genderAt = (at: number) =>
    subjects.find(({ from: first, kind }) => kind === 'pronoun' && first === at)?.gender;
  const isRole = (speaker: Speaker) =>
    subjects.some(
      ({ kind, from: first }) =>
        kind === 'description' && first >= speaker.from && first < speaker.to,
    );
  let isGiven = isNamed;
  const given = (speaker: Speaker): Speaker => {
    if (speaker.actor !== undefined) return speaker;
    const isPronoun = speaker.how === 'pronoun';
    // Somebody whom the packs do not know is nobody else.
    if (!isPronoun && !isRole(speaker)) return speaker;
    if (isPronoun ? !fitsGender(block, actor, genderAt(speaker.from)) : isGiven) return speaker;
    isGiven = true;
    return { ...speaker, actor };
  };
  const decided = {
    ...read,
    utterances: utterances.map((one) => {
      const speaker = given(one.speaker);
      return speaker === one.speaker ? one : { ...one, speaker, chance: probability };
    }),
    reports: reports.map((one) => ({ ...one, speaker: one.speaker && given(one.speaker) })),
  };
  const hasNobody = utterances.length === 0 && reports.every(({ speaker }) => !speaker?.actor);
  if (!hasNobody || probability < SURE_WITHOUT_CUE) return decided;
  const here = subjects.find((one) => one.actor === actor);
  const place = here
    ? { from: here.from, to: here.to, how: 'named' as const }
    : { from, to: from, how: 'continued' as const };
  return {
    ...decided,
    utterances: [
      {
        speaker: { ...place, actor, block: block.at },
        isTold: true,
        chance: probability,
        from,
        to,
      },
    ],
  };
}
