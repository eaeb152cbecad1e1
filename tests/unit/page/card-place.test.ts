import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardPlace } from '../../../page/card-place.ts';

const WINDOW = { width: 1366, height: 700 };
const CARD = { width: 480, height: 900, firstScreen: 400 };
const line = (top: number, left = 350, right = 900) => ({ left, right, top, bottom: top + 20 });

describe('the place of a card', () => {
  test.each<[string, ReturnType<typeof line>, object]>([
    ['below the line', line(100), { left: 350, top: 128, maxHeight: 490 }],
    ['above it near the foot of the window', line(650), { top: 152, maxHeight: 490 }],
    ['beside it in the middle, where there is room', line(330, 100, 600), { left: 608, top: 202 }],
    ['before it, where the room is there', line(330, 700, 1300), { left: 212 }],
    ['over it, where no side has room', line(330, 300, 1000), { left: 300, top: 202 }],
    ['below, as high as the room, where that is enough', line(250), { top: 278, maxHeight: 414 }],
  ])('%s', (_name, at, expected) => {
    expect(cardPlace(at, CARD, WINDOW)).toMatchObject(expected);
  });

  test('a low card needs less room', () => {
    const place = cardPlace(line(400), { width: 360, height: 200 }, WINDOW);
    expect(place).toMatchObject({ top: 428 });
  });

  test('a card of nothing to compare takes the room below that a few lines need', () => {
    const place = cardPlace(line(360), { width: 360, height: 900 }, WINDOW);
    expect(place).toMatchObject({ top: 388, maxHeight: 304 });
  });

  test('in a low window the card has nearly all of it', () => {
    const place = cardPlace(line(60), CARD, { width: 800, height: 230 });
    expect(place.maxHeight).toBe(214);
  });

  test('always lies in the window, as high as its first screen where the window is', () => {
    const numbers = { min: 0, max: 2000, noNaN: true };
    fc.assert(
      fc.property(
        fc.integer({ min: 320, max: 2000 }),
        fc.integer({ min: 200, max: 1400 }),
        fc.double(numbers),
        fc.double(numbers),
        fc.integer({ min: 40, max: 2000 }),
        (width, height, top, left, tall) => {
          const card = { width: Math.min(480, width - 16), height: tall, firstScreen: 400 };
          const place = cardPlace(
            {
              left: left % width,
              right: (left % width) + 200,
              top: top % height,
              bottom: (top % height) + 20,
            },
            card,
            { width, height },
          );
          const shown = Math.min(tall, place.maxHeight);
          expect(place.top).toBeGreaterThanOrEqual(8 - 1e-6);
          expect(place.top + shown).toBeLessThanOrEqual(height - 8 + 1e-6);
          expect(place.left).toBeGreaterThanOrEqual(8);
          expect(place.left + card.width).toBeLessThanOrEqual(Math.max(width - 8, card.width + 8));
          expect(shown).toBeGreaterThanOrEqual(
            Math.min(tall, Math.floor(height * 0.7), height - 16, 400) - 1e-6,
          );
        },
      ),
    );
  });
});
