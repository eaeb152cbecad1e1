import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPILED_FORMAT } from '../../contract/compiled-pack.ts';
import { markedTexts, marksPainted } from '../../tools/browser/marks.ts';
import { openExtensionPage } from '../../tools/browser/popup.ts';
import { samplePack } from '../unit/data/sample-pack.ts';
import {
  addPack,
  BROWSERS,
  eventually,
  SAMPLE_URL,
  type Session,
  startSession,
} from './session.ts';

const ADDRESS = 'https://lake.example/ferry';
const ARTICLE = `<!doctype html><html lang="en"><title>Ferry talks</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry talks","datePublished":"2024-05-08"}</script>
<article><h1>Ferry talks end at the lake</h1>
<p>Minister Ada Kern left the house at the lake in good spirits. “We have agreed on the ferry line,” Kern said.</p>
<p>Her hosts had set out chairs for a long evening, and in the end few of them were used by anybody.</p></article>`;

const VICTIM = 'Harbour talks';

/** What becomes of a stored pack: its record, its content, and whether the digest is made to fit. */
const DAMAGES: Record<string, { record?: unknown; content?: string | null; fits?: boolean }> = {
  'content cut off': { content: 'half' },
  'empty content': { content: '' },
  'content that is an empty object': { content: '{}', fits: true },
  'content that is null': { content: 'null', fits: true },
  'content that is another kind of value': {
    content: `{"format":${COMPILED_FORMAT},"pack":7,"aliases":"x"}`,
    fits: true,
  },
  'content without its parts': {
    content: `{"format":${COMPILED_FORMAT},"pack":{"pack":{"id":"harbour"}}}`,
    fits: true,
  },
  'content that is huge': { content: 'huge' },
  'no content': { content: null },
  'a record of nothing but its id': { record: { id: 'harbour' } },
  'a record with a title that is no text': { record: { info: { id: 'harbour', title: 7 } } },
  'a record without numbers': { record: { counts: null } },
  'a record of another pack': { record: { info: { id: 'other', title: 'Other' } } },
};

describe.each(BROWSERS)('damaged packs in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
    session.web.serve(ADDRESS, { body: ARTICLE });
    await addPack(session, samplePack());
  });
  afterAll(() => session?.close());

  const inOptions = async (work: (options: Page) => Promise<void>) => {
    const options = await openExtensionPage(session, 'options.html');
    await options.waitForSelector('.pack');
    await work(options);
    await options.close();
  };
  const says = (options: Page, words: string) =>
    eventually(`the options say "${words}"`, () =>
      options.evaluate((wanted) => document.body.textContent?.includes(wanted), words),
    );
  const titles = (options: Page) =>
    options.evaluate(() =>
      [...document.querySelectorAll('.pack h3')].map((one) => one.firstChild?.textContent),
    );
  /** Switches a bundled pack off and on, upon which all packs are read anew. */
  const readAnew = async (options: Page) => {
    for (const said of ['is not used any more', 'is in use. Open pages']) {
      await options.evaluate(() => document.querySelector<HTMLElement>('.pack input')?.click());
      await says(options, said);
    }
  };
  const remove = async (options: Page, title: string) => {
    for (const selector of ['.pack-actions .button', '.button-main']) {
      await options.evaluate(
        (wanted, inner) => {
          const packs = [...document.querySelectorAll('.pack')];
          const pack = packs.find((one) =>
            one.querySelector('h3')?.textContent?.startsWith(wanted),
          );
          pack?.querySelector<HTMLElement>(inner)?.click();
        },
        title,
        selector,
      );
    }
    await says(options, 'was removed');
  };
  const lakeIsMarked = async () => {
    const page = await session.open(ADDRESS);
    await marksPainted(page);
    expect(await markedTexts(page, 'actor')).toContain('Ada Kern');
    await page.close();
  };

  const victim = () => {
    const pack = samplePack();
    pack.pack = { ...pack.pack, id: 'harbour', title: VICTIM };
    return pack;
  };

  test.each(Object.entries(DAMAGES))(
    '%s costs that pack alone, is said, and can be removed',
    async (_what, damage) => {
      await addPack(session, victim());
      await inOptions(async (options) => {
        await options.evaluate(damageStored, damage);
        await readAnew(options);
      });
      await inOptions(async (options) => {
        await says(options, 'This pack is damaged and not in use');
        expect(await titles(options)).toContain('Lake talks');
        await lakeIsMarked();
        const shown = await titles(options);
        const damaged = shown.find(
          (title) => title === VICTIM || title === 'harbour' || title === 'Other',
        );
        expect(damaged).toBeDefined();
        await options.bringToFront();
        await remove(options, damaged ?? '');
        await eventually('it is gone', async () => !(await titles(options)).includes(damaged));
      });
    },
  );

  test('a pack that a later version prepared is said to be one', async () => {
    await addPack(session, victim());
    await inOptions(async (options) => {
      await options.evaluate(damageStored, {
        content: `{"format":${COMPILED_FORMAT + 1}}`,
        fits: true,
      });
      await readAnew(options);
    });
    await inOptions(async (options) => {
      await says(options, 'A later version of Counterpoint prepared this pack');
      await lakeIsMarked();
      await options.bringToFront();
      await remove(options, VICTIM);
    });
  });

  test('a store of a later version is said to be one, and costs no bundled pack', async () => {
    await inOptions(async (options) => {
      await options.evaluate(
        () =>
          new Promise<void>((resolve, reject) => {
            const request = indexedDB.open('counterpoint', 1000);
            request.onerror = () => reject(request.error);
            request.onsuccess = () => {
              request.result.close();
              resolve();
            };
          }),
      );
      await readAnew(options);
    });
    await inOptions(async (options) => {
      await says(options, 'were stored by a later version of Counterpoint');
      expect((await titles(options)).length).toBeGreaterThan(0);
    });
    const page = await session.open(SAMPLE_URL);
    await marksPainted(page);
    await page.close();
  });
});

/** Runs in a page of the extension: spoils what is stored of the pack `harbour`. */
async function damageStored(damage: {
  record?: unknown;
  content?: string | null;
  fits?: boolean;
}): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const store = await done(indexedDB.open('counterpoint'));
  const part = (name: string) => store.transaction(name, 'readwrite').objectStore(name);
  const record = await done(part('packs').get('harbour'));
  const { record: fields, content, fits } = damage;
  if (fields) {
    const only = Object.keys(fields).join() === 'id';
    await done(part('packs').put(only ? fields : { ...record, ...fields }));
  }
  if (content === null) await done(part('contents').delete('harbour'));
  else if (content !== undefined) {
    const stored: Blob = await done(part('contents').get('harbour'));
    // Firefox stores the whole of a blob of its store again where a slice of it is put.
    const whole = content === 'half' ? await stored.arrayBuffer() : undefined;
    const bytes = whole
      ? new Blob([whole.slice(0, whole.byteLength / 2)])
      : new Blob(content === 'huge' ? Array(64).fill('x'.repeat(1_000_000)) : [content]);
    await done(part('contents').put(bytes, 'harbour'));
    if (fits) {
      const digest = new Uint8Array(
        await crypto.subtle.digest('SHA-256', await bytes.arrayBuffer()),
      );
      const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
      await done(part('packs').put({ ...record, digest: hex }));
    }
  }
  store.close();
}
