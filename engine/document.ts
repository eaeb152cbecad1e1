import type { PageFacts, TextBlock } from '../contract/annotations.ts';
import { detectLanguage } from './language/detect.ts';
import type { Language } from './language/language.ts';
import { type Token, tokenise } from './text/tokens.ts';

/** A page read as one text: its blocks cut into words, its language known. */
export interface Document {
  language: Language;
  blocks: DocumentBlock[];
  page: PageFacts;
  /** Words that stand in the article with a small first letter: ordinary words, not names. */
  smallWords: ReadonlySet<string>;
}

export interface DocumentBlock {
  block: TextBlock;
  /** Whether the block belongs to the article itself. */
  isBody: boolean;
  tokens: Token[];
  /** Set in capitals, or with a capital on every word, so that capitals tell nothing. */
  isTitleCase: boolean;
}

/** From this share of capitalised words on, a block is set in title case. */
const TITLE_CASE_SHARE = 0.6;
/** Longer blocks are running text, however many names they hold. */
const LONGEST_TITLE = 30;
const SHORTEST_TITLE = 3;

/**
 * Cuts a page's blocks into words. A page without any block marked as the article's is read as if all
 * of it were.
 */
export function readDocument(blocks: readonly TextBlock[], page: PageFacts): Document {
  const hasBody = blocks.some(({ region }) => region === 'body');
  const read = blocks.map((block) => {
    const tokens = tokenise(block.text);
    const isBody = !hasBody || block.region === 'body';
    return { block, tokens, isBody, isTitleCase: isTitleCase(tokens) };
  });
  return {
    language: detectLanguage(page.lang, bodyTokens(read)),
    blocks: read,
    page,
    smallWords: smallWords(read),
  };
}

function* bodyTokens(blocks: readonly DocumentBlock[]): Generator<Token> {
  for (const { isBody, tokens } of blocks) if (isBody) yield* tokens;
}

function smallWords(blocks: readonly DocumentBlock[]): Set<string> {
  const words = new Set<string>();
  for (const { tokens } of blocks)
    for (const { word, capital } of tokens) if (!capital) words.add(word);
  return words;
}

function isTitleCase(tokens: readonly Token[]): boolean {
  if (tokens.length < SHORTEST_TITLE || tokens.length > LONGEST_TITLE) return false;
  const capitals = tokens.reduce((count, { capital }) => count + (capital ? 1 : 0), 0);
  return capitals / tokens.length >= TITLE_CASE_SHARE;
}
