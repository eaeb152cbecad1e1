import type { VNode } from 'preact';
import type { UnusablePack } from '../../contract/installed-packs.ts';
import { words } from '../strings.ts';
import { RemovePack } from './remove-pack.tsx';

interface UnusablePackEntryProps {
  pack: UnusablePack;
  onRemove(): void;
}

/** A pack that cannot be used, so that its reader knows of it and can remove it. */
export function UnusablePackEntry({ pack, onRemove }: UnusablePackEntryProps): VNode {
  return (
    <article class="pack pack-off">
      <h3>{pack.title}</h3>
      <p class="said said-problem">{words.options.packUnusable[pack.why]}</p>
      <p class="pack-actions">
        <RemovePack title={pack.title} onRemove={onRemove} />
      </p>
    </article>
  );
}
