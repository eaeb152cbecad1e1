import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { describeInBrowsers, eventually, painted, type Stage, startStage } from './harness.ts';
import { pointing } from './pointing.ts';

const FILLER =
  'Nobody could say on this long evening what had been agreed in the house at the lake. ';

function article(middle: string, style = ''): string {
  return `<!doctype html><html lang="en"><head><title>Talks</title><style>${style}</style>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Talks"}</script></head>
<body><main><article><h1>Talks</h1>${middle}</article></main></body></html>`;
}

describeInBrowsers('leading to marks', (browser) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage(browser);
  });
  afterEach(() => page.close());
  afterAll(() => stage?.close());
  const { openWords, opened } = pointing(() => page);

  const open = async (html: string): Promise<void> => {
    page = await stage.open('leading.html', html);
    await page.evaluate(() => {
      globalThis.visiting = globalThis.page.startVisit({ hoverDelay: 0 });
    });
    await eventually('marks', async () => (await painted(page, 'actor')).length);
  };
  const next = () => page.evaluate(() => globalThis.visiting.walk('next'));

  test('scrolls the words themselves through a box of the page, also far down in one block', async () => {
    const far = `${FILLER.repeat(6)}<br><br>`.repeat(12);
    await open(
      article(
        `<div>${far}Then Mira Orlova spoke.<br><br>${far}And Jean-Luc Bertrand too.<br><br>${far}</div>`,
        'html,body{height:100%;margin:0;overflow:hidden}main{height:100vh;overflow:auto}',
      ),
    );
    for (const name of ['Mira Orlova', 'Jean-Luc Bertrand']) {
      await next();
      await opened(name);
      await new Promise((resolve) => setTimeout(resolve, 400));
      expect(await openWords()).toBe(name);
      const { top, bottom } = await placeOf(name);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(bottom).toBeLessThanOrEqual(700);
    }
  });

  test('goes only to what can be seen, and leaves what only cuts off as it is', async () => {
    const hidden = [
      'height:0;overflow:hidden',
      'position:absolute;width:1px;height:1px;overflow:hidden',
      'position:absolute;left:-9999px',
      'opacity:0',
      'clip-path:inset(50%)',
    ].map((style) => `<div style="${style}"><p>Out of sight was Mira Orlova then.</p></div>`);
    await open(
      article(
        `${hidden.join('')}<p>In sight was Jean-Luc Bertrand alone. ${FILLER.repeat(2)}</p>
        <div id="wall" style="height:50px;overflow:hidden"><p>${FILLER.repeat(4)}</p><p>Mira Orlova came last.</p></div>`,
      ),
    );
    for (let step = 0; step < 4; step++) {
      await next();
      await opened('Jean-Luc Bertrand');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.querySelector('#wall')?.scrollTop)).toBe(0);
    }
    expect(
      await page.evaluate(() => globalThis.visiting.showOnPage({ actor: 'mira-orlova' })),
    ).toBe(false);
  });

  const placeOf = (name: string) =>
    page.evaluate((wanted) => {
      let place = { top: -1, bottom: -1 };
      CSS.highlights.get(globalThis.visiting.names.actor)?.forEach((range) => {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const { top, bottom } = live.getBoundingClientRect();
        if (live.toString() === wanted) place = { top, bottom };
      });
      return place;
    }, name);
});
