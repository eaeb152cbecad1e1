import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupPort } from '../../contract/ports/popup.ts';
import { dateInWords } from '../dates.ts';
import { words } from '../strings.ts';
import { readingInWords } from './reading-in-words.ts';
import type { TabKnowledge } from './use-tab.ts';

interface PopupFootProps {
  tab: TabKnowledge;
  port: PopupPort;
  onChanged(): void;
}

/**
 * What the marks rest on and why the page was read, always stated, the way to pause, and the ways to
 * the dossier, the help and the options.
 */
export function PopupFoot({ tab, port, onChanged }: PopupFootProps): VNode {
  const [failed, setFailed] = useState(false);
  const coverage = tab.state === 'read' ? tab.page.coverage : [];
  const reading = 'site' in tab ? readingInWords(tab.site, tab) : undefined;
  const isOn = 'site' in tab && tab.state !== 'paused' && tab.state !== 'off';
  const pause = () => {
    setFailed(false);
    return port.setPaused(true).then(onChanged, () => setFailed(true));
  };
  return (
    <footer class="popup-foot">
      <div class="coverage">
        {coverage.map(({ pack, updated, actors, statements }) => (
          <p key={pack}>{words.popup.coverage(actors, statements, pack, dateInWords(updated))} </p>
        ))}
        {coverage.length > 0 && <p>{words.popup.unmarked} </p>}
        {reading && <p>{reading}</p>}
        {failed && <p role="alert">{words.popup.notAnswered}</p>}
      </div>
      <div class="foot-links">
        <button type="button" class="text-button quiet" onClick={() => void port.openDossier()}>
          {words.dossier.open}
        </button>
        {isOn && (
          <button type="button" class="text-button quiet site-pause" onClick={pause}>
            {words.popup.pause}
          </button>
        )}
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
