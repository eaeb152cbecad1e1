import { describe, expect, test } from 'vitest';
import { catalogueFor } from '../../../components/strings.ts';
import { en } from '../../../locales/en.ts';

/** Words that judge people or hide who speaks; our own prose does without them. */
const VERDICTS =
  /\b(lie[sd]?|liar|false|falsely|admit(s|ted)?|claim(s|ed)|contradict\w*|wrongly)\b/i;

describe('the catalogue', () => {
  test('is English where the reader reads none of the languages there are', () => {
    expect(catalogueFor(['xx', 'yy-ZZ'])).toBe(en);
    expect(catalogueFor([])).toBe(en);
    expect(catalogueFor(['constructor'])).toBe(en);
  });

  test('is English for every English', () => {
    expect(catalogueFor(['en-US'])).toBe(en);
  });

  test('judges nobody', () => {
    expect(textsOf(en).filter((text) => VERDICTS.test(text))).toEqual([]);
  });

  test('states coverage in full', () => {
    expect(en.popup.coverage(6, 4, 'Talks', '2 March 2026')).toBe(
      '6 actors and 4 statements here are in the pack ‘Talks’ (as of 2 March 2026).',
    );
    expect(en.popup.coverage(1, 0, 'Talks', undefined)).toBe(
      '1 actor and no statements here are in the pack ‘Talks’.',
    );
  });
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [value.toString()];
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsOf);
  return [];
}
