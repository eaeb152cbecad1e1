import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { SiteDecision, SiteMode } from '../../contract/tab.ts';
import { words } from '../strings.ts';
import { AccessOffer } from './access-offer.tsx';
import { ModeSwitch } from './mode-switch.tsx';
import type { TabKnowledge } from './use-tab.ts';

interface SiteLineProps {
  site: SiteDecision;
  tab: TabKnowledge;
  port: PopupPort;
  onChanged(): void;
}

/** What holds for this site, and how to have it otherwise. */
export function SiteLine({ site, tab, port, onChanged }: SiteLineProps): VNode {
  const [before, setBefore] = useState<SiteMode>();
  const [problem, setProblem] = useState<string>();

  const setMode = async (mode: SiteMode) => {
    setProblem(undefined);
    await port.setMode(site.host, mode).then(onChanged, () => setProblem(words.options.failed));
  };
  const choose = async (mode: SiteMode) => {
    if (mode === 'always' && !site.granted) return ask('here');
    setBefore(mode === 'never' ? site.mode : undefined);
    await setMode(mode);
  };
  const ask = async (scope: 'all' | 'here') => {
    setBefore(undefined);
    // The browser takes the question for the reader's only before anything is awaited. Its prompt
    // may close this window, so the choice is stored meanwhile and taken back on a refusal.
    const answer = port.requestAccess(scope === 'all' ? 'all' : site.host);
    if (scope === 'here') await setMode('always');
    if (await answer.catch(() => false)) return onChanged();
    if (scope === 'here') await setMode(site.mode);
    setProblem(words.popup.accessRefused);
  };
  const isOn = tab.state !== 'paused' && tab.state !== 'off';
  const isTurnedOff = before !== undefined && site.mode === 'never';
  return (
    <>
      <ModeSwitch host={site.host} mode={site.mode} onChoose={choose} />
      <div class="site-notes">
        {isTurnedOff && (
          <p class="site-note" role="status">
            {words.card.isOff(site.host)}{' '}
            <button type="button" class="text-button" onClick={() => setMode(before)}>
              {words.popup.undo}
            </button>
          </p>
        )}
        {site.isUnstored && (
          <p class="site-note" role="status">
            {words.options.forNow}
          </p>
        )}
        {problem && (
          <p class="site-note" role="alert">
            {problem}
          </p>
        )}
        {!site.granted && isOn && <AccessOffer onAsk={ask} />}
      </div>
    </>
  );
}
