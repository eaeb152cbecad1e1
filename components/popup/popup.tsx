import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { PopupPort } from '../../contract/ports/popup.ts';
import { words } from '../strings.ts';
import { PopupFoot } from './popup-foot.tsx';
import { SearchField } from './search-field.tsx';
import { SearchResults } from './search-results.tsx';
import { SiteLine } from './site-line.tsx';
import { TabBody } from './tab-body.tsx';
import { UnmarkedNotice } from './unmarked-notice.tsx';
import { useQuery } from './use-query.ts';
import { useSearch } from './use-search.ts';
import { useTab } from './use-tab.ts';
import { useUnmarking } from './use-unmarking.ts';

/** The window on a page: the site's switch, what is on the page, a search over the packs. */
export function Popup({ port: given }: { port: PopupPort }): VNode {
  const { port, last, undo } = useUnmarking(given);
  const { tab, reload } = useTab(port);
  const { query, setQuery, calls, isWithoutWords } = useQuery(port);
  const answer = useSearch(port, query);
  const body = useRef<HTMLElement>(null);
  const site = 'site' in tab ? tab.site : undefined;
  return (
    <div class="surface popup" lang={words.lang} dir={words.dir}>
      <header class="popup-head">
        <h1 class="popup-host" title={site?.host}>
          {site?.host ?? words.name}
        </h1>
        {site && <SiteLine key={site.host} site={site} tab={tab} port={port} onChanged={reload} />}
        <SearchField query={query} onQuery={setQuery} calls={calls} results={body} />
      </header>
      <main class="popup-body" ref={body}>
        {last && <UnmarkedNotice key={last.id} actor={last} onUndo={undo} />}
        {isWithoutWords && (
          <p class="note" role="status">
            {words.popup.nothingSelected}
          </p>
        )}
        {query.trim() ? (
          <SearchResults answer={answer} query={query.trim()} port={port} />
        ) : (
          <TabBody tab={tab} port={port} onChanged={reload} />
        )}
      </main>
      <PopupFoot tab={tab} port={port} onChanged={reload} />
    </div>
  );
}
