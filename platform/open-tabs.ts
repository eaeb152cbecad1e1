import { browser } from 'wxt/browser';
import type { GateVerdict } from '../contract/page.ts';
import type { Settings } from '../contract/settings.ts';
import type { SiteDecision } from '../contract/tab.ts';
import { accessTo, grantedOrigins } from './access.ts';
import { sendMessage } from './messages.ts';
import { isOpened } from './opened-tabs.ts';
import { isPaused } from './paused-tabs.ts';
import { readings } from './readings.ts';
import { scriptsFor } from './registration.ts';
import { knownTabs } from './session-store.ts';
import { readSettings } from './settings.ts';
import { modeOf, siteOf } from './sites.ts';
import { SLOTS } from './slots.ts';
import { forgetTab, readTabState, type TabState } from './tab-state.ts';
import { clearButton } from './toolbar-button.ts';

/**
 * Has a tab's page judged and read now. A script already there gives way to the new one.
 * @param isWanted whether to read it whatever the gate says
 * @throws where the browser lets no extension into the page
 */
export async function readTab(tabId: number, isWanted: boolean): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: scriptsFor(isWanted),
  });
}

/**
 * What the gate says of the page in a tab; undefined where it has not looked.
 * @throws where the browser lets no extension into the page
 */
export async function verdictOn(tabId: number): Promise<GateVerdict | undefined> {
  const [top] = await browser.scripting.executeScript({
    target: { tabId },
    func: lookIntoSlot,
    args: [SLOTS.verdict],
  });
  return (top?.result as GateVerdict | undefined) ?? undefined;
}

/** Runs in the page's world, so it may use nothing from here. */
function lookIntoSlot(slot: string): unknown {
  return (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(slot)] ?? null;
}

/** What holds for a site: the reader's mode, whose entry decided, and what access is granted. */
export function decisionFor(
  host: string,
  settings: Settings,
  granted: readonly string[],
): Omit<SiteDecision, 'isUnstored'> {
  return { host, ...modeOf(settings.sites, host), ...accessTo(granted, host) };
}

/**
 * Makes every open page follow the settings at once: leaves those whose site was switched off or is
 * granted no more, reads those whose site was switched on or granted. Pages that need no change, and those
 * that the reader opened without a grant, are left alone.
 */
export async function reconcileOpenTabs(): Promise<void> {
  const [granted, tabs] = await Promise.all([grantedOrigins(), browser.tabs.query({})]);
  await Promise.allSettled(
    tabs.map(async ({ id, url, discarded, incognito }) => {
      if (id === undefined || discarded || (await isPaused(id))) return;
      const state = await readTabState(id);
      const host = siteOf(url ?? state?.page.url);
      if (!host) return;
      const decision = decisionFor(host, await readSettings(incognito), granted);
      const isLost = !decision.granted && state !== undefined && !(await isOpened(id, host));
      if (decision.mode === 'never' || isLost) await leaveTab(id);
      else if (decision.granted && needsReading(decision, state?.kind)) {
        await readTab(id, decision.mode === 'always');
      }
    }),
  );
}

/** Reads every open page again that was read before, such as by other packs. */
export async function readOpenTabsAgain(): Promise<void> {
  const tabs = await knownTabs();
  await Promise.allSettled(
    tabs.map(async (id) => {
      const state = await readTabState(id);
      if (!state || state.kind === 'skipped') return;
      const { incognito } = await browser.tabs.get(id);
      const { sites } = await readSettings(incognito);
      const host = siteOf(state.page.url);
      await readTab(id, host !== undefined && modeOf(sites, host).mode === 'always');
    }),
  );
}

function needsReading(
  { mode }: Pick<SiteDecision, 'mode'>,
  state: TabState['kind'] | undefined,
): boolean {
  return state === undefined || (mode === 'always' && state === 'skipped');
}

/** Takes Counterpoint out of a tab's page. */
export async function leaveTab(tabId: number): Promise<void> {
  readings.stop(tabId);
  await sendMessage('leave', undefined, tabId).catch(() => undefined);
  await Promise.all([forgetTab(tabId), clearButton(tabId)]);
}
