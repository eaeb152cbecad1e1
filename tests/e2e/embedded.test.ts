import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Session, startSession } from './session.ts';

const URL = 'https://frames.example/story';
const SURFACES = ['popup.html', 'options.html', 'sidepanel.html', 'welcome.html', 'card.js'];

describe.each(BROWSERS)('a page that frames the extension, in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
  });
  afterAll(() => session?.close());

  test.each(SURFACES)('gets nothing of %s into itself', async (path) => {
    const address = `${session.extensionUrl}${path}`;
    session.web.serve(URL, {
      body: `<!doctype html><title>Frames</title><p>Here.</p><iframe src="${address}"></iframe>`,
    });
    const page = await session.open(URL);
    const texts = await Promise.all(
      page
        .frames()
        .map((frame) =>
          frame === page.mainFrame()
            ? undefined
            : frame
                .evaluate(() => (location.protocol.includes('extension') ? 'there' : undefined))
                .catch(() => undefined),
        ),
    );
    expect(texts.filter(Boolean)).toEqual([]);
    const fetched = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'fetched',
          () => 'refused',
        ),
      address,
    );
    expect(fetched).toBe('refused');
    await page.close();
  });
});
