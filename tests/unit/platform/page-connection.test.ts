import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const { connectPage } = await import('../../../platform/page-connection.ts');

/** Whether the line of the last reading was ended. */
let isEnded = false;
let answer: (reply: unknown) => void = () => {};
let page = new EventTarget();

beforeEach(() => {
  isEnded = false;
  page = new EventTarget();
  vi.stubGlobal('window', page);
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'counterpoint',
      sendMessage: () => new Promise((resolve) => (answer = resolve)),
      connect: () => ({ disconnect: () => (isEnded = true) }),
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

const read = () => connectPage(() => {}).background.readPage({} as never);

/** An event as the browser or, without trust, the page itself makes it. */
function hiding(isTrusted: boolean): Event {
  return Object.defineProperty(new Event('pagehide'), 'isTrusted', { value: isTrusted });
}

test('the line of a reading ends with its answer', async () => {
  const reading = read();
  expect(isEnded).toBe(false);
  answer({ res: 'read' });
  expect(await reading).toBe('read');
  expect(isEnded).toBe(true);
});

test('the line of a reading ends once the document is left, by the word of the browser alone', () => {
  void read();
  page.dispatchEvent(hiding(false));
  expect(isEnded).toBe(false);
  page.dispatchEvent(hiding(true));
  expect(isEnded).toBe(true);
});
