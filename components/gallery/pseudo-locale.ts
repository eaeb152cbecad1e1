import { type Catalogue, en } from '../../locales/en.ts';

/** Right-to-left mark and override, pop and mark again: a word between them runs from the right. */
const OPEN = '\u200f\u202e';
const CLOSE = '\u202c\u200f';

/**
 * English turned into a language that runs from the right, in which every word of ours is visibly
 * reversed: what reads like English on the screen is data or was never put into the catalogue.
 */
export const pseudoLocale: Catalogue = {
  ...(turned(en) as Catalogue),
  lang: 'he',
  dir: 'rtl',
  locale: 'he-IL',
};

function turned(value: unknown): unknown {
  if (typeof value === 'string') return turnedWords(value);
  if (typeof value === 'function') return (...args: unknown[]) => turned(value(...args));
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, turned(part)]));
}

function turnedWords(text: string): string {
  return text.replace(/\p{Script=Latin}+/gu, (word) => `${OPEN}${word}${CLOSE}`);
}
