import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type Gallery, openGallery } from './gallery.ts';
import { find } from './in-shadow.ts';

const STATES = ['dossier-question', 'dossier-questions-table', 'dossier-matrix', 'dossier-pair'];
const DAYS = 30;
const FIRST = Date.parse('2031-03-01');
const DAY_MS = 86_400_000;
const SPAN = 40;

/** What tells of the data itself, or leads to other days. */
const NOT_OF_THE_DAY = '.day-bar, .dossier-foot, .published';

const PATIENCE = 120_000;

describe.skipIf(!chromium)('the dossier as it is painted', () => {
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery?.close());

  test.each(STATES)(
    'shows on thirty days no date that comes after, as %s',
    async (state) => {
      const page = await gallery.open(state);
      for (let draw = 0; draw < DAYS; draw++) {
        // Every day of the span is met in an order of its own, as 17 and 40 have no common divisor.
        const day = new Date(FIRST + ((draw * 17) % SPAN) * DAY_MS).toISOString().slice(0, 10);
        await choose(page, day);
        const later = (await daysShown(page)).filter((shown) => shown > day);
        expect(later, day).toEqual([]);
      }
      await page.close();
    },
    PATIENCE,
  );
});

async function choose(page: Page, day: string): Promise<void> {
  const field = await find(page, '.day-choice input');
  await field.evaluate((input, value) => {
    (input as HTMLInputElement).value = value;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }, day);
  const shown = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const words = `As of ${shown.format(new Date(day))}`;
  await page.waitForFunction(
    (wanted) =>
      document
        .querySelector('#gallery > div')
        ?.shadowRoot?.querySelector('.day-name')
        ?.textContent?.includes(wanted),
    {},
    words,
  );
}

/** All days that are written, also for those who listen, `YYYY-MM-DD`. */
function daysShown(page: Page): Promise<string[]> {
  return page.evaluate((leftOut) => {
    const surface = document.querySelector('#gallery > div')?.shadowRoot?.querySelector('.surface');
    const copy = surface?.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll(leftOut)) one.remove();
    const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    const found = (copy.textContent ?? '').matchAll(/(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})/g);
    return [...found].map(([, date = '', month = '', year = '']) =>
      [year, String(months.indexOf(month) + 1).padStart(2, '0'), date.padStart(2, '0')].join('-'),
    );
  }, NOT_OF_THE_DAY);
}
