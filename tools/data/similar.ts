import { parsePack } from '../../data/load-pack.ts';
import { flagLines } from '../../engine/similar/flag-lines.ts';
import type { Passage } from '../../engine/similar/passage.ts';
import { SimilarStatements } from '../../engine/similar/similar-statements.ts';
import type { Transcript } from '../../engine/similar/transcript.ts';
import { readPackFolder, UnreadablePack } from '../read-pack-folder.ts';
import { BadArguments, readOptions } from './arguments.ts';
import { readJsonLines } from './json-lines.ts';
import { EXIT, type Terminal } from './terminal.ts';

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
export function similar(args: readonly string[], { print }: Terminal): number {
  const { pack, top } = optionsOf(args);
  const statements = loadStatements(pack);
  for (const { qid, ...passage } of readJsonLines<Query>(['qid', 'text'])) {
    const found = statements.find(passage, top);
    const ranked = found.map(({ id }) => id);
    print(JSON.stringify({ qid, ranked, scores: found.map(({ score }) => score) }));
  }
  return EXIT.fine;
}

/**
 * Names for each line of the transcripts on standard input the statement it most likely reports.
 *
 * @param args `--pack PACK --jsonl`
 * @returns the exit code
 * @throws BadArguments
 * @throws UnreadablePack
 */
export function flag(args: readonly string[], { print }: Terminal): number {
  const statements = loadStatements(optionsOf(args).pack);
  for (const transcript of readJsonLines<Transcript>(['key', 'lines'])) {
    for (const line of flagLines(transcript, statements)) print(JSON.stringify(line));
  }
  return EXIT.fine;
}

function loadStatements(path: string): SimilarStatements {
  const parsed = parsePack(readPackFolder(path));
  if (parsed.ok) return new SimilarStatements(parsed.pack);
  throw new UnreadablePack(`${path} does not load; "npm run data -- check ${path}" says why.`);
}

function optionsOf(args: readonly string[]): { pack: string; top: number } {
  const { values } = readOptions(args, {
    pack: { type: 'string' },
    top: { type: 'string', default: LISTED },
    jsonl: { type: 'boolean', default: false },
  });
  const { pack, top, jsonl } = values;
  if (pack === undefined) throw new BadArguments('Name a pack: --pack PACK.');
  if (!jsonl) throw new BadArguments('Say --jsonl: passages are read from standard input.');
  const count = Number(top);
  if (!Number.isInteger(count) || count < 1) {
    throw new BadArguments(`--top ${top} is not a number from 1 on.`);
  }
  return { pack, top: count };
}
