import { beforeEach, expect, test, vi } from 'vitest';
import { FakeArea } from './fake-storage.ts';

let session = new FakeArea();

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      get session() {
        return session;
      },
    },
    tabs: { query: async () => [] },
  },
}));

const { forgetChoices, rememberChoice, takeBackChoice } = await import(
  '../../../platform/page-choices.ts'
);

const page = { tabId: 1, document: 'one' };
const takeBack = vi.fn(async (_: unknown) => undefined);

beforeEach(() => {
  session = new FakeArea();
  takeBack.mockClear();
});

test('a choice is taken back once, to what it took the place of', async () => {
  await rememberChoice(page, 'off here', 'always');
  await takeBackChoice(page, 'off here', takeBack);
  expect(takeBack).toHaveBeenCalledExactlyOnceWith('always');
  await expect(takeBackChoice(page, 'off here', takeBack)).rejects.toThrow('not chosen');
  expect(takeBack).toHaveBeenCalledTimes(1);
});

test.each([
  ['of which nothing is known', 'unmarked zoran', page],
  ['made in another tab', 'unmarked mira', { tabId: 2, document: 'one' }],
  ['made from another document in the same tab', 'unmarked mira', { tabId: 1, document: 'two' }],
])('a choice %s is not taken back', async (_, choice, asking) => {
  await rememberChoice(page, 'unmarked mira');
  await expect(takeBackChoice(asking, choice, takeBack)).rejects.toThrow('not chosen');
  expect(takeBack).not.toHaveBeenCalled();
});

test('what could not be taken back can be later', async () => {
  await rememberChoice(page, 'unmarked mira');
  const failing = () => Promise.reject(new Error('Full.'));
  await expect(takeBackChoice(page, 'unmarked mira', failing)).rejects.toThrow('Full.');
  await takeBackChoice(page, 'unmarked mira', takeBack);
  expect(takeBack).toHaveBeenCalled();
});

test('many at once are all remembered, up to as many as a reader would take back', async () => {
  const many = Array.from({ length: 150 }, (_, number) => `unmarked actor-${number}`);
  await Promise.all(many.map((choice) => rememberChoice(page, choice)));
  await takeBackChoice(page, 'unmarked actor-149', takeBack);
  await takeBackChoice(page, 'unmarked actor-60', takeBack);
  await expect(takeBackChoice(page, 'unmarked actor-40', takeBack)).rejects.toThrow();
});

test('nothing of them is kept once the tab is closed', async () => {
  await rememberChoice(page, 'unmarked mira');
  await forgetChoices(1);
  expect(session.items).toEqual({});
});
