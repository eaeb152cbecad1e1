import { de } from '../../locales/de.ts';
import { type Catalogue, en } from '../../locales/en.ts';
import { es } from '../../locales/es.ts';
import { fr } from '../../locales/fr.ts';
import { tr } from '../../locales/tr.ts';
import { uk } from '../../locales/uk.ts';
import { pseudoLocale } from './pseudo-locale.ts';

/** What `?lang=` may say: the languages of the product, and one that runs from the right. */
export const catalogues: Record<string, Catalogue> = { en, uk, de, fr, tr, es, rtl: pseudoLocale };
