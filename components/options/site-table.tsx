import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Settings } from '../../contract/settings.ts';
import type { SiteMode } from '../../contract/tab.ts';
import { words } from '../strings.ts';
import { SiteRow } from './site-row.tsx';

/** So many sites are seen at a glance; more want to be searched. */
const SEEN_AT_A_GLANCE = 6;

interface SiteTableProps {
  sites: Settings['sites'];
  onSet(host: string, mode: SiteMode): void;
  onRemove(host: string): void;
}

/** Every site with a setting of its own, by name, with their number and a field that finds some. */
export function SiteTable({ sites, onSet, onRemove }: SiteTableProps): VNode {
  const [filter, setFilter] = useState('');
  const { options } = words;
  const entries = Object.entries(sites).sort(([a], [b]) => a.localeCompare(b));
  if (entries.length === 0) return <p class="note">{options.noSites}</p>;
  const isLong = entries.length > SEEN_AT_A_GLANCE;
  const wanted = isLong ? filter.trim().toLowerCase() : '';
  const shown = entries.filter(([host]) => host.includes(wanted));
  return (
    <div class="sites">
      {isLong && (
        <input
          class="field"
          type="search"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          aria-label={options.findSite}
          placeholder={options.findSite}
          value={filter}
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
        />
      )}
      <p class="note" role="status">
        {shown.length === 0 ? options.noSuchSite(filter.trim()) : options.siteCount(shown.length)}
      </p>
      {shown.length > 0 && (
        <table class="table">
          <thead>
            <tr>
              <th scope="col" aria-sort="ascending">
                {options.siteColumn}
              </th>
              <th scope="col">{options.modeColumn}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.map(([host, mode]) => (
              <SiteRow key={host} host={host} mode={mode} onSet={onSet} onRemove={onRemove} />
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
