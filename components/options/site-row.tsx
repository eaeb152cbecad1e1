import type { VNode } from 'preact';
import type { SiteMode } from '../../contract/tab.ts';
import { words } from '../strings.ts';
import { ModeSelect } from './mode-select.tsx';

interface SiteRowProps {
  host: string;
  mode: SiteMode;
  onSet(host: string, mode: SiteMode): void;
  onRemove(host: string): void;
}

/** One site with its setting. */
export function SiteRow({ host, mode, onSet, onRemove }: SiteRowProps): VNode {
  return (
    <tr>
      <th scope="row">{host}</th>
      <td>
        <ModeSelect
          label={words.options.modeFor(host)}
          mode={mode}
          onChoose={(next) => onSet(host, next)}
        />
      </td>
      <td class="table-end">
        <button
          type="button"
          class="text-button"
          aria-label={words.options.removeFor(host)}
          onClick={() => onRemove(host)}
        >
          {words.options.remove}
        </button>
      </td>
    </tr>
  );
}
