import type { SimilarStatements } from './similar-statements.ts';
import { contextOf, dayOfKey, type Transcript } from './transcript.ts';

/** A line that may report a statement, with the likeliest one. */
export interface FlaggedLine {
  key: string;
  line: number;
  /** Higher is likelier; comparable between lines and transcripts. */
  score: number;
  statement: string;
}

/** Shorter lines, such as `Thank you, Senator.`, claim nothing. */
const FEWEST_WORDS = 5;
/** What a transcript's makers put in: applause, interruptions. */
const NOT_SPOKEN = 'SYSTEM';

/**
 * What is around a line helps to choose its statement, but tells of all lines of one subject alike.
 * This part of it is taken off where lines are compared.
 */
const CONTEXT_TAKEN_OFF = 0.5;

/** Finds for every line of a transcript that claims something the statement it most likely reports. */
export function flagLines(transcript: Transcript, statements: SimilarStatements): FlaggedLine[] {
  const { key, lines, date = dayOfKey(key) } = transcript;
  return lines.flatMap(([line, speaker, text], at) => {
    if (speaker === NOT_SPOKEN || text.trim().split(/\s+/).length < FEWEST_WORDS) return [];
    const passage = { text, speaker, date, context: contextOf(lines, at) };
    const [best] = statements.find(passage, 1);
    if (!best) return [];
    // Of whom many statements of the day are recorded, any line is likelier to be among them.
    const recorded = Math.log2(1 + statements.countOn(speaker, date));
    const score = best.score - CONTEXT_TAKEN_OFF * best.fromContext + recorded;
    return [{ key, line, score, statement: best.id }];
  });
}
