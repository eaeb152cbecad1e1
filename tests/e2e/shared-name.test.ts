import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Pack } from '../../contract/pack.ts';
import { markedTexts, markPoint, marksPainted } from '../../tools/browser/marks.ts';
import { samplePack } from '../unit/data/sample-pack.ts';
import {
  addPack,
  BROWSERS,
  cardText,
  eventually,
  pressInCard,
  type Session,
  startSession,
  storeSettings,
} from './session.ts';

const ADDRESS = 'https://lake.example/two-of-a-name';
const ARTICLE = `<!doctype html><html lang="en"><title>Ferry talks</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry talks","datePublished":"2024-05-08"}</script>
<article><h1>Ferry talks end at the lake</h1>
<p>Late in the evening Veldt left the house at the lake in good spirits, and the boats went out again.</p>
<h2>The morning after</h2>
<p>Her hosts had set out chairs for a long evening. In the morning Veldt came back for the papers.</p></article>`;

const UNDECIDED = 'Which Veldt is meant? The page does not say.';
const CHOSEN = '‘Veldt’ on this page: your choice.';

/** The sample pack with two people of one surname, either of whom it may stand for alone. */
function packOfTwo(): Pack {
  const pack = samplePack();
  const bo = pack.actors.find(({ id }) => id === 'bo-veldt');
  if (!bo) throw new Error('The sample pack has no Bo Veldt.');
  const roles = [{ title: 'Harbour master', organisation: 'Isle Court' }];
  pack.actors.push({ ...bo, id: 'mia-veldt', name: 'Mia Veldt', roles });
  return pack;
}

function twoFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
      ),
  );
}

describe.each(BROWSERS)('a name of two people, in %s', (name) => {
  let session: Session;
  let page: Page;

  beforeAll(async () => {
    session = await startSession(name);
    await storeSettings(session, { version: 1, density: 'section' });
    session.web.serve(ADDRESS, { body: ARTICLE });
    await addPack(session, packOfTwo());
    page = await session.open(ADDRESS);
    await marksPainted(page);
  });
  afterAll(() => session?.close());

  const hover = async (words: string) => {
    const point = await markPoint(page, 'ambiguous', 'Veldt');
    if (!point) throw new Error('Veldt is not marked.');
    // A card closed with Escape stays closed until the pointer has been seen away from the mark.
    await page.mouse.move(point.x + 200, point.y + 160);
    await twoFrames(page);
    await page.mouse.move(point.x, point.y, { steps: 4 });
    await cardSays(words);
  };
  const cardSays = (words: string) =>
    eventually(`the card says "${words}"`, async () =>
      (await cardText(session, ADDRESS))?.includes(words),
    );
  const closeCard = async () => {
    await page.keyboard.press('Escape');
    await eventually('the card closes', async () => !(await cardText(session, ADDRESS)));
  };

  test('is marked as such, once in each section, and nobody is named by it', async () => {
    expect(await markedTexts(page, 'ambiguous')).toEqual(['Veldt', 'Veldt']);
    expect(await markedTexts(page, 'actor')).toEqual([]);
  });

  test('asks who is meant, keeps the answer while the page is open, and can ask again', async () => {
    await hover(UNDECIDED);
    expect(await cardText(session, ADDRESS)).toMatch(/Mia Veldt Harbour master\b.*Isle Court/);
    await pressInCard(session, ADDRESS, 'Mia Veldt');
    await cardSays(CHOSEN);
    await closeCard();

    await hover(CHOSEN);
    expect(await cardText(session, ADDRESS)).toMatch(/^Mia Veldt/);
    await pressInCard(session, ADDRESS, 'Ask again');
    await cardSays(UNDECIDED);
    await closeCard();
    await hover(UNDECIDED);
    await pressInCard(session, ADDRESS, 'Bo Veldt');
    await cardSays(CHOSEN);

    await page.reload();
    await marksPainted(page);
    await hover(UNDECIDED);
  });

  test('is not marked any more on this site once it is said to be none of them', async () => {
    await pressInCard(session, ADDRESS, 'None of these');
    const noMarks = async () => (await markedTexts(page, 'ambiguous')).length === 0;
    await eventually('the marks go', noMarks);
    const stored = () =>
      session.inside.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own global, which Node's types lack
        const { settings } = await (globalThis as any).chrome.storage.local.get('settings');
        return settings.muted.map(({ taken }: { taken: string }) => taken);
      });
    await expect.poll(stored).toEqual(['bo-veldt', 'mia-veldt']);
  });
});
