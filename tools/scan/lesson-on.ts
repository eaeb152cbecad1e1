import type { Language } from '../../contract/settings.ts';
import type { PackIndex } from '../../engine/pack/pack-index.ts';
import { lessonSheet } from '../../engine/present/lesson/lesson-sheet.ts';
import { lessonView } from '../../engine/present/lesson/lesson-view.ts';
import { pageContext } from '../../engine/present/page-view.ts';
import { NOTHING_UNMARKED } from '../../engine/present/unmarked.ts';
import { annotate } from '../../engine/read/annotate.ts';
import { catalogues } from '../../locales/catalogues.ts';
import { draftWordsOf } from '../../locales/draft-words.ts';
import type { ScanInput } from './read-input.ts';
import { readerOf } from './reader-of.ts';

/** Questions on an input with their answers, as one HTML document in the words of a language. */
export function lessonOn({ blocks, page }: ScanInput, index: PackIndex, lang: Language): string {
  const annotations = annotate(blocks, page, index);
  const context = pageContext(index, annotations, page, NOTHING_UNMARKED, readerOf(lang, index));
  return lessonSheet(lessonView(context, page), draftWordsOf(catalogues[lang]));
}
