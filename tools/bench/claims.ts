import { SimilarStatements } from '../similar/similar-statements.ts';
import type { Transcript } from '../similar/transcript.ts';
import type { Benchmark, BenchmarkInput, Figures, SetResult } from './benchmark.ts';
import { AbsentData, dataFile, readLines } from './data-files.ts';
import { measureSets } from './measure-sets.ts';
import { claimsPack, type RecordedClaim } from './recorded-claims.ts';
import { type ClaimQuery, passageReader } from './transcripts.ts';

/** How many statements are listed for a passage; the measure looks at five. */
const LISTED = 10;

/** Recorded claims ranked for a sentence of a debate or a post that repeats one. */
export const claims: Benchmark = (input) =>
  measureSets({
    'claims.debates': () => measure(input, 'claims.debates'),
    'claims.tweets': () => measure(input, 'claims.tweets'),
  });

function measure({ data, predictions, scorer }: BenchmarkInput, set: string): SetResult[] {
  const gold = dataFile(data, `${set}.queries.jsonl.gz`);
  const recorded = readLines<RecordedClaim>(dataFile(data, `${set}.statements.jsonl.gz`));
  const queries = readLines<ClaimQuery>(gold);
  const passageOf = passageReader(transcriptsOf(data, set));
  const statements = new SimilarStatements(claimsPack(recorded));
  const found = predictions.write(
    set,
    queries.map((query) => {
      const ranked = statements.find(passageOf(query), LISTED);
      return { qid: query.qid, ranked: ranked.map(({ id }) => id) };
    }),
  );
  if (!scorer) return [];
  return splitsOf(queries).map(({ name, args }) => ({
    set: `${set}, ${name}`,
    figures: scorer.run('claims', gold, found, ...args) as Figures,
  }));
}

/** Posts have no transcript around them. */
function transcriptsOf(data: string, set: string): Transcript[] {
  try {
    return readLines<Transcript>(dataFile(data, `${set}.transcripts.jsonl.gz`));
  } catch (error) {
    if (error instanceof AbsentData) return [];
    throw error;
  }
}

/** Each part of a set by itself, then all of it, as the scorer is to be asked. */
export function splitsOf(queries: readonly ClaimQuery[]): { name: string; args: string[] }[] {
  const names = [...new Set(queries.map(({ split }) => split))].filter(Boolean);
  const parts = names.map((name) => ({ name, args: [name] }));
  return names.length === 1 ? parts : [...parts, { name: 'all', args: [] }];
}
