import { browser } from 'wxt/browser';
import type { MarkNames } from '../contract/marks.ts';
import type { Settings } from '../contract/settings.ts';
import { actorDetail } from '../engine/present/actor-detail.ts';
import { cardView } from '../engine/present/card-view.ts';
import { emphasisCss, highlightCss } from '../page/highlight-css.ts';
import { TOP_FRAME } from './frames.ts';
import { leaveTab } from './open-tabs.ts';
import { packIndex } from './packs/pack-index.ts';
import { currentReader } from './packs/reader.ts';
import { isPaused } from './paused-tabs.ts';
import { readPage } from './read-page.ts';
import { readings } from './readings.ts';
import { onPageMessage } from './receive.ts';
import { readSettings } from './settings.ts';
import { modeOf } from './sites.ts';
import { writeTabState } from './tab-state.ts';
import { showSkipped } from './toolbar-button.ts';
import { putWords } from './words.ts';

/** What reads a page, as the build names it. */
const PAGE_SCRIPT = '/page.js';
/** The card's code as the build names it. */
const CARD_SCRIPT = '/card.js';

/** Answers the scripts of open pages: reads their text, fills their cards. */
export function servePages(): void {
  onPageMessage('readPage', (data, sender) =>
    readings.of(sender, async (signal) => {
      const { tabId, frameId, host, isPrivate } = sender;
      await leaveWherePaused(tabId);
      const settings = await readSettings(isPrivate);
      requireOn(settings, host);
      if (data.names) await paintable(tabId, frameId, data.names);
      return readPage(data, sender, settings, signal);
    }),
  );

  onPageMessage('loadReading', async (_, { tabId, frameId, host, isPrivate }) => {
    // Browsers do not always tell that the document before is gone.
    readings.stop(tabId, frameId);
    await leaveWherePaused(tabId);
    requireOn(await readSettings(isPrivate), host);
    await runInFrame(tabId, frameId, PAGE_SCRIPT);
  });

  onPageMessage('pageSkipped', async (data, { tabId, frameId }) => {
    readings.stop(tabId, frameId);
    if (frameId !== TOP_FRAME) return;
    await Promise.all([writeTabState(tabId, { kind: 'skipped', ...data }), showSkipped(tabId)]);
  });

  onPageMessage('openCard', async (data, { isPrivate }) => {
    return cardView(await packIndex(), data, await currentReader(isPrivate));
  });

  onPageMessage('openActor', async ({ id, page, content }, { isPrivate }) => {
    return actorDetail(await packIndex(), id, page, content, await currentReader(isPrivate));
  });

  onPageMessage('loadCard', async (_, { tabId, frameId, isPrivate }) => {
    const { language } = await readSettings(isPrivate);
    await putWords({ tabId, frameIds: [frameId] }, language);
    await runInFrame(tabId, frameId, CARD_SCRIPT);
  });
}

/**
 * Lets only pages of sites that are not switched off go on: one that was open when its site was may
 * come to its article later, or be about to tell of it.
 * @throws an Error on a site that is switched off
 */
function requireOn({ sites }: Settings, host: string): void {
  if (modeOf(sites, host).mode === 'never') throw new Error('Switched off on this site.');
}

/**
 * Sends the script away from a page that came into a paused tab.
 * @throws there, so that nothing of the page is read or kept
 */
async function leaveWherePaused(tabId: number): Promise<void> {
  if (!(await isPaused(tabId))) return;
  await leaveTab(tabId);
  throw new Error('The reader paused this tab.');
}

async function runInFrame(
  tabId: number,
  frameId: number,
  file: typeof PAGE_SCRIPT | typeof CARD_SCRIPT,
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
}

/**
 * Gives the frame the rules of the marks. A user-origin sheet reaches open shadow roots too and adds
 * nothing to the page's own tree.
 */
async function paintable(tabId: number, frameId: number, names: MarkNames): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  const sheets: Parameters<typeof browser.scripting.insertCSS>[0][] = [
    { target, css: `${highlightCss(names)}\n${emphasisCss(names)}`, origin: 'USER' },
    { target, css: emphasisCss(names), origin: 'AUTHOR' },
  ];
  await Promise.all(
    sheets.map(async (sheet) => {
      await browser.scripting.removeCSS(sheet).catch(() => undefined);
      await browser.scripting.insertCSS(sheet);
    }),
  );
}
