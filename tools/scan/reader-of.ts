import type { Language } from '../../contract/settings.ts';
import { compileOverlay } from '../../engine/pack/overlays/compile-overlay.ts';
import { joinTranslations } from '../../engine/pack/overlays/translations.ts';
import type { PackIndex } from '../../engine/pack/pack-index.ts';
import type { Reader } from '../../engine/present/in-language.ts';

/** A reader of a language, with what the packs of an index say in it. */
export function readerOf(lang: Language, index: PackIndex): Reader {
  const overlays = new Map(
    index.packs.flatMap(({ pack }) => {
      const overlay = pack.locales.find(({ id }) => id === lang);
      return overlay ? [[pack.pack.id, compileOverlay(overlay, pack)] as const] : [];
    }),
  );
  return { lang, translations: joinTranslations(index, overlays) };
}
