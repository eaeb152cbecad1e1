import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AhoCorasick } from '@monyone/aho-corasick';
import { Bench } from 'tinybench';
import { compilePack } from '../../engine/compile/compile-pack.ts';
import type { CompiledPack } from '../../engine/compile/compiled-pack.ts';
import { readDocument } from '../../engine/document.ts';
import { findNames } from '../../engine/names/find-names.ts';
import { resolveNames } from '../../engine/names/resolve-names.ts';
import { createIndex } from '../../engine/pack-index.ts';
import { largePack } from '../../tests/generated/large-pack.ts';
import { readPlainText } from '../scan/plain-text.ts';
import type { Benchmark, SetResult } from './benchmark.ts';
import { generatedNews } from './generated-news.ts';

const SIZES = [100, 1_000, 10_000, 50_000];
const TEXT_CHARACTERS = 200_000;
/** One joined expression takes minutes for the whole text once it has many names. */
const EXPRESSION_CHARACTERS = 10_000;
const MEASURING_MS = 1_000;

/**
 * What a pack costs as it grows: preparing it, keeping it, and finding its names in one and the same
 * text, beside the usual ways to look for many strings at once.
 */
export const scale: Benchmark = async () => {
  const names = largePack({ actors: SIZES[0] ?? 0, statements: 0 }).actors.map(({ name }) => name);
  const text = generatedNews(names, TEXT_CHARACTERS);
  const sets: SetResult[] = [];
  for (const actors of SIZES) sets.push(await measure(actors, text));
  return { sets, skipped: [] };
};

async function measure(actors: number, text: string): Promise<SetResult> {
  const pack = largePack({ actors, statements: 0 });
  const [compiled, compileMs] = timed(() => compilePack(pack));
  const before = heapUsed();
  const [index, indexMs] = timed(() => createIndex([compiled]));
  const heap = heapUsed() - before;
  const aliases = aliasTexts(compiled);
  const lower = text.toLowerCase();
  const { blocks } = readPlainText(text);
  const [automaton, automatonMs] = timed(() => new AhoCorasick(aliases));
  const find = () => {
    const document = readDocument(blocks, { lang: 'en' });
    return resolveNames(document, index, findNames(document, index)).length;
  };
  const part = lower.slice(0, EXPRESSION_CHARACTERS);
  const expression = joinedExpression(aliases, part);
  const speeds = await speedsOf({
    engine: { run: find, characters: text.length },
    automaton: { run: () => automaton.matchInText(lower).length, characters: text.length },
    ...(expression && {
      expression: { run: () => [...part.matchAll(expression)].length, characters: part.length },
    }),
  });
  return {
    set: `${actors.toLocaleString('en-GB')} actors`,
    figures: {
      aliases: aliases.length,
      'compile ms': Math.round(compileMs),
      'index ms': Math.round(indexMs),
      'index MB': rounded(heap / 2 ** 20),
      'engine MB/s': speeds.engine ?? null,
      'Aho-Corasick build ms': Math.round(automatonMs),
      'Aho-Corasick MB/s': speeds.automaton ?? null,
      'one expression MB/s': speeds.expression ?? null,
    },
  };
}

/** What the engine looks for, as plain strings. */
function aliasTexts({ aliases }: CompiledPack): string[] {
  return [...new Set(aliases.map(({ words }) => words.join(' ')))];
}

/** @returns Nothing where the expression is too large to be built or to be run. */
function joinedExpression(aliases: readonly string[], probe: string): RegExp | undefined {
  try {
    const expression = new RegExp(`\\b(?:${aliases.join('|')})\\b`, 'g');
    probe.match(expression);
    return expression;
  } catch {
    return undefined;
  }
}

interface Task {
  run: () => unknown;
  characters: number;
}

/** Megabytes of text a second, by the median of many runs. */
async function speedsOf(tasks: Record<string, Task>): Promise<Record<string, number>> {
  const bench = new Bench({ time: MEASURING_MS, warmupTime: MEASURING_MS / 4, iterations: 3 });
  for (const [name, { run }] of Object.entries(tasks)) bench.add(name, () => void run());
  await bench.run();
  return Object.fromEntries(
    bench.tasks.flatMap(({ name, result }) => {
      const characters = tasks[name]?.characters ?? 0;
      if (!('latency' in result)) return [];
      return [[name, rounded(characters / 1e6 / (result.latency.p50 / 1000))]];
    }),
  );
}

function timed<Result>(work: () => Result): [result: Result, ms: number] {
  const begun = performance.now();
  const result = work();
  return [result, performance.now() - begun];
}

/** Bytes in use once all garbage is gone. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}

function rounded(number: number): number {
  return Number(number.toPrecision(3));
}
