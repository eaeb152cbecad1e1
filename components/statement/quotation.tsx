import type { VNode } from 'preact';
import type { QuoteView, StatementView } from '../../contract/views.ts';
import { ExternalLink } from '../external-link.tsx';
import { languageName } from '../language-name.ts';
import { webAddress } from '../source/source-href.ts';
import { words } from '../strings.ts';

type QuotationProps = Pick<StatementView, 'quote' | 'quoteBeside'>;

/** The exact words first, beside them the same in a language that the reader reads; each says what it is. */
export function Quotation({ quote, quoteBeside }: QuotationProps): VNode | null {
  if (!quote) return null;
  return (
    <>
      <Words version={quote} isAlone={!quoteBeside} />
      {quoteBeside && (
        <div class="translation">
          <Words version={quoteBeside} isAlone={false} />
        </div>
      )}
    </>
  );
}

function Words({ version, isAlone }: { version: QuoteView; isAlone: boolean }): VNode {
  const { text, lang, publisher, url } = version;
  const nature = natureInWords(version, isAlone);
  return (
    <>
      {(nature || publisher) && (
        <p class="label">
          {nature}
          {nature && publisher && ' · '}
          {publisher && (
            <ExternalLink href={webAddress(url)?.href}>
              <span class="data">{publisher}</span>
            </ExternalLink>
          )}
        </p>
      )}
      <blockquote class="quotation" lang={lang} dir="auto">
        {text}
      </blockquote>
    </>
  );
}

/** What a version of the words is; words that stand alone and are no translation speak for themselves. */
export function natureInWords(
  { nature, lang, translatedBy }: QuoteView,
  isAlone: boolean,
): string | undefined {
  const { statement } = words;
  if (nature === 'translation') {
    return translatedBy ? statement.translatedBy(translatedBy) : statement.translation;
  }
  const language = isAlone ? undefined : languageName(lang);
  if (!language) return undefined;
  return nature === 'original' ? statement.original(language) : statement.inLanguage(language);
}
