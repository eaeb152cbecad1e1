import type { Pack } from '../../contract/pack.ts';
import { compilePack } from '../../engine/pack/compile/compile-pack.ts';
import { createIndex } from '../../engine/pack/pack-index.ts';
import type { Benchmark, BenchmarkInput, Figures, SetResult } from './benchmark.ts';
import { dataFile, readLines, readText } from './data-files.ts';
import { measureSets } from './measure-sets.ts';
import { isSameName, pairFigures, readNamePairs } from './name-pairs.ts';
import { type LabelledDocument, scanDocuments } from './scan-documents.ts';
import {
  labelledId,
  packOfAllForms,
  packOfLatinNames,
  type SlavicDocument,
} from './slavic-names.ts';
import { smallPack } from './small-packs.ts';

/** Who is named where: documents with every mention labelled, and pairs of names. */
export const names: Benchmark = (input) =>
  measureSets({
    'names.english': () => {
      const gold = dataFile(input.data, 'names.english.jsonl.gz');
      const pool = dataFile(input.data, 'names.persons.json');
      const actors = JSON.parse(readText(pool)) as { id: string; name: string }[];
      const documents = readLines<LabelledDocument>(gold).map((one) => ({ ...one, lang: 'en' }));
      return measure(input, 'names.english', gold, documents, smallPack({ actors }));
    },
    'names.slavic, all base forms': () => slavic(input, 'names.slavic.all-forms', packOfAllForms),
    'names.slavic, one Latin name': () => slavic(input, 'names.slavic.latin', packOfLatinNames),
    'names.pairs': () => pairs(input),
  });

function slavic(
  input: BenchmarkInput,
  set: string,
  packOf: (documents: readonly SlavicDocument[]) => Pack,
): SetResult[] {
  const gold = dataFile(input.data, 'names.slavic.jsonl.gz');
  const documents = readLines<SlavicDocument>(gold);
  return measure(input, set, gold, documents, packOf(documents));
}

/** What the scorer says of one part of a set. */
type Score = Figures & { spurious?: string[]; missed?: string[] };

function measure(
  { predictions, scorer }: BenchmarkInput,
  set: string,
  gold: string,
  documents: readonly LabelledDocument[],
  pack: Pack,
): SetResult[] {
  const reports = scanDocuments(documents, createIndex([compilePack(pack)]));
  const found = predictions.write(
    set,
    reports.map(({ id, actors }) => ({
      id,
      actors: actors.map((actor) => ({ ...actor, id: labelledId(actor.id) })),
    })),
  );
  if (!scorer) return [];
  const scores = scorer.run('names', gold, found) as Record<string, Score>;
  return Object.entries(scores).map(([part, { spurious, missed, ...figures }]) => ({
    set: `${set}, ${part}`,
    figures,
    details: { spurious, missed },
  }));
}

/** No scorer reads pairs: the labels stand beside the names. */
function pairs({ data, predictions }: BenchmarkInput): SetResult[] {
  const labelled = readNamePairs(readText(dataFile(data, 'names.pairs.csv')));
  const judged = labelled.map((pair) => ({ ...pair, found: isSameName(pair) }));
  predictions.write(
    'names.pairs',
    judged.map(({ names: [name1, name2], found }) => ({ name1, name2, is_match: found })),
  );
  const people = judged.filter(({ schema }) => schema === 'Person');
  return [
    { set: 'names.pairs, Person', figures: pairFigures(people) },
    { set: 'names.pairs, all', figures: pairFigures(judged) },
  ];
}
