import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFacts, TextBlock } from '../../contract/annotations.ts';
import type { Pack } from '../../contract/pack.ts';
import { compilePack } from '../../engine/pack/compile/compile-pack.ts';
import { createIndex, type PackIndex } from '../../engine/pack/pack-index.ts';
import { annotate } from '../../engine/read/annotate.ts';
import { largePack } from '../../tests/generated/large-pack.ts';
import { loadIndex } from '../scan/load-index.ts';
import { readPlainText } from '../scan/plain-text.ts';
import type { Benchmark, SetResult } from './benchmark.ts';
import { dataFile, readLines } from './data-files.ts';
import { measureSets } from './measure-sets.ts';

/** A long article; what is measured is given for as much text. */
const CHARACTERS = 100_000;
/** Until the compiler has seen what is used often. */
const WARM_UP_RUNS = 15;
const RUNS = 25;
const LARGE = { actors: 10_000, statements: 100_000 };
const PAGE: PageFacts = { lang: 'en', published: '2025-08-20' };

/**
 * What reading a page takes, from its text to the claims: articles on the subject of the bundled packs,
 * general news, and news that quotes a large generated pack.
 */
export const speed: Benchmark = ({ data }) => {
  const bundled = loadIndex(undefined);
  const pack = largePack(LARGE);
  const large = createIndex([compilePack(pack)]);
  const both = (name: string, text: string) => [
    measure(`${name}, bundled packs`, text, bundled),
    measure(`${name}, ${LARGE.statements.toLocaleString('en-GB')} statements`, text, large),
  ];
  return measureSets({
    articles: () => both('articles on the subject', englishText(data, 'facts/articles.dev.jsonl')),
    news: () => both('general news', englishText(data, 'bench/quotes.english.jsonl.gz')),
    generated: () => [
      measure(
        `news that quotes all the time, ${LARGE.statements.toLocaleString('en-GB')} statements`,
        quotingNews(pack),
        large,
      ),
    ],
  });
};

/** The English documents of a file one after the other, again from the first where they end too soon. */
function englishText(data: string, path: string): string {
  const name = path.slice(path.indexOf('/') + 1);
  const file = dataFile(data, existsSync(join(data, path)) ? path : name);
  const texts = readLines<{ text: string; lang?: string }>(file)
    .filter(({ lang }) => (lang ?? 'en') === 'en')
    .map(({ text }) => text);
  return filled((at) => texts[at % texts.length] ?? '');
}

/** Paragraphs in which people of a pack say what the pack has of them, among other sentences. */
function quotingNews({ actors, statements }: Pack): string {
  const apart = 331;
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  return filled((at) => {
    const said = statements[(at * apart) % statements.length];
    const name = nameOf.get(said?.actor ?? '') ?? '';
    const surname = name.split(' ').at(-1);
    return `${name} spoke on Monday about many things at the harbour. “${said?.quote?.text},” ${surname} said in the capital. Others in the council said that the treaty would be signed and the border opened before long, and that the tariff was a question for another day.`;
  });
}

function filled(part: (at: number) => string): string {
  const parts: string[] = [];
  for (let length = 0; length < CHARACTERS; length += parts.at(-1)?.length ?? CHARACTERS) {
    parts.push(part(parts.length));
  }
  return parts.join('\n\n').slice(0, CHARACTERS);
}

function measure(set: string, text: string, index: PackIndex): SetResult {
  const blocks = readPlainText(text).blocks.map(
    (block): TextBlock => ({ ...block, region: 'body' }),
  );
  for (let run = 0; run < WARM_UP_RUNS; run++) annotate(blocks, PAGE, index);
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    annotate(blocks, PAGE, index);
    return ((performance.now() - begun) * CHARACTERS) / text.length;
  }).sort((a, b) => a - b);
  return {
    set,
    figures: {
      'median ms': rounded(times[RUNS >> 1] ?? 0),
      'least ms': rounded(times[0] ?? 0),
    },
  };
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10;
}
