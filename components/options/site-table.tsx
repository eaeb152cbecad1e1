import type { VNode } from 'preact';
import { words } from '../strings.ts';
import { ModeSelect } from './mode-select.tsx';
import type { Settings, SiteMode } from './port.ts';

interface SiteTableProps {
  sites: Settings['sites'];
  onSet(host: string, mode: SiteMode): void;
  onRemove(host: string): void;
}

/** Every site with a setting of its own, by name. */
export function SiteTable({ sites, onSet, onRemove }: SiteTableProps): VNode {
  const entries = Object.entries(sites).sort(([a], [b]) => a.localeCompare(b));
  if (entries.length === 0) return <p class="note">{words.options.noSites}</p>;
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{words.options.siteColumn}</th>
          <th scope="col">{words.options.modeColumn}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {entries.map(([host, mode]) => (
          <tr key={host}>
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
        ))}
      </tbody>
    </table>
  );
}
