import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { ReadPageRequest } from '../../../contract/page.ts';
import { FERRY } from '../engine/fictional-pack.ts';
import { FakeArea } from './fake-storage.ts';

let session = new FakeArea();
const shown = vi.fn();
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: new FakeArea(),
      get session() {
        return session;
      },
    },
    tabs: { query: async () => [] },
    runtime: { getManifest: () => ({ version: '0.2.0' }) },
    i18n: { getMessage: (name: string) => name },
    action: {
      setBadgeText: async () => shown(),
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
      setTitle: async () => undefined,
    },
  },
}));
/** Stands for a text that is more work than any page is worth. */
const FLOOD = 'flood';
vi.mock('../../../engine/read/annotate.ts', async (original) => {
  const engine = await original<typeof import('../../../engine/read/annotate.ts')>();
  return {
    ...engine,
    *annotateInSteps(...input: Parameters<typeof engine.annotateInSteps>) {
      if (input[0][0]?.text === FLOOD) for (;;) yield SLICE;
      return yield* engine.annotateInSteps(...input);
    },
  };
});
vi.mock('../../../platform/packs/pack-index.ts', () => ({ packIndex: async () => FERRY }));

const { readPage } = await import('../../../platform/read-page.ts');
const { readTabState } = await import('../../../platform/tab-state.ts');
const { DEFAULTS } = await import('../../../platform/settings-schema.ts');
const { SLICE } = await import('../../../platform/turns.ts');

const SAID = 'Nora Kern said that the ferry line to Veldmark was agreed. ';
let tabs = 0;

function pageOf(text: string): ReadPageRequest {
  return {
    page: { url: 'https://a.example/story', lang: 'en', published: '2024-05-08' },
    verdict: { news: true, reason: 'readable-text' },
    places: [{ parent: -1, tag: 'article', aside: 'no' }],
    texts: [{ text, kind: 'paragraph', linked: 0, place: 0 }],
  };
}

function senderOf(tabId: number, frameId = 0) {
  return {
    ...{ tabId, frameId, windowId: 1, document: 'one', url: 'https://a.example/story' },
    ...{ host: 'a.example', isPrivate: false },
  };
}

const going = () => new AbortController().signal;
const kindOf = async (tabId: number) => (await readTabState(tabId))?.kind;

beforeEach(() => {
  session = new FakeArea();
  shown.mockClear();
  tabs += 1;
});

describe('a page that is read', () => {
  test('is kept, shown on the button, and answered with its marks', async () => {
    const { marks } = await readPage(pageOf(SAID), senderOf(tabs), DEFAULTS, going());
    expect(marks.length).toBeGreaterThan(0);
    expect(await kindOf(tabs)).toBe('read');
    expect(shown).toHaveBeenCalledOnce();
  });

  test('leaves no trace once nobody waits for it any more', async () => {
    const stop = new AbortController();
    const reading = readPage(pageOf(SAID.repeat(2_000)), senderOf(tabs), DEFAULTS, stop.signal);
    setTimeout(() => stop.abort(new Error('gone')));
    await expect(reading).rejects.toThrow('gone');
    expect(await kindOf(tabs)).toBeUndefined();
    expect(shown).not.toHaveBeenCalled();
  });
});

describe('a frame', () => {
  test('has its marks, and speaks for its tab neither in the window nor on the button', async () => {
    const { marks } = await readPage(pageOf(SAID), senderOf(tabs, 7), DEFAULTS, going());
    expect(marks.length).toBeGreaterThan(0);
    expect(await kindOf(tabs)).toBeUndefined();
    expect(shown).not.toHaveBeenCalled();
  });
});

describe('a page that takes too much work', () => {
  const flood = pageOf(FLOOD);

  test('is given up and not marked, and its window is told why', async () => {
    const reply = await readPage(flood, senderOf(tabs), DEFAULTS, going());
    expect(reply).toMatchObject({ marks: [], isBody: [false], contents: [{ statements: [] }] });
    expect(await kindOf(tabs)).toBe('given-up');
  });

  test('of a frame is given up without a word in the window of its tab', async () => {
    await readPage(flood, senderOf(tabs, 7), DEFAULTS, going());
    expect(await kindOf(tabs)).toBeUndefined();
  });

  test('uses up what its tab may have done in a minute, and no other tab’s', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    for (let time = 0; time < 6; time++) await readPage(flood, senderOf(tabs), DEFAULTS, going());
    const story = pageOf(SAID.repeat(100));
    await readPage(story, senderOf(tabs), DEFAULTS, going());
    expect(await kindOf(tabs)).toBe('given-up');
    await readPage(story, senderOf(++tabs), DEFAULTS, going());
    expect(await kindOf(tabs)).toBe('read');
    vi.advanceTimersByTime(60_000);
    await readPage(story, senderOf(tabs - 1), DEFAULTS, going());
    expect(await kindOf(tabs - 1)).toBe('read');
  });
});
