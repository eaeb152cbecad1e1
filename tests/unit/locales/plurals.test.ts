import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../locales/catalogues.ts';
import { COUNTED, counted } from './texts.ts';

const all = Object.entries(catalogues);

describe('sentences with numbers', () => {
  test.each(all)('%s has one for every number', (_, catalogue) => {
    for (const path of COUNTED) {
      for (const n of [0, 1, 2, 5, 21, 1.5, 1_000_000]) {
        const text = counted(catalogue, path, n);
        expect(text, `${path} of ${n}`).toMatch(/\S/);
        expect(text, `${path} of ${n}`).not.toMatch(/undefined|NaN|#/);
      }
    }
  });

  test.each(all)('%s says the number, unless it is none or one', (language, catalogue) => {
    for (const path of COUNTED.filter((path) => path !== 'options.delayInWords')) {
      for (const n of [2, 5, 21]) expect(counted(catalogue, path, n)).toContain(String(n));
      const many = new Intl.NumberFormat(catalogue.locale).format(12_345);
      expect(counted(catalogue, path, 12_345), `${language} ${path}`).toContain(many);
    }
  });

  test.each([
    ['popup.actors', 'учасник', 'учасники', 'учасників'],
    ['popup.statements', 'висловлювання', 'висловлювання', 'висловлювань'],
    ['actor.statements', 'висловлювання', 'висловлювання', 'висловлювань'],
    ['popup.differing', 'розбіжна версія', 'розбіжні версії', 'розбіжних версій'],
    ['popup.results', 'результат', 'результати', 'результатів'],
    ['popup.mentions', 'раз', 'рази', 'разів'],
    ['popup.statementsHere', 'висловлювання тут', 'висловлювання тут', 'висловлювань тут'],
    ['statement.moreSources', 'джерело', 'джерела', 'джерел'],
    ['options.moreProblems', 'проблема.', 'проблеми.', 'проблем.'],
    ['options.packCounts', 'зв’язок між', 'зв’язки між', 'зв’язків між'],
  ])('Ukrainian %s is declined by its number', (path, one, few, many) => {
    const forms: Record<number, string> = {
      1: one,
      21: one,
      101: one,
      2: few,
      4: few,
      32: few,
      5: many,
      11: many,
      12: many,
      14: many,
      25: many,
      111: many,
    };
    for (const [n, form] of Object.entries(forms)) {
      expect(`${counted(catalogues.uk, path, Number(n))} `).toMatch(
        new RegExp(`${n} ${form.replace('.', '\\.')}(?!\\p{L})`, 'u'),
      );
    }
  });

  test('French has one of a half, and millions of something', () => {
    expect(counted(catalogues.fr, 'popup.actors', 1.5)).toBe('1,5 acteur');
    expect(counted(catalogues.fr, 'popup.actors', 1_000_000)).toMatch(/d’acteurs$/);
  });

  test('a delay is told in seconds', () => {
    const told = all.map(([, { options }]) => options.delayInWords(400).replaceAll(/\s/g, ' '));
    expect(told).toEqual([
      '0.4 seconds',
      '0,4 секунди',
      '0,4 Sekunden',
      '0,4 seconde',
      '0,4 saniye',
      '0,4 segundos',
    ]);
  });
});
