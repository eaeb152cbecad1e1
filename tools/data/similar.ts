import * as z from 'zod';
import { parsePack } from '../../data/load-pack.ts';
import { packPath } from '../bundled-packs.ts';
import { takeJsonLines } from '../json-lines.ts';
import { readPackFolder, UnreadablePack } from '../read-pack-folder.ts';
import { flagLines } from '../similar/flag-lines.ts';
import { SimilarStatements } from '../similar/similar-statements.ts';
import { UnusableInput } from '../unusable-input.ts';
import { BadArguments, readOptions } from './arguments.ts';
import { type Command, EXIT, type Terminal } from './terminal.ts';

const LISTED = '10';

const text = z.string();
const maybeText = text.nullish().transform((value) => value ?? undefined);

/** A passage on standard input. */
const query = z.object({
  qid: z.union([text, z.number()]),
  text,
  speaker: maybeText,
  date: maybeText,
  context: z
    .array(text)
    .nullish()
    .transform((sentences) => sentences ?? undefined),
});

const transcript = z.object({
  key: text,
  lines: z.array(z.tuple([z.number(), text, text])),
  date: maybeText,
});

/**
 * `similar --pack PACK [--top K] --jsonl`: ranks a pack's statements for each passage on standard
 * input by how likely it reports them.
 */
export const similar: Command = (args, terminal) => {
  const { pack, top } = optionsOf(args);
  const statements = loadStatements(pack);
  return answerLines(query, terminal, ({ qid, ...passage }) => {
    const found = statements.find(passage, top);
    return [{ qid, ranked: found.map(({ id }) => id), scores: found.map(({ score }) => score) }];
  });
};

/**
 * `flag --pack PACK --jsonl`: names for each line of the transcripts on standard input the statement
 * it most likely reports.
 */
export const flag: Command = (args, terminal) => {
  const statements = loadStatements(optionsOf(args).pack);
  return answerLines(transcript, terminal, (said) => flagLines(said, statements));
};

/** Prints what is answered to each object on standard input; those that are none are said. */
async function answerLines<T>(
  schema: z.ZodType<T>,
  { input, print, complain }: Terminal,
  answer: (question: T) => readonly object[],
): Promise<number> {
  const take = (value: object) => {
    for (const line of answer(fitting(schema, value))) print(JSON.stringify(line));
  };
  return (await takeJsonLines(input, take, complain)) === 0 ? EXIT.fine : EXIT.errors;
}

function fitting<T>(schema: z.ZodType<T>, value: object): T {
  const { data, error } = schema.safeParse(value);
  if (!error) return data;
  const path = error.issues[0]?.path ?? [];
  const has = Object.hasOwn(value, path[0] ?? '');
  throw new UnusableInput(`${has ? 'has a wrong' : 'has no'} "${path.join('.')}"`);
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
  return { pack: packPath(pack), top: count };
}
