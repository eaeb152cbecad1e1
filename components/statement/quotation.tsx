import type { VNode } from 'preact';
import type { StatementView } from '../../contract/views.ts';
import { words } from '../strings.ts';

/** The exact words first, in the language they were printed in; a translation is marked as one. */
export function Quotation({
  quote,
  translation,
}: Pick<StatementView, 'quote' | 'translation'>): VNode | null {
  if (!quote) return null;
  return (
    <>
      <blockquote class="quotation" lang={quote.lang} dir="auto">
        {quote.text}
      </blockquote>
      {translation && (
        <div class="translation">
          <p class="label">{words.statement.translation(translation.publisher)}</p>
          <blockquote class="quotation" lang={translation.lang} dir="auto">
            {translation.text}
          </blockquote>
        </div>
      )}
    </>
  );
}
