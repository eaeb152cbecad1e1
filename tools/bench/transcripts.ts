import type { Passage } from '../similar/passage.ts';
import { readPost } from '../similar/post.ts';
import { contextOf, dayOfKey, type Transcript } from '../similar/transcript.ts';

/** A line of `claims.*.queries.jsonl.gz`. */
export interface ClaimQuery {
  qid: string;
  text: string;
  split: string;
}

/**
 * The passages that queries ask about, as they stand in the transcripts.
 * @param transcripts Those that there are; a query from elsewhere has only its text.
 */
export function passageReader(transcripts: readonly Transcript[]): (query: ClaimQuery) => Passage {
  const byKey = new Map(
    transcripts.map((transcript) => [transcript.key.toLowerCase(), transcript]),
  );
  return ({ qid, text }) => {
    const { key, number } = placeOf(qid);
    const { lines = [] } = byKey.get(key) ?? {};
    const at = lines.findIndex(([line]) => line === number);
    const speaker = lines[at]?.[1];
    if (speaker === undefined) return readPost({ text });
    return { text, speaker, date: dayOfKey(key), context: contextOf(lines, at) };
  };
}

/** `20160926_1pres_0042` is line 42 of the transcript `20160926_1pres`. */
export function placeOf(qid: string): { key: string; number: number } {
  const [, key = '', number = ''] = /^(.*)_(\d+)$/.exec(qid) ?? [];
  return { key: key.toLowerCase(), number: Number(number) };
}
