import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { describeInBrowsers, eventually, painted, type Stage, startStage } from './harness.ts';
import { pointing } from './pointing.ts';

describeInBrowsers('where the card lives', (browser) => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await startStage(browser);
  });
  beforeEach(async () => {
    page = await stage.open('article.html');
    await page.evaluate(() => {
      globalThis.visiting = globalThis.page.startVisit({ hoverDelay: 0 });
    });
    await eventually('marks', async () => (await painted(page, 'actor')).length);
  });
  afterEach(() => page.close());
  afterAll(() => stage?.close());
  const { restOn, opened, closed, cardRect } = pointing(() => page);

  /** The open card's parent, and whether the pointer finds the card where it is. */
  const home = () =>
    page.evaluate(() => {
      const host = document.querySelector('div[popover]:popover-open');
      if (!host) return null;
      const { left, top, width, height } = host.getBoundingClientRect();
      return {
        parent: host.parentElement?.id || host.parentElement?.localName,
        isHit: document.elementFromPoint(left + width / 2, top + height / 2) === host,
      };
    });
  const walk = () => page.evaluate(() => globalThis.visiting.walk('next'));

  test('under the root, and out of the page once it is closed', async () => {
    await restOn('Mira Orlova');
    await opened('Mira Orlova');
    expect(await home()).toEqual({ parent: 'html', isHit: true });
    await page.keyboard.press('Escape');
    await closed();
    expect(await page.evaluate(() => document.querySelector('div[popover]'))).toBeNull();
  });

  test('in the topmost modal dialog, and out of it once that is closed', async () => {
    await page.evaluate(() => {
      for (const id of ['lower', 'upper']) {
        const dialog = document.createElement('dialog');
        dialog.id = id;
        dialog.innerHTML = '<p>A notice.</p><button>OK</button>';
        document.body.prepend(dialog);
        dialog.showModal();
      }
    });
    await walk();
    expect(await eventually('the card', home)).toEqual({ parent: 'upper', isHit: true });
    await page.evaluate(() => (document.querySelector('#upper') as HTMLDialogElement).close());
    await expect.poll(home).toEqual({ parent: 'lower', isHit: true });
    await page.evaluate(() => (document.querySelector('#lower') as HTMLDialogElement).close());
    await expect.poll(home).toEqual({ parent: 'html', isHit: true });
  });

  test('where it changes the look of neither the root nor the body', async () => {
    const look = () =>
      page.evaluate(() => [
        getComputedStyle(document.body).backgroundColor,
        getComputedStyle(document.documentElement).filter,
      ]);
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        'html > body:last-child { background: #eef } :root:has(> :nth-child(3)) { filter: invert(1) }';
      document.head.append(style);
    });
    const before = await look();
    await walk();
    expect(await eventually('the card', home)).toEqual({ parent: 'body', isHit: true });
    expect(await look()).toEqual(before);
  });

  test('and keeps from the page what its reader does in it', async () => {
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const types = ['pointerdown', 'pointerup', 'focusin', 'focusout', 'focus', 'blur', 'keydown'];
      for (const type of types)
        for (const capture of [true, false])
          document.addEventListener(
            type,
            ({ target }) => {
              const isKey = type === 'keydown' && capture;
              if ((target as Element).matches?.('[popover]') && !isKey) seen.push(type);
            },
            { capture },
          );
      // Takes the focus back from wherever else it goes.
      const button = document.createElement('button');
      document.body.prepend(button);
      button.focus();
      document.addEventListener(
        'focusin',
        (event) => {
          if (event.target !== button) button.focus();
        },
        { capture: true },
      );
    });
    await walk();
    await eventually('the card', home);
    const isFocused = () => page.evaluate(() => document.activeElement?.matches('[popover]'));
    await expect.poll(isFocused).toBe(true);
    const { left, bottom } = await cardRect();
    await page.mouse.click(left + 20, bottom - 10);
    await page.keyboard.press('Tab');
    await page.keyboard.press('a');
    expect(await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)).toEqual(
      [],
    );
    expect(await home()).not.toBeNull();
  });
});
