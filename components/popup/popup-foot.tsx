import type { VNode } from 'preact';
import type { PopupPort } from '../../contract/ports/popup.ts';
import { dateInWords } from '../dates.ts';
import { words } from '../strings.ts';
import type { TabKnowledge } from './use-tab.ts';

/** What the marks rest on, always stated, and the ways to the dossier, the help and the options. */
export function PopupFoot({ tab, port }: { tab: TabKnowledge; port: PopupPort }): VNode {
  const coverage = tab.state === 'read' ? tab.page.coverage : [];
  return (
    <footer class="popup-foot">
      <div class="coverage">
        {coverage.map(({ pack, updated, actors, statements }) => (
          <p key={pack}>{words.popup.coverage(actors, statements, pack, dateInWords(updated))}</p>
        ))}
        {coverage.length > 0 && <p>{words.popup.unmarked}</p>}
      </div>
      <div class="foot-links">
        <button type="button" class="text-button quiet" onClick={() => void port.openDossier()}>
          {words.dossier.open}
        </button>
        <button type="button" class="text-button quiet" onClick={() => void port.openHelp()}>
          {words.popup.help}
        </button>
        <button type="button" class="text-button quiet" onClick={() => void port.openOptions()}>
          {words.popup.options}
        </button>
      </div>
    </footer>
  );
}
