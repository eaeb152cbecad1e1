import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowsers, type Stage, startStage } from './harness.ts';

const FILLER =
  'The council of Lindau met again and talked for hours about the bridge and its toll.';
const PAGE = `<!doctype html><html lang="en"><body><main><h1>Bridge</h1>
<div id="lead"><p>One ${FILLER}</p><p>Two <b id="bold">bold</b> ${FILLER}</p></div>
<div id="mixed">Loose words <i>here</i><p>Three ${FILLER}</p>and more of them</div>
<section id="rest"><h2>Rest</h2><p id="four">Four ${FILLER}</p><ul><li>Five</li><li>Six</li></ul>
<div id="empty"></div><p id="hidden" hidden>Seven ${FILLER}</p><span><p>Eight ${FILLER}</p></span></section>
</main></body></html>`;

/** What pages do to themselves, each as it is written there. */
const CHANGES: Record<string, () => void> = {
  'a paragraph comes at the end': () =>
    document.querySelector('#rest')?.insertAdjacentHTML('beforeend', '<p>New</p><p>Newer</p>'),
  'one comes at the beginning': () =>
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<div><p>New</p></div>'),
  'one comes between others': () =>
    document.querySelector('#four')?.insertAdjacentHTML('beforebegin', '<div>a<p>b</p>c</div>'),
  'words come among loose ones': () => document.querySelector('#mixed')?.append('later', ' words'),
  'a box comes among loose words': () =>
    document.querySelector('#mixed i')?.insertAdjacentHTML('afterend', '<p>Between</p>'),
  'one goes': () => document.querySelector('#four')?.remove(),
  'a part goes': () => document.querySelector('#lead')?.remove(),
  'two change places': () =>
    document.querySelector('main')?.append(...document.querySelectorAll('#lead')),
  'one moves into another part': () =>
    document.querySelector('#lead')?.append(...document.querySelectorAll('#four')),
  'a part is put anew': () => {
    const lead = document.querySelector('#lead');
    if (lead) lead.innerHTML = lead.innerHTML.toString();
  },
  'a word is wrapped': () => {
    const bold = document.querySelector('#bold');
    if (bold) bold.innerHTML = '<mark>bold</mark>';
  },
  'a text node changes': () => {
    for (const text of document.querySelector('#bold')?.childNodes ?? []) text.nodeValue = 'other';
  },
  'an empty box is filled': () =>
    document.querySelector('#empty')?.insertAdjacentHTML('beforeend', '<p>Filled</p>'),
  'what was hidden is shown': () => document.querySelector('#hidden')?.removeAttribute('hidden'),
  'what was shown is hidden': () => document.querySelector('#four')?.setAttribute('hidden', ''),
  'a part is hidden': () => document.querySelector('#lead')?.setAttribute('style', 'display:none'),
  'a shadow tree comes along': () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>In the shade</p>';
    document.querySelector('#rest')?.append(host);
  },
};

describeInBrowsers('reading what has changed again', (browser) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage(browser);
    page = await stage.open('given.html', PAGE);
  });
  afterAll(() => stage?.close());

  /** Changes a copy of the page, and reads it again and anew. */
  const readTwice = (...changes: (() => void)[]) =>
    page.evaluate(
      async (html, sources) => {
        document.documentElement.innerHTML = html;
        const { boxReader, Changes, collect } = globalThis.page;
        const readAnew = () => collect(document, { readBox: boxReader(document) });
        let collected: ReturnType<typeof readAnew> | undefined = readAnew();
        const seen = new Changes();
        const observer = new MutationObserver((records) => {
          for (const record of records) seen.add(record);
        });
        observer.observe(document, {
          childList: true,
          subtree: true,
          characterData: true,
          attributes: true,
        });
        for (const source of sources) new Function(`(${source})()`)();
        await Promise.resolve();
        observer.disconnect();
        collected = collected.readAgain(seen);
        const said = (one: typeof collected) =>
          one && {
            texts: one.texts.map(({ text, kind, place }, block) => {
              const range = one.rangeOf({ block, start: 0, end: text.length });
              const tag = one.elementAt(place)?.localName;
              return `${kind} ${tag} ${text} ${range?.startContainer.nodeValue} ${range?.endOffset}`;
            }),
            places: one.places.map(({ parent, tag }) => `${parent} ${tag}`),
          };
        return { again: said(collected), anew: said(readAnew()) };
      },
      PAGE.replace(/^.*?<body>/s, '<body>'),
      changes.map(String),
    );

  test.for(Object.keys(CHANGES))('finds what reading all of it finds: %s', async (name) => {
    const { again, anew } = await readTwice(CHANGES[name] ?? (() => undefined));
    expect(again).toEqual(anew);
  });

  test('does so after any two changes', async () => {
    for (const one of Object.values(CHANGES))
      for (const other of Object.values(CHANGES)) {
        const { again, anew } = await readTwice(one, other);
        expect(again, `${one}\n${other}`).toEqual(anew);
      }
  });

  test('tells where all of the page has to be read', async () => {
    const again = await page.evaluate(() => {
      const all = new globalThis.page.Changes();
      all.addAll();
      return globalThis.page.collect(document).readAgain(all);
    });
    expect(again).toBeUndefined();
  });
});
