import { afterEach, describe, expect, test } from 'vitest';
import { dateInWords } from '../../../components/dates.ts';
import { speak, words } from '../../../components/strings.ts';
import { catalogues } from '../../../locales/catalogues.ts';
import { en } from '../../../locales/en.ts';

afterEach(() => speak(undefined));

describe('the words', () => {
  test('are English until others are there, and where there are none', () => {
    expect(words).toBe(en);
    speak(catalogues.de);
    expect(words.lang).toBe('de');
    speak(undefined);
    expect(words).toBe(en);
  });

  test.each([
    ['en', '18 August 2025', 'August 2025'],
    ['uk', '18 серпня 2025 р.', 'серпень 2025 р.'],
    ['de', '18. August 2025', 'August 2025'],
    ['fr', '18 août 2025', 'août 2025'],
    ['tr', '18 Ağustos 2025', 'Ağustos 2025'],
    ['es', '18 de agosto de 2025', 'agosto de 2025'],
  ] as const)('in %s come with its dates', (language, day, month) => {
    speak(catalogues[language]);
    expect(dateInWords('2025-08-18')).toBe(day);
    expect(dateInWords('2025-08')).toBe(month);
    expect(dateInWords('2025')).toMatch(/^2025/);
  });
});
