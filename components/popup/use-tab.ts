import { useEffect, useRef, useState } from 'preact/hooks';
import type { PopupPort } from '../../contract/ports/popup.ts';
import type { TabView } from '../../contract/tab.ts';
import { words } from '../strings.ts';

/** What the popup knows of its tab; `asking` and `unreachable` are its own words for no answer. */
export type TabKnowledge = TabView | { state: 'asking' } | { state: 'unreachable' };

/** Keeps up with the tab. An answer that a later question has overtaken is dropped. */
export function useTab(port: PopupPort): { tab: TabKnowledge; reload: () => void } {
  const [tab, setTab] = useState<TabKnowledge>({ state: 'asking' });
  const token = useRef(0);
  const reload = () => {
    const mine = ++token.current;
    const take = (answer: TabKnowledge) => {
      if (mine === token.current) setTab(answer);
    };
    port.openTab().then(take, () => take({ state: 'unreachable' }));
  };
  useEffect(() => {
    const stop = port.onTabChanged(reload);
    reload();
    return () => {
      token.current++;
      stop();
    };
  }, [port, words.lang]);
  return { tab, reload };
}
