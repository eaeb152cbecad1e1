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

/** Finds for every line of a transcript that claims something the statement it most likely reports. */
export function flagLines(transcript: Transcript, statements: SimilarStatements): FlaggedLine[] {
  const { key, lines, date = dayOfKey(key) } = transcript;
  return lines.flatMap(([line, speaker, text], at) => {
    if (speaker === NOT_SPOKEN || text.trim().split(/\s+/).length < FEWEST_WORDS) return [];
    const passage = { text, speaker, date, context: contextOf(lines, at) };
    const [best] = statements.find(passage, 1);
    return best ? [{ key, line, score: best.score, statement: best.id }] : [];
  });
}
