import type { VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { StatementView } from '../../contract/views.ts';
import { words } from '../strings.ts';
import { OpenedOut } from './opened-out.ts';
import { SourceItem } from './source-item.tsx';

/** So many sources stand in the line; the others wait behind one click. */
const SHOWN_AT_FIRST = 2;

/** The outlets that print a statement, as links to the quoted words where they can be reached. */
export function Sources({ statement }: { statement: StatementView }): VNode {
  const [showAll, setShowAll] = useState(false);
  const isOpenedOut = useContext(OpenedOut);
  const { sources, isFromThisArticle, quote, quoteBeside } = statement;
  const versions = [quote, quoteBeside].filter((version) => version !== undefined);
  if (sources.length === 0 && !isFromThisArticle) return <>{words.statement.noSource}</>;
  const shown = showAll || isOpenedOut ? sources : sources.slice(0, SHOWN_AT_FIRST);
  const rest = sources.length - shown.length;
  return (
    <ul class="sources" aria-label={words.statement.sources}>
      {shown.map((source) => (
        <SourceItem
          key={`${source.url} ${source.publisher}`}
          source={source}
          versions={versions}
          saidOn={statement.date}
        />
      ))}
      {isFromThisArticle && <li>{words.statement.thisArticle}</li>}
      {rest > 0 && (
        <li>
          <button type="button" class="text-button" onClick={() => setShowAll(true)}>
            {words.statement.moreSources(rest)}
          </button>
        </li>
      )}
    </ul>
  );
}
