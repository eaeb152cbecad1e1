import { flagLines } from '../similar/flag-lines.ts';
import { SimilarStatements } from '../similar/similar-statements.ts';
import type { Transcript } from '../similar/transcript.ts';
import type { Benchmark, BenchmarkInput, Figures, SetResult } from './benchmark.ts';
import { splitsOf } from './claims.ts';
import { dataFile, readLines } from './data-files.ts';
import { measureSets } from './measure-sets.ts';
import { claimsPack, type RecordedClaim } from './recorded-claims.ts';
import { type ClaimQuery, placeOf } from './transcripts.ts';

const SET = 'claims.debates';

/** Lines of whole transcripts that repeat a recorded claim: few among very many. */
export const detect: Benchmark = (input) => measureSets({ [SET]: () => measure(input) });

function measure({ data, predictions, scorer }: BenchmarkInput): SetResult[] {
  const gold = dataFile(data, `${SET}.queries.jsonl.gz`);
  const recorded = dataFile(data, `${SET}.statements.jsonl.gz`);
  const transcripts = readLines<Transcript>(dataFile(data, `${SET}.transcripts.jsonl.gz`));
  const queries = readLines<ClaimQuery>(gold);
  const statements = new SimilarStatements(claimsPack(readLines<RecordedClaim>(recorded)));
  const flagged = transcripts.flatMap((transcript) => flagLines(transcript, statements));
  return splitsOf(queries).flatMap(({ name, args }) => {
    // The scorer takes every line it is given for one of the part.
    const keys = new Set(
      queries
        .filter(({ split }) => args.length === 0 || split === name)
        .map(({ qid }) => placeOf(qid).key),
    );
    const own = flagged.filter(({ key }) => args.length === 0 || keys.has(key.toLowerCase()));
    const found = predictions.write(`detect.debates.${name}`, own);
    if (!scorer) return [];
    const figures = scorer.run('detect', gold, found, ...args) as Figures;
    return [{ set: `detect.debates, ${name}`, figures }];
  });
}
