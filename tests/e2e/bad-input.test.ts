import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marksPainted } from '../../tools/browser/marks.ts';
import { BROWSERS, SAMPLE_URL, type Session, startSession, storeSettings } from './session.ts';

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

describe.each(BROWSERS)('bad input in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
    for (const [url, page] of Object.entries(PAGES)) session.web.serve(url, page);
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
