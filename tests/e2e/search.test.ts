import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { marksPainted } from '../../tools/browser/marks.ts';
import { openPopupFor } from '../../tools/browser/popup.ts';
import { BROWSERS, eventually, SAMPLE_URL, type Session, startSession } from './session.ts';

describe.each(BROWSERS)('what a search finds, in %s', (name) => {
  let session: Session;
  let popup: Page;

  beforeAll(async () => {
    session = await startSession(name);
    await marksPainted(await session.open(SAMPLE_URL));
    popup = await openPopupFor(session, SAMPLE_URL);
  });
  afterAll(() => session?.close());

  const write = (query: string) =>
    popup.$eval(
      '.search-field',
      (element, words) => {
        const field = element as HTMLInputElement;
        field.focus();
        field.value = words;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      query,
    );
  const isAnswered = async () => (await popup.$('.popup-body > p[role="status"]')) !== null;
  /** The last hits stay until the next are there, so they have to go first. */
  const search = async (query: string) => {
    await popup.waitForSelector('.search-field');
    await write('');
    await eventually('no hits', async () => !(await isAnswered()));
    await write(query);
    await eventually('hits', isAnswered);
  };
  /** What each hit is, as it is said under it. */
  const kinds = () =>
    popup.$$eval('.row .row-detail', (details) =>
      details.map(({ textContent }) => textContent.split(' · ')[0] ?? ''),
    );
  /** Goes by keyboard to the first hit of a kind, and opens it. */
  const open = async (kind: string) => {
    const place = (await kinds()).indexOf(kind);
    expect(place).toBeGreaterThanOrEqual(0);
    await popup.keyboard.press('ArrowDown');
    for (let step = 0; step < place; step++) await popup.keyboard.press('Tab');
    await popup.keyboard.press('Enter');
  };
  const opened = () => popup.$eval('.row-content', ({ textContent }) => textContent);

  test.each([
    ['meeting', 'Question'],
    ['ceasefire', 'Topic'],
  ])('"%s" opens a %s: who has said what, dated and sourced, and back', async (query, kind) => {
    await search(query);
    const before = await kinds();
    await open(kind);
    await popup.waitForSelector('.row-content .speaker');
    expect(await opened()).toMatch(/\d{1,2} \w+ 20\d\d/);
    expect(await popup.$$eval('.row-content .sources a', (links) => links.length)).toBeGreaterThan(
      0,
    );
    const newest = await datesByActor(popup);
    expect(newest).toEqual([...newest].sort((a, b) => b - a));
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Escape');
    await eventually('the row is closed', async () => (await popup.$('.row-content')) === null);
    expect(await kinds()).toEqual(before);
    const focused = () => document.activeElement?.querySelector('.row-detail')?.textContent ?? '';
    expect(await popup.evaluate(focused)).toContain(kind);
  });

  test('the words sought stand out, and what was said is dated', async () => {
    await search('Ushakov trilateral');
    const found = await popup.$$eval('.row .found', (marks) =>
      marks.map(({ textContent }) => textContent.toLowerCase()),
    );
    expect(found).toEqual(expect.arrayContaining(['ushakov', 'trilateral']));
    const statements = await popup.$$eval('.row .row-detail', (details) =>
      details.map(({ textContent }) => textContent).filter((text) => text.startsWith('Statement')),
    );
    expect(statements.length).toBeGreaterThan(0);
    for (const detail of statements) expect(detail).toMatch(/ · \d{1,2} \w+ 20\d\d$/);
  });

  test('no hit is text that leads nowhere', async () => {
    for (const query of ['meeting', 'Ushakow', 'ceasefire', 'guarantees']) {
      await search(query);
      const lines = await popup.$$eval('.rows .row-line', (found) =>
        found.map(({ localName }) => localName),
      );
      expect(new Set(lines)).toEqual(new Set(['button']));
    }
  });
});

/** For each speaker that is shown, the day of the first statement in milliseconds. */
function datesByActor(popup: Page): Promise<number[]> {
  return popup.$$eval('.row-content .section', (speakers) =>
    speakers.map((speaker) => Date.parse(speaker.querySelector('.meta-date')?.textContent ?? '')),
  );
}
