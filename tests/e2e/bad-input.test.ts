import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marksPainted } from '../../tools/browser/marks.ts';
import { openPopupFor } from '../../tools/browser/popup.ts';
import {
  BROWSERS,
  eventually,
  SAMPLE_URL,
  type Session,
  startSession,
  storeSettings,
} from './session.ts';

const FIVE_MEGABYTES = 5_000_000;

const PAGES: Record<string, { body: string; type?: string }> = {
  'https://bad.example/empty': { body: '' },
  'https://bad.example/no-text': { body: '<!doctype html><title>Nothing</title><img alt="">' },
  'https://bad.example/feed': {
    body: '<?xml version="1.0"?><rss><channel><title>Trump</title></channel></rss>',
    type: 'application/xml',
  },
  'https://bad.example/document': { body: '%PDF-1.4\n%%EOF', type: 'text/plain' },
  'https://bad.example/broken-data': {
    body: '<!doctype html><script type="application/ld+json">{"@type": "NewsArticle", </script><p>Trump spoke.</p>',
  },
  'https://bad.example/huge': {
    body: `<!doctype html><article><p>${'Nothing of note was said in the long meeting. '.repeat(FIVE_MEGABYTES / 47)}</p></article>`,
  },
};

/** A flood of one kind, as a page that says of itself that it is an article. */
const flood = (text: string, data = '{}') =>
  `<!doctype html><html lang="en"><title>Flood</title><script type="application/ld+json">${data}</script>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Flood"}</script>
<article><h1>A flood</h1><p>${text}</p></article>`;
const LONG = 'https://flood.example/long';
const DEEP = 90_000;
const PARAGRAPH = 'Nothing of note was said in the long meeting, and nobody asked. ';

const FLOODS: Record<string, string> = {
  'https://flood.example/digits': flood('7'.repeat(250_000)),
  'https://flood.example/letters': flood('e'.repeat(250_000)),
  'https://flood.example/initials': flood('J. D. '.repeat(25_000)),
  'https://flood.example/initials-without-spaces': flood('J.D.'.repeat(25_000)),
  'https://flood.example/single-letters': flood('J '.repeat(50_000)),
  'https://flood.example/hangul': flood('\uAC01 '.repeat(50_000)),
  'https://flood.example/quotations': flood('“Aa.” '.repeat(20_000)),
  'https://flood.example/says': flood('Trump said he '.repeat(15_000)),
  'https://flood.example/spaces': flood(`abc. ${'\u00A0'.repeat(200_000)}1`),
};
const NESTED: Record<string, string> = {
  lists: '['.repeat(DEEP) + ']'.repeat(DEEP),
  'things that are about things': nested('mainEntity', '"x"'),
  graphs: nested('@graph', '"x"'),
  'values in a headline': `{"@type":"NewsArticle","headline":${nested('@value', '"x"')}}`,
  'values in lists': `{"@type":"NewsArticle","headline":${'[{"@value":'.repeat(DEEP)}1${'}]'.repeat(DEEP)}}`,
};

function nested(key: string, inner: string): string {
  return `{"${key}":`.repeat(DEEP) + inner + '}'.repeat(DEEP);
}

describe.each(BROWSERS)('bad input in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
    for (const [url, page] of Object.entries(PAGES)) session.web.serve(url, page);
    for (const [url, body] of Object.entries(FLOODS)) session.web.serve(url, { body });
    session.web.serve(LONG, { body: flood(PARAGRAPH.repeat(25_000)) });
  });
  afterAll(() => session?.close());

  test.each(Object.keys(PAGES))('%s is left in peace', async (url) => {
    const page = await session.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(url, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const hosts = await page.evaluate(() => document.querySelectorAll('[popover]').length);
    expect(hosts).toBe(0);
    expect(errors.filter((text) => !text.includes('favicon'))).toEqual([]);
    await page.close();
  });

  test('pages that flood the reading leave the page next door as it is', async () => {
    const floods = await Promise.all(
      Object.keys(FLOODS).map(async (url) => {
        const page = await session.browser.newPage();
        await page.goto(url, { waitUntil: 'load' });
        return page;
      }),
    );
    const page = await session.open(SAMPLE_URL);
    await marksPainted(page);
    await Promise.all([page, ...floods].map((one) => one.close()));
  });

  test.each(Object.entries(NESTED))(
    'data about a page of nested %s cost it no mark',
    async (what, data) => {
      const url = `https://flood.example/nested-${what.replaceAll(' ', '-')}`;
      const said =
        'Donald Trump spoke of the war in Ukraine. Volodymyr Zelenskyy said that a ceasefire must come before talks on a peace deal. ';
      const body = flood(said + PARAGRAPH.repeat(20), data);
      session.web.serve(url, { body });
      const page = await session.open(url);
      await marksPainted(page);
      await page.close();
    },
  );

  test('of a page that is too long a part is read, and the window says so', async () => {
    const page = await session.open(LONG);
    const popup = await openPopupFor(session, LONG);
    await eventually('the window says that the page was read in part', () =>
      popup.evaluate(() => document.body.textContent?.includes('too long to read whole')),
    );
    await popup.close();
    await page.close();
  });

  test.each([['rubbish'], [null], [{ version: 1, sites: 'none', hoverDelay: 'soon', kinds: 3 }]])(
    'a damaged settings store (%j) still lets the page be read',
    async (damaged) => {
      await storeSettings(session, damaged);
      const page = await session.open(SAMPLE_URL);
      await marksPainted(page);
      await page.close();
    },
  );
});
