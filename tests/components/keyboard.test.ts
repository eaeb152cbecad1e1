import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type Gallery, openGallery } from './gallery.ts';
import { find, focused, textOf } from './in-shadow.ts';

describe.skipIf(!chromium)('by keyboard', () => {
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery?.close());

  test('a card is walked from its pin over its text to its foot', async () => {
    const page = await gallery.open('card-side-missing');
    const stops: string[] = [];
    for (let stop = 0; stop < 14; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    // Whether words are cut, and can be opened, is for the typeface to say.
    expect(stops.filter((stop) => stop !== 'Show all').slice(0, 10)).toEqual([
      'Keep open',
      'Close',
      'What is on record',
      'Friedrich Merz: all positions',
      'Donald Trump: all positions',
      'Fox News',
      'MENAFN',
      'Why marked?',
      'Wrong match',
      'Off on this site, Off here',
    ]);
    await page.close();
  });

  test('an actor opens in place of the card, and the way back leads to where it was opened', async () => {
    const page = await gallery.open('card-sentence');
    const name = await find(page, '[aria-label="Yuri Ushakov: all positions"]');
    await name.focus();
    await page.keyboard.press('Enter');
    await find(page, '.icon-back');
    expect(await focused(page)).toBe('Back');
    expect(await textOf(page)).toContain('Speaks for Vladimir Putin');
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => !document.querySelector('#gallery > div')?.shadowRoot?.querySelector('.icon-back'),
    );
    await expect.poll(() => focused(page)).toBe('Yuri Ushakov: all positions');
    await page.close();
  });

  test('who is meant is chosen and asked for again, and the focus stays in the card', async () => {
    const page = await gallery.open('card-question');
    const stops: string[] = [];
    for (let stop = 0; stop < 4; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await focused(page));
    }
    expect(stops).toEqual([
      'Keep open',
      'Close',
      'Who it may be',
      'Iva Brentholm Minister of Transport of Lakeland',
    ]);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Counterpoint: Iva Brentholm');
    expect(await textOf(page)).toContain('‘Brentholm’ on this page: your choice.');
    for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Ask again');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Counterpoint: Which Brentholm is meant?');
    expect(await textOf(page)).toContain('Otto Brentholm');
    await page.close();
  });

  test('"/" reaches the search, the arrow its results, Esc empties it', async () => {
    const page = await gallery.open('popup-read');
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('Search actors, statements and topics');
    await page.keyboard.type('Ushakow');
    await find(page, '.rows .row-line');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('Yuri Ushakov');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page)).toContain('Positions by topic');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect.poll(() => textOf(page)).toContain('On this page');
    await page.close();
  });

  test('a topic found opens who has said what on it, and Esc leads back to the hits', async () => {
    const page = await gallery.open('popup-read');
    await page.keyboard.press('/');
    await page.keyboard.type('cease');
    await find(page, '.rows .row-line');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('Ceasefire');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page)).toContain('The newest 3 of 240 statements.');
    expect(await textOf(page)).toMatch(/Friedrich Merz[\s\S]*Donald Trump/);
    await page.keyboard.press('Tab');
    expect(await focused(page)).not.toContain('Ceasefire');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toContain('Ceasefire');
    expect(await textOf(page)).not.toContain('The newest 3');
    expect(await textOf(page)).toContain('Was a three-way meeting discussed');
    await page.close();
  });

  test('"/" typed into the search is a character', async () => {
    const page = await gallery.open('popup-read');
    await page.keyboard.press('/');
    await page.keyboard.type('a/b');
    const field = await find(page, '.search-field');
    expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe('a/b');
    await page.close();
  });

  test('the pin is pressed and let go, and says which', async () => {
    const page = await gallery.open('card-actor');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Keep open');
    const pin = await find(page, '.icon-pin');
    const isPressed = () => pin.evaluate((button) => button.getAttribute('aria-pressed'));
    expect(await isPressed()).toBe('false');
    await page.keyboard.press('Space');
    await expect.poll(isPressed).toBe('true');
    await page.keyboard.press('Space');
    await expect.poll(isPressed).toBe('false');
    await page.close();
  });

  test('a topic is found and left unmarked in the options', async () => {
    const page = await gallery.open('options-untouched');
    const field = await find(page, '.finder input');
    await field.focus();
    await page.keyboard.type('cease');
    await find(page, '.finder .line');
    for (let stop = 0; stop < 3; stop++) await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Do not mark Ceasefire any more');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page)).toContain('Saved.');
    await find(page, '[aria-label="Mark again: Ceasefire"]');
    expect(await focused(page)).toBe('Find an actor or a topic');
    await page.close();
  });

  test('the overview is one stop, walked by arrows; a cell leads to its statements and back', async () => {
    const page = await gallery.open('dossier-matrix');
    const first = await find(page, '[data-spot="0"]');
    await first.focus();
    expect(await focused(page)).toMatch(/^Ida Amdal: Does the old ferry/);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toMatch(/^Bo Brekkhus: Does the old ferry/);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toMatch(/: Does the county pay|: Is the engine/);
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Statements');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/: Does the county pay|: Is the engine/);
    await page.close();
  });

  test('a narrow overview shows one actor, and the arrows lead to the next', async () => {
    const page = await gallery.open('dossier-matrix', { width: 400 });
    const shown = () =>
      page.$$eval('#gallery > div >>> .matrix-actor', (names) =>
        names.filter((name) => name.checkVisibility()).map((name) => name.textContent),
      );
    await (await find(page, '.matrix-alone [data-spot]')).focus();
    expect(await shown()).toEqual(['Ida Amdal']);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toMatch(/^Bo Brekkhus: /);
    expect(await shown()).toEqual(['Bo Brekkhus']);
    await page.close();
  });

  test('a question opens in its place, and a statement of it leads to its sources and back', async () => {
    const page = await gallery.open('dossier-questions');
    await (await find(page, '.question-button')).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page)).toContain('This article, 31 March 2031');
    expect(await focused(page)).toBe('Does the old ferry go on sailing this year?');
    await (await find(page, '.ledger-open')).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('Statements');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^Sources and citation: /);
    await page.close();
  });

  test('the slider says its day in words, and everything is as it was on that day', async () => {
    const page = await gallery.open('dossier-questions');
    const slider = await find(page, '.day-slider input');
    const day = () => slider.evaluate((input) => input.getAttribute('aria-valuetext'));
    await expect.poll(day).toBe('31 March 2031');
    await slider.focus();
    await page.keyboard.press('End');
    await expect.poll(day).toBe('4 April 2031');
    await expect.poll(() => textOf(page)).toContain('before: Yes, 2 Mar 2031');
    await page.keyboard.press('Home');
    await expect.poll(day).toBe('2 March 2031');
    await expect.poll(() => textOf(page)).not.toContain('before: Yes');
    expect(await textOf(page)).toContain('As of 2 March 2031');
    await page.close();
  });

  test('an actor is looked for, chosen and taken out again', async () => {
    const page = await gallery.open('dossier-questions-pack');
    await (await find(page, '.filters summary')).click();
    await (await find(page, '.actor-filter input')).focus();
    await page.keyboard.type('dun');
    await (await find(page, '.actor-hits li:last-child button')).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page)).toContain('2 statements fit the filter.');
    await (await find(page, '[aria-label="Remove Dag Dunmore"]')).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page)).not.toContain('fit the filter.');
    await page.close();
  });
});
