import type { CompiledStatement, CompiledStems } from '../../../contract/compiled-pack.ts';
import type { Statement, Wording } from '../../../contract/pack.ts';
import { english } from '../../language/en/english.ts';
import { languageOf, primarySubtag } from '../../language/index.ts';
import { officeNamed } from '../../language/offices.ts';
import { isTitle } from '../../language/titles.ts';
import { printedWords } from '../../printed-words.ts';
import { negativeTokens } from '../../read/4-claims/polarity.ts';
import { quoteWords } from '../../read/4-claims/quote-words.ts';
import { type ContentStem, contentStems, type NameAt } from '../../text/content-stems.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { WordMemory } from '../../word-memory.ts';

interface WrittenText {
  lang: string;
  tokens: Token[];
}

/** What the texts of a pack are read with. */
export interface TextReading {
  /** The language of paraphrases, and of quotes that do not name theirs. */
  packLanguage: string;
  /** Finds the names of the pack in a text. */
  namesIn: (tokens: readonly Token[]) => NameAt;
  memory: WordMemory;
}

/**
 * Prepares what a statement says for comparing with sentences of articles.
 * @param countries Those of the speaker's roles.
 */
export function compileStatement(
  statement: Statement,
  countries: ReadonlySet<string>,
  reading: TextReading,
): CompiledStatement {
  const { packLanguage, namesIn, memory } = reading;
  const written = (text: string, lang: string) => writtenText({ text, lang }, memory);
  const quotes = printedWords(statement).map(({ text, lang }) =>
    written(text, lang ?? packLanguage),
  );
  const gist = statement.paraphrase ? written(statement.paraphrase, packLanguage) : undefined;
  const all = gist ? [gist, ...quotes] : quotes;
  // The speaker's own name, as in 'Trump said …', tells nothing about the subject.
  const isSubject = ({ stem }: ContentStem) => stem !== `@${statement.actor}`;
  return {
    quotes: quotes.map(({ lang, tokens }) => ({
      lang,
      text: quoteWords(tokens, namesIn(tokens)).join(' '),
    })),
    stems: all.map((text) => stemmed(text, isSubject, reading)),
    wordings: statement.wordings
      .map((wording) => writtenText(wording, memory))
      .map((text) =>
        stemmed(
          text,
          (one) => isSubject(one) && !countries.has(one.stem) && !isOffice(one, text.tokens),
          reading,
        ),
      ),
  };
}

/** Prepares the wordings of a proposition for comparing with sentences of articles. */
export function compileWordings(
  wordings: readonly Wording[],
  reading: TextReading,
): CompiledStems[] {
  return wordings.map((wording) =>
    stemmed(writtenText(wording, reading.memory), () => true, reading),
  );
}

/** Articles name speakers by their offices, which would make any two sentences by one speaker alike. */
function isOffice({ stem, token }: ContentStem, tokens: readonly Token[]): boolean {
  const word = tokens[token]?.word ?? '';
  return !stem.startsWith('@') && (isTitle(word) || officeNamed(word) !== undefined);
}

function writtenText({ text, lang }: Wording, memory: WordMemory): WrittenText {
  return { lang: primarySubtag(lang), tokens: tokenise(text, memory.written) };
}

function stemmed(
  { lang, tokens }: WrittenText,
  tells: (stem: ContentStem) => boolean,
  { namesIn, memory }: TextReading,
): CompiledStems {
  const language = languageOf(lang) ?? english;
  const lexicon = memory.lexiconOf(language);
  const negative = negativeTokens(tokens, language);
  const signs = new Map<string, string>();
  for (const one of contentStems(tokens, 0, tokens.length, lexicon, namesIn(tokens))) {
    const { stem, token } = one;
    if (tells(one) && !signs.has(stem)) signs.set(stem, negative[token] ? '1' : '0');
  }
  const all = [...signs.values()].join('');
  return { lang, text: [...signs.keys()].join(' '), signs: all.includes('1') ? all : '' };
}
