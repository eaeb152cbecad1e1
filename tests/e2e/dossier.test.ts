import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markPoint, marksPainted } from '../../tools/browser/marks.ts';
import { openExtensionPage } from '../../tools/browser/popup.ts';
import {
  BROWSERS,
  cardText,
  eventually,
  pressInCard,
  SAMPLE_URL,
  type Session,
  startSession,
} from './session.ts';

/** What a page of the extension has of the browser, as far as it is used here. */
interface ExtensionGlobal {
  chrome: {
    tabs: { query(filter: object): Promise<{ id?: number; url?: string }[]> };
  };
}

describe.each(BROWSERS)('the dossier in %s', (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await startSession(name);
    page = await session.open(SAMPLE_URL);
    await marksPainted(page);
  });
  afterAll(() => session?.close());

  const tabOf = (url: string) =>
    session.inside.evaluate(async (address) => {
      const { chrome } = globalThis as unknown as ExtensionGlobal;
      return (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id;
    }, url);
  const openDossier = async (query: string): Promise<Page> => {
    const dossier = await openExtensionPage(
      session,
      `sidepanel.html?tab=${await tabOf(SAMPLE_URL)}&${query}`,
    );
    await dossier.setViewport({ width: 1200, height: 900 });
    return dossier;
  };
  const says = (dossier: Page, words: string) =>
    eventually(`the dossier says "${words}"`, () =>
      dossier.evaluate((wanted) => document.body.textContent?.includes(wanted), words),
    );
  const totals = (dossier: Page) =>
    eventually('the dossier says how much there is', () =>
      dossier.evaluate(() => document.querySelector('.dossier-totals')?.textContent ?? undefined),
    );
  const press = (dossier: Page, words: string) =>
    dossier.evaluate((wanted) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((button) => button.textContent?.includes(wanted))?.click();
    }, words);
  /** Takes the texts of files where they would be saved. */
  const catchFiles = (dossier: Page) =>
    dossier.evaluate(() => {
      const caught: Promise<string>[] = [];
      URL.createObjectURL = (blob) => {
        caught.push((blob as Blob).text());
        return 'blob:caught';
      };
      HTMLAnchorElement.prototype.click = () => undefined;
      Object.assign(globalThis, { caught });
    });
  const lastFile = (dossier: Page) =>
    eventually('a file is written', () =>
      dossier.evaluate(() =>
        (globalThis as unknown as { caught: Promise<string>[] }).caught.at(-1)?.then(String),
      ),
    );

  test('shows who stands where on what the page reports, and a question leads to its statements', async () => {
    const dossier = await openDossier('');
    await says(dossier, 'Disputed');
    await press(dossier, 'Had a meeting of Trump, Putin and Zelenskyy been raised');
    await says(dossier, 'Sources and citation: Yuri Ushakov');
    await press(dossier, 'Sources and citation: Yuri Ushakov, 16 August 2025');
    await says(dossier, 'Пока эта тема не затрагивалась');
    await says(dossier, 'Copy with citation');
    expect(await dossier.evaluate(() => document.activeElement?.textContent)).toBe('Statements');
    const query = await dossier.evaluate(() => location.search);
    expect(query).toContain('open=ushakov-20250816-trilateral-not-raised');
    await dossier.close();
    // The address that stands there now shows the same statement.
    const again = await openExtensionPage(session, `sidepanel.html${query}`);
    await says(again, 'Пока эта тема не затрагивалась');
    await again.close();
  });

  test('shows the whole pack, narrowed as the reader says, and saves what is left', async () => {
    const dossier = await openDossier('');
    const ofPage = await totals(dossier);
    await press(dossier, 'All packs');
    await eventually('there is more', async () => (await totals(dossier)) !== ofPage);
    const all = await totals(dossier);
    await dossier.select('.filter-field select', 'trilateral-summit');
    expect(all).toContain('In all packs');
    await says(dossier, 'fit the filter.');
    expect(await dossier.evaluate(() => location.search)).toContain('topic=trilateral-summit');
    const fitting = await eventually('the dossier says how many fit', () =>
      dossier.evaluate(() => /(\d+) statements fit/.exec(document.body.textContent ?? '')?.[1]),
    );
    const count = Number(fitting);
    await catchFiles(dossier);
    await press(dossier, 'Save as CSV');
    const rows = (await lastFile(dossier)).trim().split('\r\n');
    expect(rows[0]).toContain('id,actor,speaker,date');
    expect(rows.filter((row) => /^[a-z]+-\d{8}-/.test(row))).toHaveLength(count);
    await press(dossier, 'Save as JSON-LD');
    const graph = JSON.parse(
      await eventually('the graph is written', async () => {
        const text = await lastFile(dossier);
        return text.startsWith('{') && text;
      }),
    )['@graph'] as { '@type': string }[];
    expect(graph.filter((node) => node['@type'] === 'Claim')).toHaveLength(count);
    await dossier.close();
  });

  test('shows an overview as of a day, and two actors side by side', async () => {
    const dossier = await openDossier('view=matrix&day=2025-08-17');
    await says(dossier, 'As of 17 August 2025');
    await says(dossier, 'Yuri Ushakov: Had a meeting of Trump, Putin and Zelenskyy been raised');
    await press(dossier, 'Two actors');
    await says(dossier, 'Whose statements shall stand side by side?');
    await press(dossier, 'Donald Trump and Yuri Ushakov');
    await says(dossier, 'Choose others');
    await says(dossier, 'Пока эта тема не затрагивалась');
    expect(await dossier.evaluate(() => location.search)).toContain(
      'actor=donald-trump&actor=yuri-ushakov',
    );
    await dossier.close();
  });

  test('says why there is nothing on a page of the browser or of a tab that is gone', async () => {
    const gone = await openExtensionPage(session, 'sidepanel.html?tab=999999');
    await says(gone, 'Nothing to read here');
    await press(gone, 'Show all packs instead');
    await says(gone, 'In all packs');
    await gone.close();
  });

  test('follows the tab in front where it is not about one', async () => {
    // A panel is the same page without a tab in its address; here the page itself is in front of it.
    const panel = await openExtensionPage(session, 'sidepanel.html');
    await page.bringToFront();
    await says(panel, 'On this page');
    await panel.close();
  });

  test('opens from a card on those whose accounts differ', async () => {
    await page.bringToFront();
    const point = await markPoint(page, 'conflict');
    if (!point) throw new Error('No sentence is marked.');
    await page.mouse.move(point.x, point.y - 80);
    await page.mouse.move(point.x, point.y, { steps: 10 });
    await eventually('the card opens', () => cardText(session, SAMPLE_URL));
    await pressInCard(session, SAMPLE_URL, 'Dossier');
    // In a panel where the browser takes the click for a reader's, else in a tab.
    await eventually('the dossier opens', async () =>
      session.browser
        .targets()
        .some((target) =>
          /\?scope=pack&view=pair&day=[\d-]+&actor=[\w-]+&actor=[\w-]+(&tab=\d+)?$/.test(
            target.url(),
          ),
        ),
    );
  });
});
