import type { VNode } from 'preact';
import { dateInWords } from '../dates.ts';
import { words } from '../strings.ts';
import type { PackSummary } from './port.ts';

export function PackEntry({ pack }: { pack: PackSummary }): VNode {
  const { options } = words;
  const { title, description, updated, coverage, actors, statements, relations } = pack;
  const asOf = dateInWords(updated);
  const span = options.span(dateInWords(coverage?.from), dateInWords(coverage?.to));
  return (
    <article class="pack">
      <h3>
        {title}
        {asOf && <span class="label">, {options.updated(asOf)}</span>}
      </h3>
      {description && <p>{description}</p>}
      <p class="note">{options.packCounts(actors, statements, relations)}</p>
      {coverage && (
        <dl class="coverage-list">
          {(coverage.covered || span) && (
            <>
              <dt>{options.covered}</dt>
              <dd>{[coverage.covered, span].filter(Boolean).join(' ')}</dd>
            </>
          )}
          {coverage.notCovered && (
            <>
              <dt>{options.notCovered}</dt>
              <dd>{coverage.notCovered}</dd>
            </>
          )}
        </dl>
      )}
    </article>
  );
}
