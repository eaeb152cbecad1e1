import { parseArgs } from 'node:util';
import { parsePack } from '../../data/load-pack.ts';
import { flagLines } from '../../engine/similar/flag-lines.ts';
import type { Passage } from '../../engine/similar/passage.ts';
import { SimilarStatements } from '../../engine/similar/similar-statements.ts';
import type { Transcript } from '../../engine/similar/transcript.ts';
import { readPackFolder, UnreadablePack } from '../read-pack-folder.ts';
import { BadArguments } from './arguments.ts';
import { readJsonLines } from './json-lines.ts';

interface Output {
  print: (text: string) => void;
}

/** A passage on standard input. */
interface Query extends Passage {
  qid: string;
}

const LISTED = '10';

/**
 * Ranks a pack's statements for each passage on standard input by how likely it reports them.
 *
 * @param args `--pack PACK --top K --jsonl`
 * @returns the exit code
 * @throws BadArguments
 * @throws UnreadablePack
 */
export function similar(args: readonly string[], { print }: Output): number {
  const { pack, top } = readOptions(args);
  const statements = loadStatements(pack);
  for (const { qid, ...passage } of readJsonLines<Query>(['qid', 'text'])) {
    const found = statements.find(passage, top);
    const ranked = found.map(({ id }) => id);
    print(JSON.stringify({ qid, ranked, scores: found.map(({ score }) => score) }));
  }
  return 0;
}

/**
 * Names for each line of the transcripts on standard input the statement it most likely reports.
 *
 * @param args `--pack PACK --jsonl`
 * @returns the exit code
 * @throws BadArguments
 * @throws UnreadablePack
 */
export function flag(args: readonly string[], { print }: Output): number {
  const statements = loadStatements(readOptions(args).pack);
  for (const transcript of readJsonLines<Transcript>(['key', 'lines'])) {
    for (const line of flagLines(transcript, statements)) print(JSON.stringify(line));
  }
  return 0;
}

function loadStatements(path: string): SimilarStatements {
  const parsed = parsePack(readPackFolder(path));
  if (parsed.ok) return new SimilarStatements(parsed.pack);
  throw new UnreadablePack(`${path} does not load; "npm run data -- check ${path}" says why.`);
}

function readOptions(args: readonly string[]): { pack: string; top: number } {
  const { pack, top, jsonl } = parsed(args);
  if (pack === undefined) throw new BadArguments('Name a pack: --pack PACK.');
  if (!jsonl) throw new BadArguments('Say --jsonl: passages are read from standard input.');
  const count = Number(top);
  if (!Number.isInteger(count) || count < 1) {
    throw new BadArguments(`--top ${top} is not a number from 1 on.`);
  }
  return { pack, top: count };
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        pack: { type: 'string' },
        top: { type: 'string', default: LISTED },
        jsonl: { type: 'boolean', default: false },
      },
    });
    return values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadArguments(`${reason.split('. ')[0]}.`);
  }
}
