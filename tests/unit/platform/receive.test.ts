import fc from 'fast-check';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { unforeseenNames } from '../../../page/unforeseen.ts';
import type { MessagesOfOwnPages, MessagesOfPages } from '../../../platform/messages.ts';
import { runs } from '../../effort.ts';

const ID = 'counterpoint';
const OWN = `chrome-extension://${ID}/`;

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: ID, getURL: (path: string) => `chrome-extension://${ID}${path}` } },
}));

type Listener = (message: unknown, sender: unknown, respond: (reply: Reply) => void) => unknown;
type Reply = { res?: unknown; err?: { message: string } };
let deliver: Listener = () => false;
vi.stubGlobal('chrome', {
  runtime: { onMessage: { addListener: (listener: Listener) => (deliver = listener) } },
});

const { MAX_NODES, MAX_TEXT } = await import('../../../contract/article.ts');
const { onOwnMessage, onPageMessage } = await import('../../../platform/receive.ts');
const { messageSchemas, PAGE_LIMITS } = await import('../../../platform/message-schemas.ts');

const answer = vi.fn((..._: unknown[]) => 'answered' as never);
const pageMessages = Object.keys(PAGE_LIMITS) as (keyof MessagesOfPages)[];
const ownMessages = Object.keys(messageSchemas).filter(
  (name) => !(name in PAGE_LIMITS),
) as (keyof MessagesOfOwnPages)[];
for (const name of pageMessages) onPageMessage(name, answer);
for (const name of ownMessages) onOwnMessage(name, answer);

let tabs = 0;
const fromPage = (url = 'https://a.example/story') => ({
  id: ID,
  url,
  frameId: 0,
  documentId: 'document',
  tab: { id: ++tabs, windowId: 1, incognito: false },
});

function send(type: string, data: unknown, sender: object): Promise<Reply> {
  return new Promise((resolve) => {
    deliver({ type, data, timestamp: 1 }, sender, resolve);
  });
}

const page = { url: 'https://a.example/story' };
const verdict = { news: true, reason: 'no-text' };
const { marks: names } = unforeseenNames();
const reading = { page, verdict, texts: [], places: [], names };
const span = { block: 0, start: 0, end: 1 };
const mention = { ...span, actor: 'mira', matched: 'Mira' };
const filter = { actors: [] };
const RIGHT: Record<string, unknown> = {
  readPage: reading,
  pageSkipped: { page, verdict },
  openCard: {
    target: { kind: 'actor', mention },
    page,
    content: { statements: [], views: [], maybeHeard: [] },
  },
  openActor: { id: 'mira', page, content: { statements: [], views: [], maybeHeard: [] } },
  unmarkActor: { actor: 'mira', isUnmarked: true },
  muteMatch: { text: 'Mira', taken: 'mira' },
  unmuteMatch: { text: 'Mira', taken: 'mira' },
  openDossier: { actors: ['mira'] },
  openTab: { tabId: 1 },
  lesson: { tabId: 1 },
  leftOut: { tabId: 1, asOf: '2031-05-08' },
  pauseTab: { tabId: 1, paused: true },
  actorDetail: { id: 'mira' },
  saidOn: { kind: 'topic', id: 'ferry' },
  nameOf: 'mira',
  topicLabel: 'ferry',
  changeSettings: {
    change: { what: 'site', host: 'a.example', mode: 'never' },
    isPrivate: false,
  },
  importSettings: '{}',
  search: { query: 'mira', limit: 20 },
  dossier: { filter, view: 'matrix', row: 0, column: 0 },
  dossierStatements: { ids: [] },
  dossierExport: { filter, view: 'questions', day: '2031-03-31', format: 'csv', part: 0 },
};

/** A right message in which something, somewhere, is something else or is not there. */
function spoilt(right: unknown): fc.Arbitrary<unknown> {
  const paths = pathsIn(right);
  const wrong = fc.constantFrom<unknown>(
    ...[undefined, null, -1, 1.5, Number.NaN, '', 'x'.repeat(20_000), '\uD800', '__proto__'],
    ...[[], {}, { __proto__: null }, [[[]]], true, 'javascript:alert(1)', 1e21],
  );
  return fc.tuple(fc.constantFrom(...paths), wrong).map(([path, value]) => put(right, path, value));
}

function pathsIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    pathsIn(one).map((path) => [key, ...path]),
  );
  return [[], ...inner];
}

function put(into: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(into) ? [...into] : { ...(into as object) }) as Record<
    string,
    unknown
  >;
  copy[key] = put(copy[key], rest, value);
  return copy;
}

beforeEach(() => answer.mockClear());

describe('the door to the background', () => {
  test.each(pageMessages)('lets "%s" of a page in', async (name) => {
    expect(await send(name, RIGHT[name], fromPage())).toEqual({ res: 'answered' });
  });

  test.each(ownMessages)('lets "%s" in from own pages only', async (name) => {
    const own = { id: ID, url: `${OWN}popup.html` };
    expect(await send(name, RIGHT[name], own)).toEqual({ res: 'answered' });
    answer.mockClear();
    const strangers = [
      fromPage(),
      { ...fromPage(), url: `https://a.example/${OWN}` },
      { ...own, url: undefined },
      { ...own, id: 'another' },
    ];
    for (const stranger of strangers)
      expect((await send(name, RIGHT[name], stranger)).err).toBeDefined();
    expect(answer).not.toHaveBeenCalled();
  });

  test.each(pageMessages)('lets "%s" in from pages of sites only', async (name) => {
    const strangers = [
      { id: ID, url: 'https://a.example/' },
      { ...fromPage(), id: 'another' },
      fromPage(`${OWN}options.html`),
      fromPage('file:///etc/passwd'),
      fromPage('about:blank'),
      { ...fromPage(), tab: { id: 1, url: 'https://b.example/' } },
    ];
    for (const stranger of strangers)
      expect((await send(name, RIGHT[name], stranger)).err).toBeDefined();
    expect(answer).not.toHaveBeenCalled();
  });

  test.each(Object.keys(messageSchemas))('refuses "%s" of the wrong shape', async (name) => {
    const sender = name in PAGE_LIMITS ? fromPage() : { id: ID, url: `${OWN}popup.html` };
    for (const wrong of [null, 7, [], { surprise: true }, 'x'.repeat(2_000_000)])
      expect((await send(name, wrong, sender)).err).toBeDefined();
    expect(answer).not.toHaveBeenCalled();
  });

  test('answers any data with what it asks for or with a plain refusal, and hands on no other shape', async () => {
    const names = [...pageMessages, ...ownMessages];
    const data = fc.oneof(
      fc.anything(),
      fc.constantFrom(...names).chain((name) => spoilt(RIGHT[name])),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), data, async (name, given) => {
        answer.mockClear();
        const sender = name in PAGE_LIMITS ? fromPage() : { id: ID, url: `${OWN}popup.html` };
        const { res, err } = await send(name, given, sender);
        const isRight = messageSchemas[name].safeParse(given).success;
        expect(answer).toHaveBeenCalledTimes(isRight ? 1 : 0);
        if (isRight) expect(res).toBe('answered');
        else
          expect(err?.message).toMatch(/^The message "\w+" (has the wrong shape|is too large)\.$/);
      }),
      runs(300),
    );
  });

  test.each([
    ['https://b.example/other', 'https://a.example/story'],
    ['https://a.example.evil.example/', 'https://a.example/story'],
    ['http://a.example/story', 'https://a.example/story'],
    ['no address', 'https://a.example/story'],
    [undefined, 'https://a.example/story'],
    ['https://a.example/after/a/move', 'https://a.example/after/a/move'],
  ])('takes a page that says it is at %s for one at %s', async (said, taken) => {
    await send('readPage', { ...reading, page: { url: said } }, fromPage());
    expect(answer).toHaveBeenCalledWith(
      expect.objectContaining({ page: { url: taken } }),
      expect.objectContaining({ host: 'a.example' }),
    );
  });

  test('knows the site, the window and the document of a page from the browser alone', async () => {
    const sender = { ...fromPage(), tab: { id: 5, windowId: 2, incognito: true } };
    await send('muteMatch', { text: 'Mira', taken: 'mira', host: 'b.example', tabId: 1 }, sender);
    expect(answer.mock.lastCall?.[1]).toMatchObject({
      tabId: 5,
      host: 'a.example',
      document: 'document',
      isPrivate: true,
    });
  });

  test('takes no more text than a page is read to, however it is cut', async () => {
    const texts = (count: number, length: number) =>
      Array.from({ length: count }, () => ({
        ...{ text: 'x'.repeat(length), kind: 'paragraph', linked: 0, place: 0 },
      }));
    const most = await send('readPage', { ...reading, texts: texts(20, 100_000) }, fromPage());
    expect(most.err).toBeUndefined();
    const more = await send('readPage', { ...reading, texts: texts(21, 100_000) }, fromPage());
    expect(more.err).toBeDefined();
  });

  test('takes the largest page there can be, more than once a minute', async () => {
    const nodes = MAX_NODES / 2;
    const text = 'x'.repeat(Math.floor(MAX_TEXT / nodes));
    const texts = Array.from({ length: nodes }, (_, place) => ({
      ...{ text, kind: 'list-item', linked: 0, place },
    }));
    const places = texts.map((_, parent) => ({ parent, tag: 'blockquote', aside: 'structure' }));
    const sender = fromPage();
    for (let times = 0; times < 2; times++)
      expect(await send('readPage', { ...reading, texts, places }, sender)).toEqual({
        res: 'answered',
      });
  }, 60_000);

  test.each(['', '1a', 'a){}*{display:none}::highlight(b', 'a b', 'a\\29', 'A', 'x'.repeat(40)])(
    'takes %j for the name of no mark, as it goes into a stylesheet',
    async (actor) => {
      const data = { ...reading, names: { ...names, actor } };
      expect((await send('readPage', data, fromPage())).err).toBeDefined();
      expect(answer).not.toHaveBeenCalled();
    },
  );

  test('takes nothing large through what a shape leaves open', async () => {
    const open = { ...mention, more: 'x'.repeat(3_000_000) };
    const data = {
      target: { kind: 'actor', mention: open },
      page,
      content: { statements: [], views: [], maybeHeard: [] },
    };
    expect((await send('openCard', data, fromPage())).err?.message).toMatch(/too large/);
  });

  test.each(pageMessages)('stops a tab that floods it with "%s", and no other', async (name) => {
    // On a slow machine what is used up would come back meanwhile.
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const flooder = fromPage();
    const { perMinute } = PAGE_LIMITS[name];
    for (let sent = 0; sent <= perMinute; sent++) await send(name, RIGHT[name], flooder);
    expect((await send(name, RIGHT[name], flooder)).err?.message).toMatch(/Too many/);
    expect((await send(name, RIGHT[name], fromPage())).err).toBeUndefined();
  });
});
