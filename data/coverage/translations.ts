import type { Pack } from '../../contract/pack.ts';
import { editorsTexts } from '../../engine/pack/overlays/editors-texts.ts';
import { overlayTranslations } from '../../engine/pack/overlays/overlay-translations.ts';
import { placeOf } from '../../engine/pack/overlays/place-of.ts';
import { textHash } from '../../engine/pack/overlays/text-hash.ts';

/** How far one kind of text is translated into a language. */
export interface TranslationFigures {
  language: string;
  /** Such as `statements paraphrase`; all roles of actors count as one. */
  field: string;
  /** How many texts there are. */
  texts: number;
  /** Those with a translation that holds. */
  translated: number;
  /** Of these, those that somebody has read against the text. */
  reviewed: number;
  /** Translations of a text that has changed since. */
  stale: number;
}

/** Counts what is translated of a pack, for each language that it has an overlay in. */
export function translationFigures(pack: Pack): TranslationFigures[] {
  const fields = Map.groupBy(editorsTexts(pack), fieldOf);
  return pack.locales.flatMap((overlay) => {
    const there = new Map(
      overlayTranslations(overlay, pack.pack.id).map((placed) => [
        placeOf(placed),
        placed.translation,
      ]),
    );
    return [...fields].map(([field, texts]) => {
      const given = texts.flatMap((source) => {
        const translation = there.get(placeOf(source));
        return translation
          ? [{ ...translation, holds: translation.of === textHash(source.text) }]
          : [];
      });
      const translated = given.filter(({ holds }) => holds);
      return {
        language: overlay.id,
        field,
        texts: texts.length,
        translated: translated.length,
        reviewed: translated.filter(({ reviewed }) => reviewed).length,
        stale: given.length - translated.length,
      };
    });
  });
}

function fieldOf({ section, field }: { section: string; field: string }): string {
  return `${section} ${field.replace(/\[\d+\].*/, '')}`;
}
