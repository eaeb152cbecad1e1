import { atOnce, type InSteps } from '../../in-steps.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { type Sentence, sentencesInSteps } from '../../text/sentences.ts';
import { firstEndingBehind } from '../../text/sorted.ts';
import type { Token } from '../../text/tokens.ts';
import type { Document, DocumentBlock } from '../1-document/document.ts';
import type { NamePlace, ResolvedName } from '../2-names/decisions.ts';
import { dialogueSpans } from './dialogue-spans.ts';
import { type QuotedSpan, quotedSpans } from './quoted-spans.ts';
import { wordKinds } from './word-kinds.ts';

/** A block of the article with everything its sentences are read by. */
export interface ArticleBlock extends DocumentBlock {
  document: Document;
  index: PackIndex;
  /** Position of the block in the document. */
  at: number;
  sentences: Sentence[];
  spans: QuotedSpan[];
  /** By token, 1 where it stands inside a quotation. */
  quoted: Uint8Array;
  /** By token, what its word may be, as {@link WordKind} has it. */
  kinds: Uint8Array;
  /** Names by their first token. */
  names: ReadonlyMap<number, ResolvedName>;
  /** Actors that the page names anywhere, with the first place where it does. */
  present: ReadonlyMap<string, NamePlace>;
  /** What descriptions have told so far; one for all blocks of an article, read in their order. */
  told: ToldSoFar;
}

/** What the descriptions of an article have told up to a place in it. */
export interface ToldSoFar {
  /** Actors whom one has described without a doubt. */
  described: Set<string>;
  /** Offices of people whom the packs do not know: `the minister` may be one of them. */
  strangeOffices: Set<string>;
}

/** Reads the article's own blocks: sentences and quotations. Blocks outside it hold no claims. */
export function readArticle(
  document: Document,
  index: PackIndex,
  names: readonly ResolvedName[],
): ArticleBlock[] {
  return atOnce(articleInSteps(document, index, names));
}

/** The same in steps. */
export function* articleInSteps(
  document: Document,
  index: PackIndex,
  names: readonly ResolvedName[],
): InSteps<ArticleBlock[]> {
  const byBlock = new Map<number, Map<number, ResolvedName>>();
  const present = new Map<string, NamePlace>();
  const told: ToldSoFar = { described: new Set(), strangeOffices: new Set() };
  for (const name of names) {
    const group = byBlock.get(name.block) ?? new Map<number, ResolvedName>();
    byBlock.set(name.block, group.set(name.from, name));
    if (!name.mustSpeak && !isBehind(name, present.get(name.actor))) present.set(name.actor, name);
  }
  yield names.length;
  const article: ArticleBlock[] = [];
  for (const [at, block] of document.blocks.entries()) {
    if (!block.isBody || block.tokens.length === 0) continue;
    const { text } = block.block;
    const sentences = yield* sentencesInSteps(text, block.tokens, document.lexicon);
    const spans = [
      ...quotedSpans(text).filter(
        ({ start }) => !block.tokens[firstTokenFrom(block.tokens, start)]?.isNickname,
      ),
      ...dialogueSpans(text, block.tokens, document.language),
    ].sort((a, b) => a.start - b.start);
    yield block.tokens.length * COST_OF_SPANS;
    const kinds = wordKinds(block.tokens, document.lexicon);
    article.push({
      ...block,
      document,
      index,
      at,
      sentences,
      spans,
      quoted: quotedTokens(block, spans),
      kinds,
      names: byBlock.get(at) ?? new Map(),
      present,
      told,
    });
    yield block.tokens.length * COST_OF_KINDS;
  }
  return article;
}

/** What looking for quotations, and for what words may be, costs by word. */
const COST_OF_SPANS = 0.3;
const COST_OF_KINDS = 0.3;

function isBehind(place: NamePlace, first: NamePlace | undefined): boolean {
  if (!first) return false;
  return place.block > first.block || (place.block === first.block && place.from > first.from);
}

function quotedTokens({ tokens }: DocumentBlock, spans: readonly QuotedSpan[]): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  for (const { start, end } of spans) {
    for (let at = firstTokenFrom(tokens, start); at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || token.end > end) break;
      quoted[at] = 1;
    }
  }
  return quoted;
}

/** @returns Index of the first token that begins at or behind a position. */
export function firstTokenFrom(tokens: readonly Token[], start: number): number {
  const startOf = (at: number) => tokens[at]?.start ?? 0;
  const all = tokens.length;
  // Words are about as long in all of a text, so that it stands near where it would if all were alike.
  const near = Math.min(all, Math.floor((start / (startOf(all - 1) || 1)) * all));
  let [low, high] = [near, near];
  for (let reach = 1; low > 0 && startOf(low - 1) >= start; reach *= 2)
    low = Math.max(0, low - reach);
  for (let reach = 1; high < all && startOf(high) < start; reach *= 2)
    high = Math.min(all, high + reach);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(middle) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The quotations that share words with a stretch of a block, whose length alone this costs. */
export function spansWithin(
  { spans }: Pick<ArticleBlock, 'spans'>,
  start: number,
  end: number,
): QuotedSpan[] {
  const within: QuotedSpan[] = [];
  for (let at = firstEndingBehind(spans, start); at < spans.length; at++) {
    const span = spans[at];
    if (!span || span.start >= end) break;
    within.push(span);
  }
  return within;
}
