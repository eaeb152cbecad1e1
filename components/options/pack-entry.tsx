import type { VNode } from 'preact';
import type { PackSummary } from '../../contract/installed-packs.ts';
import { dateInWords } from '../dates.ts';
import { words } from '../strings.ts';
import { RemovePack } from './remove-pack.tsx';

interface PackEntryProps {
  pack: PackSummary;
  onUse(isUsed: boolean): void;
  onRemove(): void;
}

export function PackEntry({ pack, onUse, onRemove }: PackEntryProps): VNode {
  const { options } = words;
  const { title, description, version, updated, coverage, actors, statements, relations } = pack;
  const asOf = dateInWords(updated);
  const about = [version && options.version(version), asOf && options.updated(asOf)];
  const span = options.span(dateInWords(coverage?.from), dateInWords(coverage?.to));
  return (
    <article class={pack.inUse ? 'pack' : 'pack pack-off'}>
      <h3>
        {title}
        <span class="label">{about.map((part) => part && `, ${part}`)}</span>
      </h3>
      {description && <p class="data">{description}</p>}
      <p class="note">
        {options.packCounts(actors, statements, relations)} · {options.packOrigins[pack.origin]}
      </p>
      <dl class="coverage-list">
        {(coverage?.covered || span) && (
          <>
            <dt>{options.covered}</dt>
            <dd>{[coverage?.covered, span].filter(Boolean).join(' ')}</dd>
          </>
        )}
        {coverage?.notCovered && (
          <>
            <dt>{options.notCovered}</dt>
            <dd class="data">{coverage.notCovered}</dd>
          </>
        )}
        <dt>{options.contentHash}</dt>
        <dd class="hash">{pack.hash}</dd>
      </dl>
      <p class="pack-actions">
        <label class="check">
          <input
            type="checkbox"
            checked={pack.inUse}
            onChange={({ currentTarget }) => onUse(currentTarget.checked)}
          />
          {options.usePack}
        </label>
        {pack.origin !== 'bundled' && <RemovePack title={title} onRemove={onRemove} />}
      </p>
    </article>
  );
}
