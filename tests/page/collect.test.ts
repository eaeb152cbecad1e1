import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describeInBrowsers, type Stage, startStage } from './harness.ts';

describeInBrowsers('collecting text', (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await startStage(browser);
  });
  afterAll(() => stage?.close());

  const textsOf = (page: Page): Promise<string[]> =>
    page.evaluate(() => globalThis.page.collect(document).texts.map(({ text }) => text));

  const textsOfHtml = async (html: string): Promise<string[]> => {
    const page = await stage.open('given.html', `<!doctype html><body>${html}`);
    const texts = await textsOf(page);
    await page.close();
    return texts;
  };

  test('joins inline siblings and breaks at blocks, whoever makes them so', async () => {
    expect(
      await textsOfHtml(
        '<div>One <b>Jean-<i>Luc</i></b>\n\n  word<p>Two</p>three<br><br>four</div>' +
          '<div style="display:flex"><span>five</span><span>six</span></div>' +
          '<span style="display:block">seven</span><div style="display:inline">eight</div>nine',
      ),
    ).toEqual(['One Jean-Luc word', 'Two', 'three', 'four', 'five', 'six', 'seven', 'eightnine']);
  });

  test('leaves out what is not shown or not prose', async () => {
    expect(
      await textsOfHtml(
        '<p>Shown</p><p style="display:none">a</p><p style="visibility:hidden">b<span style="visibility:visible">Seen</span></p>' +
          '<p hidden>c</p><p aria-hidden="true">d</p><pre>e</pre><p><code>f</code></p><p contenteditable>g</p>' +
          '<textarea>h</textarea><button>i</button><noscript>j</noscript><template>k</template>' +
          '<details><summary>Sum</summary><p>l</p></details><object>m</object>' +
          '<span class="sr-only">n</span><div style="content-visibility:hidden"><p>o</p></div>' +
          '<p hidden="until-found">p</p>',
      ),
    ).toEqual(['Shown', 'Seen', 'Sum']);
  });

  test('reads open shadow trees where they are drawn, with what fills their slots', async () => {
    const page = await stage.open(
      'given.html',
      '<!doctype html><body><p>Before</p><x-box><p>Slotted</p><p slot="none">Unslotted</p></x-box><p>After</p>',
    );
    const texts = await page.evaluate(() => {
      const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p>Shadow</p><slot></slot>';
      return globalThis.page.collect(document).texts.map(({ text }) => text);
    });
    expect(texts).toEqual(['Before', 'Shadow', 'Slotted', 'After']);
    await page.close();
  });

  test('finds every word of a page again on the page', async () => {
    const page = await stage.open('article.html');
    const wrong = await page.evaluate(() => {
      const { texts, rangeOf } = globalThis.page.collect(document);
      const misses: string[] = [];
      for (const [id, { text }] of texts.entries()) {
        for (const { 0: word, index } of text.matchAll(/\S+/g)) {
          const range = rangeOf({ block: id, start: index, end: index + word.length });
          if (!range) {
            misses.push(`${word}: nowhere`);
            continue;
          }
          const live = document.createRange();
          live.setStart(range.startContainer, range.startOffset);
          live.setEnd(range.endContainer, range.endOffset);
          if (live.toString() !== word) misses.push(`${word}: ${live.toString()}`);
        }
      }
      return misses;
    });
    expect(wrong).toEqual([]);
    await page.close();
  });

  test('gives no range once the text has gone or become shorter', async () => {
    const page = await stage.open('given.html', '<!doctype html><body><p>Mira Orlova spoke</p>');
    const found = await page.evaluate(() => {
      const { rangeOf } = globalThis.page.collect(document);
      const span = { block: 0, start: 5, end: 11 };
      const before = rangeOf(span) !== null;
      const text = document.querySelector('p')?.firstChild as Text;
      text.data = 'Mira';
      const shorter = rangeOf(span);
      text.remove();
      return { before, shorter, gone: rangeOf(span), unknown: rangeOf({ ...span, block: 9 }) };
    });
    expect(found).toEqual({ before: true, shorter: null, gone: null, unknown: null });
    await page.close();
  });

  test('survives hostile pages', async () => {
    const page = await stage.open(
      'given.html',
      '<!doctype html><body><p>Start</p><form><input name="getAttribute"><input name="localName"><input name="id">in form</form><img name="body"><p>End</p>',
    );
    const report = await page.evaluate(() => {
      let deep: Element = document.documentElement;
      for (let depth = 0; depth < 3_000; depth++) {
        deep = deep.appendChild(document.createElement(depth % 2 ? 'div' : 'b'));
      }
      deep.append('Deep');
      document.documentElement.append('long text '.repeat(1_000_000));
      const collected = globalThis.page.collect(document);
      const { truncated } = collected;
      const texts = collected.texts.map(({ text }) => text.slice(0, 20));
      const length = collected.texts.reduce((sum, { text }) => sum + text.length, 0);
      return { texts, truncated, length, verdict: globalThis.page.judge(document).news };
    });
    expect(report.texts).toEqual(expect.arrayContaining(['Start', 'End', 'Deep']));
    expect(report.truncated).toBe(true);
    expect(report.length).toBeLessThanOrEqual(2_000_000);
    expect(report.verdict).toBe(false);
    await page.close();
  });

  test('is silent about documents that are not HTML', async () => {
    const page = await stage.open(
      'feed.xml',
      '<?xml version="1.0"?><feed><title>News</title></feed>',
    );
    const verdict = await page.evaluate(() => globalThis.page.judge(document));
    expect(verdict).toEqual({ news: false, reason: 'not-html' });
    await page.close();
  });
});
