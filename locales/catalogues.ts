import type { Language } from '../contract/settings.ts';
import { de } from './de.ts';
import { type Catalogue, en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/** All catalogues by language, for tools and tests: the extension loads only the reader's. */
export const catalogues: Readonly<Record<Language, Catalogue>> = { en, uk, de, fr, tr, es };
