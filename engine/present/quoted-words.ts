import type { Quote, Statement } from '../../contract/pack.ts';
import type { QuoteView, StatementView } from '../../contract/views.ts';
import { isSameLanguage } from '../language/index.ts';

/** Read by most readers whose own language has no translation. */
const FALLBACK_LANGUAGE = 'en';

/**
 * The words of a statement as its reader is shown them: those spoken first, where they are known, and
 * the same in the reader's language beside them. A translation says that it is one.
 * @param reader BCP 47 code
 */
export function quotedWords(
  statement: Statement,
  reader: string = FALLBACK_LANGUAGE,
): Pick<StatementView, 'quote' | 'quoteBeside'> {
  const { quote } = statement;
  const versions = versionsOf(statement);
  const spoken = versions.find(({ nature }) => nature === 'original');
  if (!spoken && quote?.original === false) {
    return {
      quote: inLanguage(versions, reader) ?? inLanguage(versions, FALLBACK_LANGUAGE) ?? versions[0],
    };
  }
  const [printed] = versions;
  const first = spoken ?? printed;
  return { quote: first, quoteBeside: first && besideOf(first, versions, reader) };
}

/** The quotation first, each with what is known of it. */
function versionsOf({ quote, originalQuote, quoteVariants }: Statement): QuoteView[] {
  const spoken: QuoteView[] = originalQuote
    ? [{ ...shown(originalQuote), nature: 'original' }]
    : [];
  if (!quote) return spoken;
  const isTranslated = quote.original === false;
  const nature = quote.original ? 'original' : isTranslated ? 'translation' : undefined;
  const printed: QuoteView = { ...shown(quote), nature, translatedBy: quote.translationBy };
  const spokenIn = isTranslated ? originalQuote?.lang : quote.lang;
  const variants = quoteVariants.map((variant): QuoteView => {
    const isElsewhere = !isSameLanguage(variant.lang, spokenIn);
    const isTranslation = isElsewhere && quote.original !== undefined;
    return { ...shown(variant), nature: isTranslation ? 'translation' : undefined };
  });
  return [printed, ...spoken, ...variants];
}

function shown({
  text,
  lang = '',
  url,
  publisher,
}: Quote & { url?: string | undefined; publisher?: string | undefined }): QuoteView {
  return { text, lang, url, publisher };
}

/** Nothing beside words that the reader reads, or that are in no known language. */
function besideOf(
  first: QuoteView,
  versions: readonly QuoteView[],
  reader: string,
): QuoteView | undefined {
  if (!first.lang || isSameLanguage(first.lang, reader)) return undefined;
  const others = versions.filter(({ lang }) => !isSameLanguage(lang, first.lang));
  const own = inLanguage(others, reader);
  if (own || isSameLanguage(first.lang, FALLBACK_LANGUAGE)) return own;
  return inLanguage(others, FALLBACK_LANGUAGE);
}

function inLanguage(versions: readonly QuoteView[], lang: string): QuoteView | undefined {
  return versions.find((version) => isSameLanguage(version.lang, lang));
}
