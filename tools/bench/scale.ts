import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { AhoCorasick } from '@monyone/aho-corasick';
import { Bench } from 'tinybench';
import type { CompiledPack } from '../../contract/compiled-pack.ts';
import { compilePack } from '../../engine/pack/compile/compile-pack.ts';
import { createIndex, type PackIndex } from '../../engine/pack/pack-index.ts';
import { readDocument } from '../../engine/read/1-document/document.ts';
import { findNames } from '../../engine/read/2-names/find-names.ts';
import { resolveNames } from '../../engine/read/2-names/resolve-names.ts';
import { largePack } from '../../tests/generated/large-pack.ts';
import { readPlainText } from '../scan/plain-text.ts';
import type { Benchmark, SetResult } from './benchmark.ts';
import { generatedNews } from './generated-news.ts';

const SIZES = [100, 1_000, 10_000, 50_000];
const [SMALLEST = 0] = SIZES;
/** A long article, and a text of four times its length. */
const TEXT_CHARACTERS = 50_000;
const LONGER = 4;
const MEASURING_MS = 1_000;

/**
 * What a pack costs as it grows: preparing it, keeping it, and finding its names in one and the same
 * text, beside the usual ways to look for many strings at once.
 */
export const scale: Benchmark = async () => {
  const named = largePack({ actors: SMALLEST, statements: 0 }).actors.map(({ name }) => name);
  const text = generatedNews(named, TEXT_CHARACTERS);
  // What is measured first would otherwise pay for the compiler.
  await measure(SMALLEST, text);
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
  // The others are spared the folding that the engine does.
  const longer = Array.from({ length: LONGER }, () => text).join('\n\n');
  const folded = longer.toLowerCase();
  const [automaton, automatonMs] = timed(() => new AhoCorasick(aliases));
  const [expression, expressionMs] = timed(() => joinedExpression(aliases, folded));
  const ms = await bestOf({
    text: () => namesIn(text, index),
    longer: () => namesIn(longer, index),
    automaton: () => automaton.matchInText(folded),
    ...(expression && { expression: () => [...folded.matchAll(expression)] }),
  });
  const speed = (taken: number | undefined) =>
    taken === undefined ? null : rounded(longer.length / 1_000 / taken);
  return {
    set: `${actors.toLocaleString('en-GB')} actors`,
    figures: {
      aliases: aliases.length,
      'compile ms': Math.round(compileMs),
      'index ms': Math.round(indexMs),
      'index MB': rounded(heap / 2 ** 20),
      [`ms for ${kilobytes(text)}`]: rounded(ms.text ?? 0),
      [`ms for ${kilobytes(longer)}`]: rounded(ms.longer ?? 0),
      'MB/s': speed(ms.longer),
      'automaton MB/s': speed(ms.automaton),
      'expression MB/s': speed(ms.expression),
      'automaton build ms': Math.round(automatonMs),
      'expression build ms': Math.round(expressionMs),
    },
  };
}

/** The engine's name detection, from plain text to resolved names. */
function namesIn(text: string, index: PackIndex): number {
  const document = readDocument(readPlainText(text).blocks, { lang: 'en' }, index.memory);
  return resolveNames(document, index, findNames(document, index)).names.length;
}

function kilobytes(text: string): string {
  return `${Math.round(text.length / 1_000)} kB`;
}

/** What the engine looks for, as plain strings. */
function aliasTexts({ aliases }: CompiledPack): string[] {
  return [...new Set(aliases.map(({ words }) => words.join(' ')))];
}

/** @returns Nothing where the expression is too large; it is compiled when it first runs. */
function joinedExpression(aliases: readonly string[], text: string): RegExp | undefined {
  try {
    const expression = new RegExp(`\\b(?:${aliases.join('|')})\\b`, 'g');
    text.search(expression);
    return expression;
  } catch {
    return undefined;
  }
}

/** Milliseconds of one run of each task: the best of many, which other work disturbs the least. */
async function bestOf(tasks: Record<string, () => unknown>): Promise<Record<string, number>> {
  const bench = new Bench({ time: MEASURING_MS, warmupTime: MEASURING_MS / 4, iterations: 3 });
  for (const [name, run] of Object.entries(tasks)) bench.add(name, () => void run());
  await bench.run();
  return Object.fromEntries(
    bench.tasks.flatMap(({ name, result }) =>
      'latency' in result ? [[name, result.latency.min]] : [],
    ),
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
