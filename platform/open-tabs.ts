import { browser } from 'wxt/browser';
import { accessTo, grantedOrigins } from './access.ts';
import { clearBadge } from './badge.ts';
import type { SiteDecision } from './messages.ts';
import { sendMessage } from './messages.ts';
import { FRAME_SCRIPT, PAGE_SCRIPT } from './registration.ts';
import { readSettings, type Settings } from './settings.ts';
import { modeOf, siteOf } from './sites.ts';
import { forgetTab, knownTabs, readTabState } from './tab-state.ts';

/** Runs the page's script in a tab now. A script already there gives way to the new one. */
export async function injectPageScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [FRAME_SCRIPT],
  });
}

/** What holds for a site: the reader's mode, whose entry decided, and what access is granted. */
export function decisionFor(
  host: string,
  settings: Settings,
  granted: readonly string[],
): SiteDecision {
  return { host, ...modeOf(settings.sites, host), ...accessTo(granted, host) };
}

/**
 * Makes every open page follow the settings at once: leaves those whose site was switched off, reads
 * those whose site was switched on or granted. Pages that need no change are left alone.
 */
export async function reconcileOpenTabs(): Promise<void> {
  const [settings, granted, tabs] = await Promise.all([
    readSettings(),
    grantedOrigins(),
    browser.tabs.query({}),
  ]);
  await Promise.allSettled(
    tabs.map(async ({ id, url, discarded }) => {
      if (id === undefined || discarded) return;
      const state = await readTabState(id);
      const host = siteOf(url ?? state?.page.url);
      if (!host) return;
      const decision = decisionFor(host, settings, granted);
      if (decision.mode === 'never') await leaveTab(id);
      else if (decision.granted && needsReading(decision, state?.kind)) await injectPageScript(id);
    }),
  );
}

/** Reads every open page again that was read before, such as by other packs. */
export async function readOpenTabsAgain(): Promise<void> {
  const tabs = await knownTabs();
  await Promise.allSettled(
    tabs.map(async (id) => {
      const state = await readTabState(id);
      if (state?.kind === 'read' || state?.kind === 'failed') await injectPageScript(id);
    }),
  );
}

function needsReading(
  { mode }: SiteDecision,
  state: 'read' | 'skipped' | 'failed' | undefined,
): boolean {
  return state === undefined || (mode === 'always' && state === 'skipped');
}

/** Takes Counterpoint out of a tab's page. */
export async function leaveTab(tabId: number): Promise<void> {
  await sendMessage('leave', undefined, tabId).catch(() => undefined);
  await Promise.all([forgetTab(tabId), clearBadge(tabId)]);
}
