import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type Gallery, openGallery } from './gallery.ts';
import { giveMeasures, look } from './layout/measure.ts';

/** Several dozen states, each drawn three times, on a machine that may be slow. */
const PATIENCE = 180_000;

/** Pictures are compared with those of the same run alone: letters differ from machine to machine. */
describe.skipIf(!chromium)('every state, drawn again', () => {
  let gallery: Gallery;
  const changed: string[] = [];
  const moved: string[] = [];
  const moving: string[] = [];
  const alike: string[] = [];

  beforeAll(async () => {
    gallery = await openGallery();
    const page = await gallery.open('');
    await giveMeasures(page);
    for (const state of gallery.states) {
      await gallery.open(state, { colours: 'dark' }, page);
      const dark = { picture: await pictureOf(page), ...(await look(page)) };
      await gallery.open(state, { colours: 'light' }, page);
      const light = { picture: await pictureOf(page), ...(await look(page)) };
      await gallery.open(state, { colours: 'light' }, page);
      if ((await pictureOf(page)) !== light.picture) changed.push(state);
      if (dark.picture === light.picture) alike.push(state);
      const elsewhere = dark.boxes.filter((box, at) => box !== light.boxes[at]);
      moved.push(...elsewhere.map((box) => `${state}: ${box}`));
      moving.push(...light.moving.map((part) => `${state}: ${part}`));
    }
  }, PATIENCE);
  afterAll(() => gallery?.close());

  test('looks the same to the pixel', () => {
    expect(changed).toEqual([]);
  });

  test('has other colours in the dark, and everything in its place', () => {
    expect(alike).toEqual([]);
    expect(moved).toEqual([]);
  });

  test('moves nothing for a reader who wants no motion', () => {
    expect(moving).toEqual([]);
  });
});

function pictureOf(page: Page): Promise<string> {
  return page.screenshot({ encoding: 'base64' });
}
