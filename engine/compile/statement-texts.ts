import { isNegative } from '../claims/polarity.ts';
import { quoteWords } from '../claims/quote-words.ts';
import { english } from '../language/english.ts';
import { languageOf, primarySubtag } from '../language/index.ts';
import type { Statement } from '../pack.ts';
import { contentStems, type NameAt } from '../text/content-stems.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import type { CompiledStatement, CompiledText } from './compiled-pack.ts';

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
): CompiledStatement {
  const quotes = [statement.quote, ...statement.quoteVariants].flatMap((quote) =>
    quote?.text ? [written(quote.text, quote.lang ?? packLanguage)] : [],
  );
  const gist = statement.paraphrase ? written(statement.paraphrase, packLanguage) : undefined;
  const all = gist ? [gist, ...quotes] : quotes;
  const stemmed = ({ lang, tokens }: WrittenText): CompiledText => ({
    lang,
    text: stemsOf(lang, tokens, namesIn(tokens), statement.actor),
  });
  return {
    quotes: quotes.map(({ lang, tokens }) => ({
      lang,
      text: quoteWords(tokens, namesIn(tokens)).join(' '),
    })),
    stems: all.map(stemmed),
    negative: all.map(({ lang, tokens }) =>
      isNegative(tokens, 0, tokens.length, languageFor(lang)),
    ),
  };
}

function written(text: string, lang: string): WrittenText {
  return { lang: primarySubtag(lang), tokens: tokenise(text) };
}

function languageFor(lang: string) {
  return languageOf(lang) ?? english;
}

function stemsOf(lang: string, tokens: Token[], names: NameAt, speaker: string): string {
  const stems = contentStems(tokens, 0, tokens.length, languageFor(lang), names);
  // The speaker's own name, as in 'Trump said …', tells nothing about the subject.
  return [...new Set(stems.map(({ stem }) => stem))]
    .filter((stem) => stem !== `@${speaker}`)
    .join(' ');
}
