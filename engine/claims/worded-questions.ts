import type { PackIndex } from '../pack-index.ts';
import type { CueHit } from './cue-index.ts';
import type { Report } from './report.ts';
import { wordsInCommon } from './reported-statements.ts';

/** Agreement in words that a wording needs to name a question. */
const NEEDED = 0.3;
/** Words in common, rare ones counted twice; fewer may be chance. */
const FEWEST = 3;
/** Another question is named only if it agrees nearly as well. */
const NEARLY = 0.9;

/**
 * The propositions whose wordings a report agrees with, of those that the speaker has spoken on and that
 * have no cues in its language.
 */
export function wordedQuestions(index: PackIndex, report: Report): CueHit[] {
  const found = report.speakers
    .flatMap((speaker) => index.questionWordings.find(speaker, report, NEEDED))
    .filter((match) => wordsInCommon({ ...match, isWording: true }, report, index) >= FEWEST);
  const most = Math.max(...found.map(({ agreement }) => agreement));
  return found
    .filter(({ agreement }) => agreement >= most * NEARLY)
    .map(({ entry, tokens }) => ({ proposition: entry, tokens }));
}
