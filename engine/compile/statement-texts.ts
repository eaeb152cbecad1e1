import type { CompiledStatement, CompiledStems } from '../../contract/compiled-pack.ts';
import type { Statement } from '../../contract/pack.ts';
import { negativeTokens } from '../claims/polarity.ts';
import { quoteWords } from '../claims/quote-words.ts';
import { english } from '../language/english.ts';
import { languageOf, primarySubtag } from '../language/index.ts';
import { printedWords } from '../printed-words.ts';
import { contentStems, type NameAt } from '../text/content-stems.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { WordMemory } from '../word-memory.ts';

interface WrittenText {
  lang: string;
  tokens: Token[];
}

/**
 * Prepares what a statement says for comparing with sentences of articles.
 * @param packLanguage The language of paraphrases, and of quotes that do not name theirs.
 * @param namesIn Finds the names of the pack in a text.
 */
export function compileStatement(
  statement: Statement,
  packLanguage: string,
  namesIn: (tokens: readonly Token[]) => NameAt,
  memory: WordMemory,
): CompiledStatement {
  const written = (text: string, lang: string): WrittenText => ({
    lang: primarySubtag(lang),
    tokens: tokenise(text, memory.written),
  });
  const quotes = printedWords(statement).map(({ text, lang }) =>
    written(text, lang ?? packLanguage),
  );
  const gist = statement.paraphrase ? written(statement.paraphrase, packLanguage) : undefined;
  const all = gist ? [gist, ...quotes] : quotes;
  return {
    quotes: quotes.map(({ lang, tokens }) => ({
      lang,
      text: quoteWords(tokens, namesIn(tokens)).join(' '),
    })),
    stems: all.map((text) => stemmed(text, namesIn(text.tokens), statement.actor, memory)),
  };
}

function stemmed(
  { lang, tokens }: WrittenText,
  names: NameAt,
  speaker: string,
  memory: WordMemory,
): CompiledStems {
  const language = languageOf(lang) ?? english;
  const lexicon = memory.lexiconOf(language);
  const negative = negativeTokens(tokens, language);
  const signs = new Map<string, string>();
  for (const { stem, token } of contentStems(tokens, 0, tokens.length, lexicon, names)) {
    // The speaker's own name, as in 'Trump said …', tells nothing about the subject.
    if (stem !== `@${speaker}` && !signs.has(stem)) signs.set(stem, negative[token] ? '1' : '0');
  }
  const all = [...signs.values()].join('');
  return { lang, text: [...signs.keys()].join(' '), signs: all.includes('1') ? all : '' };
}
