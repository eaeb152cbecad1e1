import type { VNode } from 'preact';
import type { Source } from '../../contract/pack.ts';
import type { QuoteView } from '../../contract/views.ts';
import { dateInWords } from '../dates.ts';
import { ExternalLink } from '../external-link.tsx';
import { words } from '../strings.ts';
import { sourceHref, webAddress } from './source-href.ts';

interface SourceItemProps {
  source: Source;
  /** The words in the languages that they are shown in. */
  versions: readonly QuoteView[];
  /** Day of the statement; a source of the same day need not print it again. */
  saidOn: string | undefined;
}

export function SourceItem({ source, versions, saidOn }: SourceItemProps): VNode | null {
  const label = source.publisher ?? webAddress(source.url)?.hostname ?? source.title;
  if (!label) return null;
  const published = source.published === saidOn ? undefined : dateInWords(source.published);
  const archive = webAddress(source.archive);
  return (
    <li>
      <ExternalLink href={sourceHref(source, versions)} title={source.title}>
        {source.copyOf ? words.statement.printedBy(source.copyOf, label) : label}
      </ExternalLink>
      {published && (
        <>
          {', '}
          <span class="published">{published}</span>
        </>
      )}
      {archive && (
        <>
          {' ('}
          <ExternalLink href={archive.href} label={words.statement.archivedOf(label)}>
            {words.statement.archived}
          </ExternalLink>
          {')'}
        </>
      )}
    </li>
  );
}
