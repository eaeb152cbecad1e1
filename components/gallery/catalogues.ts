import { catalogues as ofLanguages } from '../../locales/catalogues.ts';
import type { Catalogue } from '../../locales/en.ts';
import { pseudoLocale } from './pseudo-locale.ts';

/** What `?lang=` may say: the languages of the product, and one that runs from the right. */
export const catalogues: Record<string, Catalogue> = { ...ofLanguages, rtl: pseudoLocale };
