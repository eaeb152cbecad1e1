import { browser } from 'wxt/browser';
import type { Annotations, PageFacts } from '../contract/annotations.ts';
import type { GateVerdict } from '../contract/page.ts';
import { type Forgotten, keepInSession, tabKey } from './session-store.ts';

/** What is known of a tab's page. */
export type TabState =
  | { kind: 'skipped'; page: PageFacts; verdict: GateVerdict }
  | { kind: 'read'; page: PageFacts; verdict: GateVerdict; annotations: Annotations }
  /** More was found than is kept of one page. */
  | { kind: 'too-large'; page: PageFacts; verdict: GateVerdict }
  /** Reading it takes too much work. */
  | { kind: 'given-up'; page: PageFacts }
  | { kind: 'failed'; page: PageFacts }
  | Forgotten;

/** The most that is kept of one page, in UTF-16 units of JSON: of some 10 MB that browsers keep of all. */
const MOST_OF_A_PAGE = 3_000_000;

/** As it is kept: only the version of the extension that wrote a state reads it. */
type Kept = TabState & { version: string };

const currentVersion = () => browser.runtime.getManifest().version;

/** The state of a tab, or undefined where this version has not looked at its page. */
export async function readTabState(tabId: number): Promise<TabState | undefined> {
  const key = tabKey(tabId);
  const kept = (await browser.storage.session.get(key))[key] as Kept | undefined;
  return kept?.version === currentVersion() ? kept : undefined;
}

/** Keeps the state of a tab, of a page with too much on it only that it has. */
export async function writeTabState(tabId: number, state: TabState): Promise<void> {
  const kept = isTooLarge(state) ? withoutContent(state) : state;
  await keepInSession({ [tabKey(tabId)]: { ...kept, version: currentVersion() } satisfies Kept });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
}

/** Calls back whenever the state of this tab changes, until the returned function is called. */
export function onTabStateChanged(tabId: number, callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>) => {
    if (tabKey(tabId) in changes) callback();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

type Read = Extract<TabState, { kind: 'read' }>;

function isTooLarge(state: TabState): state is Read {
  return state.kind === 'read' && JSON.stringify(state.annotations).length > MOST_OF_A_PAGE;
}

function withoutContent({ page, verdict }: Read): TabState {
  return { kind: 'too-large', page, verdict };
}
