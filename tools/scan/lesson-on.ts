import type { Language } from '../../contract/settings.ts';
import { compileOverlay } from '../../engine/pack/overlays/compile-overlay.ts';
import { joinTranslations } from '../../engine/pack/overlays/translations.ts';
import type { PackIndex } from '../../engine/pack/pack-index.ts';
import type { Reader } from '../../engine/present/in-language.ts';
import { lessonSheet } from '../../engine/present/lesson/lesson-sheet.ts';
import { lessonView } from '../../engine/present/lesson/lesson-view.ts';
import { pageContext } from '../../engine/present/page-view.ts';
import { NOTHING_UNMARKED } from '../../engine/present/unmarked.ts';
import { annotate } from '../../engine/read/annotate.ts';
import { de } from '../../locales/de.ts';
import { draftWordsOf } from '../../locales/draft-words.ts';
import { type Catalogue, en } from '../../locales/en.ts';
import { es } from '../../locales/es.ts';
import { fr } from '../../locales/fr.ts';
import { tr } from '../../locales/tr.ts';
import { uk } from '../../locales/uk.ts';
import type { ScanInput } from './read-input.ts';

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { en, uk, de, fr, tr, es };

/** Questions on an input with their answers, as one HTML document in the words of a language. */
export function lessonOn({ blocks, page }: ScanInput, index: PackIndex, lang: Language): string {
  const annotations = annotate(blocks, page, index);
  const context = pageContext(index, annotations, page, NOTHING_UNMARKED, readerOf(lang, index));
  return lessonSheet(lessonView(context, page), draftWordsOf(CATALOGUES[lang]));
}

function readerOf(lang: Language, index: PackIndex): Reader {
  const overlays = new Map(
    index.packs.flatMap(({ pack }) => {
      const overlay = pack.locales.find(({ id }) => id === lang);
      return overlay ? [[pack.pack.id, compileOverlay(overlay, pack)] as const] : [];
    }),
  );
  return { lang, translations: joinTranslations(index, overlays) };
}
