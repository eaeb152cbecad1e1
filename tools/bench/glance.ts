import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PackIndex } from '../../engine/pack/pack-index.ts';
import { sideOf } from '../../engine/read/5-relations/positions/sides.ts';
import { addPack, type Session, startSession, storeSettings } from '../../tests/e2e/session.ts';
import type { BrowserName } from '../browser/find.ts';
import { marksPainted } from '../browser/marks.ts';
import { openExtensionPage, openPopupFor } from '../browser/popup.ts';
import { bundledPackIds } from '../bundled-packs.ts';
import { examplePacks, loadIndex } from '../scan/load-index.ts';
import { BadArguments } from './arguments.ts';
import type { Benchmark } from './benchmark.ts';
import { differingMarks, openCard, stillSurface } from './glance/open-card.ts';
import { type GlancePage, pagesThatDiffer, sampleArticles } from './glance/pages.ts';
import { readOwn } from './glance/read-surface.ts';
import { type Glance, rowOf, totalOf } from './glance/rows.ts';
import { inTab, load } from './page/stage.ts';

const WINDOW = { width: 1366, height: 700 };
/** Where in the window a mark stands as its card opens, in CSS pixels from above. */
const HEIGHTS = { high: 80, middle: 340, low: 620 };

/** Takes down what is shown, with a picture of the tab where pictures are wanted. */
type Keep = (glance: Glance, tab: Page) => Promise<void>;
/** Does something of which a failure costs nothing else. */
type Attempt = (what: string, work: () => Promise<void>) => Promise<void>;

/**
 * What a reader has of a difference at one glance, as it is painted: every mark that differs is opened
 * with the pointer, high, in the middle and low in the window, on our own samples, in the example of the
 * welcome page and on the saved pages of a folder; and the popup on each of these pages.
 */
export const glance: Benchmark = async ({ data, every = 1, browser = 'chrome', screenshots }) => {
  const skipped: string[] = [];
  const skip = (what: string, error: unknown) =>
    void skipped.push(`Skipped ${what}: ${String(error).split('\n')[0]}`);
  const index = loadIndex(bundledPackIds());
  if (!existsSync(join(data, 'index.jsonl'))) {
    skipped.push(`SKIPPED all saved pages: there is no index.jsonl in ${data}.`);
  }
  const pages = [...sampleArticles(), ...pagesThatDiffer(data, index, every, skip)];
  const glances: Glance[] = [];
  const keep: Keep = async (one, tab) => {
    glances.push(one);
    if (screenshots === undefined) return;
    const name = [one.page, one.mark, one.kind].filter(Boolean).join(' ').replace(/\W+/g, '-');
    await tab.screenshot({ path: `${join(screenshots, name)}.png`, captureBeyondViewport: false });
  };
  const attempt: Attempt = (what, work) => work().catch((error) => skip(what, error));
  if (screenshots !== undefined) mkdirSync(screenshots, { recursive: true });
  const session = await start(browser);
  try {
    await attempt('the welcome page', () => openExample(session, keep));
    for (const page of pages) {
      await attempt(page.name, () => openAll(session, page, keep, attempt));
    }
  } finally {
    await session.close();
  }
  const sides = sidesByName(index);
  return {
    sets: glances.map((one) => rowOf(one, sides)),
    skipped,
    total: totalOf(glances, sides),
  };
};

/** @throws BadArguments where the browser or the build is missing */
async function start(browser: BrowserName): Promise<Session> {
  const session = await startSession(browser).catch((error: Error) => {
    throw new BadArguments(error.message);
  });
  for (const pack of examplePacks()) await addPack(session, pack);
  await storeSettings(session, { version: 1, density: 'all' });
  return session;
}

async function openAll(
  session: Session,
  { name, url, body, type }: GlancePage,
  keep: Keep,
  attempt: Attempt,
): Promise<void> {
  session.web.serve(url, { body, type });
  await inTab(session, async (tab) => {
    await tab.setViewport(WINDOW);
    await load(tab, url);
    await marksPainted(tab);
    const marks = await differingMarks(tab);
    for (let nth = 0; nth < marks; nth++) {
      for (const [where, height] of Object.entries(HEIGHTS)) {
        const mark = `mark ${nth + 1}, ${where}`;
        await attempt(`${name}, ${mark}`, async () => {
          const seen = await openCard(session, tab, { nth, height });
          if (!seen) throw new Error('no card came');
          await keep({ kind: 'card', page: name, mark, seen }, tab);
        });
      }
    }
    const popup = await openPopupFor(session, tab.url());
    const seen = await stillSurface(() => readOwn(popup, '.popup:has([data-part])'));
    if (seen) await keep({ kind: 'popup', page: name, seen }, popup);
    await popup.close();
    if (!seen) throw new Error('the popup shows no difference');
  });
}

/** The example of the welcome page, whose card stands beside its marks. */
async function openExample(session: Session, keep: Keep): Promise<void> {
  const welcome = await openExtensionPage(session, 'welcome.html');
  await welcome.setViewport(WINDOW);
  await welcome.bringToFront();
  const marks = await welcome.$$('.example-mark[class*="-conflict"]');
  for (const [nth, mark] of marks.entries()) {
    await mark.scrollIntoView();
    await mark.hover();
    const seen = await stillSurface(() => readOwn(welcome, '.example-card .card'));
    if (!seen) throw new Error('no card came');
    await keep({ kind: 'card', page: 'welcome', mark: `mark ${nth + 1}`, seen }, welcome);
  }
  await welcome.close();
}

/** From the name of somebody to the names of all whose words count as theirs. */
function sidesByName(index: PackIndex): (name: string) => ReadonlySet<string> {
  const nameOf = (id: string) => index.actors.get(id)?.entry.name ?? '';
  const sides = new Map(
    [...index.actors.keys()].map((id) => [nameOf(id), new Set([...sideOf(id, index)].map(nameOf))]),
  );
  return (name) => sides.get(name) ?? new Set([name]);
}
