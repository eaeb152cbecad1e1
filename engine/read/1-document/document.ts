import type { PageFacts, TextBlock } from '../../../contract/annotations.ts';
import { atOnce, type InSteps } from '../../in-steps.ts';
import { detectLanguage } from '../../language/detect.ts';
import type { Language } from '../../language/language.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { lazily } from '../../remembered.ts';
import { withNicknames } from '../../text/marked-nicknames.ts';
import { type Token, tokensInSteps } from '../../text/tokens.ts';
import type { NameCases, WordMemory } from '../../word-memory.ts';
import { nameLanguageOf } from '../2-names/declension/declining-language.ts';
import { onlyGenderIn } from '../2-names/pronoun-gender.ts';

/** A page read as one text: its blocks cut into words, its language known. */
export interface Document {
  language: Language;
  /** What is known of the words of its language. */
  lexicon: Lexicon;
  /** The code of its language, which may be one whose sentences the engine does not read. */
  nameLanguage: string;
  /** How its language bends names; nothing where they keep their form. */
  cases: NameCases | undefined;
  /** The gender of its English pronouns, where all are of one. */
  onlyGender(): 'male' | 'female' | undefined;
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
 * @param memory What was worked out of the words of other pages.
 */
export function readDocument(
  blocks: readonly TextBlock[],
  page: PageFacts,
  memory: WordMemory,
): Document {
  return atOnce(documentInSteps(blocks, page, memory));
}

/** What a block costs beside its words: a page may be made of a million empty ones. */
const COST_OF_BLOCK = 2;

/** The same in steps. */
export function* documentInSteps(
  blocks: readonly TextBlock[],
  page: PageFacts,
  memory: WordMemory,
): InSteps<Document> {
  const hasBody = blocks.some(({ region }) => region === 'body');
  const read: DocumentBlock[] = [];
  for (const block of blocks) {
    const tokens = withNicknames(block.text, yield* tokensInSteps(block.text, memory.written));
    const isBody = !hasBody || block.region === 'body';
    read.push({ block, tokens, isBody, isTitleCase: isTitleCase(tokens) });
    yield COST_OF_BLOCK;
  }
  const language = detectLanguage(page.lang, bodyTokens(read));
  const nameLanguage = nameLanguageOf(page.lang, bodyTokens(read));
  return {
    language,
    lexicon: memory.lexiconOf(language),
    nameLanguage,
    cases: memory.casesOf(nameLanguage),
    onlyGender: lazily(() => onlyGenderIn(bodyTokens(read))),
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
