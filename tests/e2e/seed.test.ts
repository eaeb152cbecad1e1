import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { markedTexts, markPoint, marksGone, marksPainted } from '../../tools/browser/marks.ts';
import { openPopupFor } from '../../tools/browser/popup.ts';
import { foreignRequests } from './own-traffic.ts';
import {
  BROWSERS,
  cardText,
  eventually,
  type Session,
  startSession,
  storeSettings,
} from './session.ts';

/**
 * A real article that is not part of the project: its path comes in COUNTERPOINT_ARTICLE. It is a
 * report of 19 August 2025 on the White House talks.
 */
const PATH = process.env.COUNTERPOINT_ARTICLE ?? '';
const ADDRESS = 'https://news.example/english/world/security-guarantees';
const EXPECTED: Record<string, number> = {
  Trump: 17,
  Putin: 11,
  Zelenskyy: 10,
  Rutte: 3,
  Merz: 3,
  Leyen: 2,
  Macron: 2,
  Starmer: 2,
  Kellogg: 1,
  Ushakov: 1,
  'Foreign Ministry': 1,
};

if (!existsSync(PATH)) {
  console.warn(
    'SKIPPED: the real article; give its path in COUNTERPOINT_ARTICLE to run these tests.',
  );
}

describe.runIf(existsSync(PATH)).each(BROWSERS)('a real article in %s', (name) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(name);
    session.web.serve(ADDRESS, { body: readFileSync(PATH) });
    await storeSettings(session, { version: 1, density: 'all' });
  });
  afterAll(() => session?.close());

  test('every mention of every actor in the article is marked', async () => {
    const page = await session.open(ADDRESS);
    await marksPainted(page);
    const texts = await markedTexts(page, 'actor');
    const counts = Object.fromEntries(
      Object.keys(EXPECTED).map((actor) => [
        actor,
        texts.filter((text) => text.includes(actor)).length,
      ]),
    );
    expect(counts).toEqual(EXPECTED);
    await page.close();
  });

  test.each([
    ['The next step would be for a trilateral meeting', 'Ushakov', '16 August 2025'],
    ['a trilateral summit was not discussed', 'Trump', '18 August 2025'],
  ])('the card of "%s" shows %s of %s', async (sentence, other, date) => {
    const page = await session.open(ADDRESS);
    await marksPainted(page);
    const point = await markPoint(page, 'conflict', sentence);
    if (!point) throw new Error('The sentence is not marked.');
    await page.mouse.move(point.x, point.y - 80);
    await page.mouse.move(point.x, point.y, { steps: 10 });
    const text = await eventually('the card opens', () => cardText(session, ADDRESS));
    expect(text).toContain(other);
    expect(text).toContain(date);
    await page.close();
  });

  test('no headline of another story is marked as a statement', async () => {
    const page = await session.open(ADDRESS);
    await marksPainted(page);
    const claims = [
      ...(await markedTexts(page, 'claim')),
      ...(await markedTexts(page, 'conflict')),
    ];
    expect(
      claims.filter((text) => /Washington D\.C\.|Herat|Gaza|signaled his readiness/.test(text)),
    ).toEqual([]);
    await page.close();
  });

  test('the popup lists the trilateral difference first', async () => {
    const page = await session.open(ADDRESS);
    await marksPainted(page);
    const popup = await openPopupFor(session, ADDRESS);
    const text = await eventually('the popup shows the page', () =>
      popup.evaluate(() => {
        const shown = document.body.textContent ?? '';
        return shown.includes('Ushakov') ? shown : undefined;
      }),
    );
    const first = Math.min(
      ...['Merz', 'Macron', 'Lavrov', 'Rutte'].map((other) => at(text, other)),
    );
    expect(at(text, 'Ushakov')).toBeLessThan(first);
    await popup.close();
    await page.close();
  });

  test('off clears the marks at once', async () => {
    const page = await session.open(ADDRESS);
    await marksPainted(page);
    await storeSettings(session, {
      version: 1,
      density: 'all',
      sites: { 'news.example': 'never' },
    });
    await marksGone(page);
    expect(foreignRequests(session.web.requests, [ADDRESS])).toEqual([]);
  });
});

function at(text: string, words: string): number {
  const position = text.indexOf(words);
  return position < 0 ? Number.POSITIVE_INFINITY : position;
}
