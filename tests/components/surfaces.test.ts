import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type Gallery, openGallery } from './gallery.ts';
import { find, focused, textOf } from './in-shadow.ts';

describe.skipIf(!chromium)('surfaces', () => {
  let gallery: Gallery;

  beforeAll(async () => {
    gallery = await openGallery();
  });
  afterAll(() => gallery?.close());

  const click = async (page: Awaited<ReturnType<Gallery['open']>>, selector: string) => {
    const element = await find(page, selector);
    await element.evaluate((target) => (target as HTMLElement).click());
  };

  test('a card sets the accounts in the order of their dates, in their own words', async () => {
    const page = await gallery.open('card-sentence');
    const text = await textOf(page);
    const order = ['15 August 2025', '16 August 2025', 'Direct denial', '1 September 2025'];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(text).toContain('Пока эта тема не затрагивалась');
    expect(text).toContain('later than this article');
    const quotation = await find(page, '.quotation[lang="ru"]');
    expect(await quotation.evaluate((element) => element.textContent)).toMatch(/^Пока/);
    await page.close();
  });

  test('the head and the foot of a card stay while its body scrolls', async () => {
    const page = await gallery.open('card-awkward');
    const body = await find(page, '.card-body');
    const before = await places();
    await body.evaluate((element) => element.scrollTo(0, 400));
    expect(await body.evaluate((element) => element.scrollTop)).toBe(400);
    expect(await places()).toEqual(before);
    await page.close();

    async function places() {
      const [head, foot] = [await find(page, '.card-head'), await find(page, '.card-foot')];
      return [await head.boundingBox(), await foot.boundingBox()];
    }
  });

  test('"Off on this site" and "Wrong match" answer at once and can be undone', async () => {
    const page = await gallery.open('card-actor');
    await click(page, '.card-actions button:nth-child(3)');
    await expect.poll(() => textOf(page)).toContain('Counterpoint is off on paper.example.');
    await click(page, '.done button');
    await expect.poll(() => textOf(page)).toContain('on again on paper.example.');
    await page.close();

    const other = await gallery.open('card-actor');
    await click(other, '.card-actions button:nth-child(2)');
    await expect.poll(() => textOf(other)).toContain('Not marked as Donald Trump on this site');
    expect(await textOf(other)).not.toContain('Off here');
    await click(other, '.done button');
    await expect.poll(() => textOf(other)).toContain('Off here');
    await other.close();
  });

  test('a card says of words whether they were spoken so, and whose copy a source prints', async () => {
    const spoken = await gallery.open('card-original');
    expect(await textOf(spoken)).toMatch(
      /Original: Ukrainian[\s\S]*Пором піде[\s\S]*Translated by Ufer[\s\S]*The ferry will sail/,
    );
    expect(await textOf(spoken)).toContain('Ufer, printed by Veldmark Post');
    await spoken.close();
    const translated = await gallery.open('card-translation');
    expect(await textOf(translated)).toMatch(
      /Translation\s+The ferry will sail[\s\S]*One agency reports these words/,
    );
    await translated.close();
  });

  test('a card says so where nothing answers', async () => {
    const page = await gallery.open('card-failing');
    await click(page, '.card-actions button:nth-child(3)');
    await expect.poll(() => textOf(page)).toContain('That did not work.');
    await page.close();
  });

  test('a choice that gets no answer leaves the question open and says so', async () => {
    const page = await gallery.open('card-unanswered');
    await click(page, '.candidate');
    await expect.poll(() => textOf(page)).toContain('That did not work.');
    expect(await textOf(page)).toContain('Which Brentholm is meant?');
    await page.close();
  });

  test('a source that prints the words in their language is opened at the words', async () => {
    const page = await gallery.open('card-sentence');
    const links = await page.$$eval('#gallery > div >>> .sources a', (anchors) =>
      anchors.map(({ href }) => href),
    );
    const tass = links.find((href) => href.includes('tass.ru'));
    expect(tass).toBe(
      `https://tass.ru/politika/24798093#:~:text=${encodeURIComponent('Пока эта тема не затрагивалась')}`,
    );
    await page.close();
  });

  test('the popup lists a name of several people with those it may mean', async () => {
    const page = await gallery.open('popup-shared-name');
    const text = await textOf(page);
    expect(text).toContain('1 actor · no statements');
    expect(text).toMatch(/‘Brentholm’: a name of several people\s+Iva Brentholm\s+Minister/);
    await page.close();
  });

  test('the popup switches a site off with one click and back with another', async () => {
    const page = await gallery.open('popup-read');
    await click(page, '.switch-choice:nth-of-type(3)');
    await expect.poll(() => textOf(page)).toContain('Counterpoint is off on paper.example.');
    await click(page, '.site-note button');
    await expect.poll(() => textOf(page)).toContain('On this page');
    await page.close();
  });

  test('the popup changes nothing where the browser gives no access', async () => {
    const page = await gallery.open('popup-no-access');
    await click(page, '.offer button:nth-child(2)');
    await expect.poll(() => textOf(page)).toContain('The browser gave no access.');
    const pressed = await find(page, '.switch-choice[aria-pressed="true"]');
    expect(await pressed.evaluate((element) => element.textContent)).toBe('Automatic');
    await page.close();
  });

  test('the options take a host and say what is wrong with anything else', async () => {
    const page = await gallery.open('options-untouched');
    const field = await find(page, '.add-site input');
    await field.type('no such thing');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => textOf(page))
      .toContain('‘no such thing’ is not the address of a site.');
    await field.evaluate((input) => (input as HTMLInputElement).select());
    await field.type('daily.example');
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page)).toContain('daily.example');
    await find(page, '[aria-label="Setting for daily.example"]');
    await page.close();
  });

  test('resetting asks first', async () => {
    const page = await gallery.open('options-settled');
    await click(page, 'section:has(.file-button):not(:has(.pack)) .option-body > .button');
    await expect.poll(() => textOf(page)).toContain('Put all settings back');
    await click(page, '.ask .button-main');
    await expect
      .poll(() => textOf(page))
      .toContain('All settings are as they were after installing.');
    expect(await textOf(page)).not.toContain('Setting for');
    await page.close();
  });

  test('an actor is unmarked from the card and marked again', async () => {
    const page = await gallery.open('card-actor');
    await click(page, '.card-actions button');
    await click(page, '.card-why > .text-button');
    await expect.poll(() => textOf(page)).toContain('Donald Trump is not marked any more');
    await click(page, '.done button');
    await expect.poll(() => textOf(page)).toContain('Off here');
    await page.close();
  });

  test('a row of the popup goes with its actor, and the way back takes the focus', async () => {
    const page = await gallery.open('popup-read');
    await click(page, '.row .row-line');
    await click(page, '.unmark button');
    await expect.poll(() => textOf(page)).toContain('is not marked any more, on any page.');
    await expect.poll(() => focused(page)).toBe('Undo');
    const rows = () => page.$$eval('#gallery > div >>> .row', (found) => found.length);
    const fewer = await rows();
    await page.keyboard.press('Enter');
    await expect.poll(rows).toBe(fewer + 1);
    expect(await textOf(page)).not.toContain('is not marked any more');
    await page.close();
  });

  test('the popup pauses a tab with one click and goes on with another', async () => {
    const page = await gallery.open('popup-read');
    await click(page, '.site-pause');
    await expect.poll(() => textOf(page)).toContain('Paused in this tab');
    expect(await textOf(page)).not.toContain('On this page');
    await click(page, '.message .button');
    await expect.poll(() => textOf(page)).toContain('On this page');
    await page.close();
  });

  test('the options find an actor or a topic to leave unmarked', async () => {
    const page = await gallery.open('options-untouched');
    const field = await find(page, '.finder input');
    await field.type('zzz');
    await expect.poll(() => textOf(page)).toContain('No actor and no topic for ‘zzz’.');
    await field.evaluate((input) => (input as HTMLInputElement).select());
    await field.type('cease');
    await find(page, '[aria-label="Do not mark Ceasefire any more"]');
    await click(page, '[aria-label="Do not mark Ceasefire any more"]');
    await find(page, '[aria-label="Mark again: Ceasefire"]');
    await click(page, '[aria-label="Mark again: Ceasefire"]');
    await expect.poll(() => textOf(page)).toContain('Nothing. Find an actor or a topic below');
    await page.close();
  });

  test('many sites are found by part of their name', async () => {
    const page = await gallery.open('options-many-sites');
    expect(await textOf(page)).toContain('8 sites');
    const field = await find(page, '.sites input');
    await field.type('URNAL');
    await expect.poll(() => textOf(page)).toContain('1 site');
    expect(await textOf(page)).not.toContain('herald.example');
    await field.type('zzz');
    await expect.poll(() => textOf(page)).toContain('No site with ‘URNALzzz’');
    await page.close();
    const few = await gallery.open('options-settled');
    expect(await few.$('#gallery > div >>> .sites input')).toBeNull();
    await few.close();
  });

  test('a key to hold is asked for only where one has to be held, the delay not for clicks', async () => {
    const page = await gallery.open('options-untouched');
    const shown = () =>
      page.evaluate(() => {
        const root = document.querySelector('#gallery > div')?.shadowRoot;
        return [root?.querySelector('.held-key'), root?.querySelector('.delay')].map(Boolean);
      });
    expect(await shown()).toEqual([false, true]);
    await click(page, 'div:nth-of-type(2) > .choice [name="opens-on"]');
    await expect.poll(shown).toEqual([true, true]);
    await click(page, 'div:nth-of-type(3) > .choice [name="opens-on"]');
    await expect.poll(shown).toEqual([false, false]);
    await page.close();
  });

  test('keys are written as they stand on a keyboard', async () => {
    const page = await gallery.open('help');
    const keys = await page.$$eval('#gallery > div >>> .keys', (found) =>
      found.map(({ textContent }) => textContent),
    );
    expect(keys.slice(0, 3)).toEqual(['Alt+Shift+L', 'Alt+Shift+.', 'Ctrl+Alt+Shift+PageUp']);
    expect(await textOf(page)).toContain('no keys');
    await page.close();
  });
});
