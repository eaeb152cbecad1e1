import { browser } from 'wxt/browser';
import type { GateVerdict } from '../contract/page.ts';
import type { Settings } from '../contract/settings.ts';
import type { SiteDecision } from '../contract/tab.ts';
import { grantedOrigins } from './access.ts';
import { decisionFor, readTab, verdictOn } from './open-tabs.ts';
import { rememberOpened } from './opened-tabs.ts';
import { isPaused } from './paused-tabs.ts';
import { isModeUnstored, readSettings } from './settings.ts';
import { siteOf } from './sites.ts';
import { forgetTab, readTabState, type TabState } from './tab-state.ts';

/** What is known of the page in a tab. */
export type TabKnowledge =
  | { state: 'no-site' }
  /** The browser does not let this extension in, or not now. */
  | { state: 'no-access' }
  | {
      state: 'off' | 'paused' | 'reading' | 'too-large' | 'given-up' | 'failed';
      site: SiteDecision;
    }
  | { state: 'skipped'; site: SiteDecision; verdict: GateVerdict }
  | {
      state: 'read';
      site: SiteDecision;
      known: Extract<TabState, { kind: 'read' }>;
      /** What the reader does not want marked in that window. */
      unmarked: Settings['unmarked'];
    };

/**
 * Looks at the page in a tab; has it judged and read first where that has not happened. Whoever asks
 * has the reader's word that the page may be read, whatever is granted.
 */
export async function lookAtTab(tabId: number): Promise<TabKnowledge> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return { state: 'no-site' };
  const [settings, granted, state, paused] = await Promise.all([
    readSettings(tab.incognito),
    grantedOrigins(),
    readTabState(tabId),
    isPaused(tabId),
  ]);
  const url = tab.url ?? state?.page.url;
  if (url === undefined) return { state: 'no-access' };
  const host = siteOf(url);
  if (!host) return { state: 'no-site' };
  const isUnstored = await isModeUnstored(host);
  const site: SiteDecision = { ...decisionFor(host, settings, granted), isUnstored };
  if (site.mode === 'never') return { state: 'off', site };
  if (paused) return { state: 'paused', site };
  if (!site.granted) await rememberOpened(tabId, host);
  let verdict: GateVerdict | undefined;
  try {
    verdict = await verdictOn(tabId);
    if (!verdict || state?.kind === 'forgotten') {
      // Whoever asks meanwhile waits for the same reading.
      if (state?.kind === 'forgotten') await forgetTab(tabId);
      await readTab(tabId, site.mode === 'always');
      verdict = await verdictOn(tabId);
    }
  } catch {
    // Stores and viewers let no extension in, whatever is granted.
    return site.granted ? { state: 'no-site' } : { state: 'no-access' };
  }
  if (verdict && !verdict.news) return { state: 'skipped', site, verdict };
  const isCurrent = state && withoutHash(state.page.url ?? url) === withoutHash(url);
  if (!isCurrent || state.kind === 'skipped' || state.kind === 'forgotten')
    return { state: 'reading', site };
  return state.kind === 'read'
    ? { state: 'read', site, known: state, unmarked: settings.unmarked }
    : { state: state.kind, site };
}

function withoutHash(url: string): string | undefined {
  return url.split('#')[0];
}
