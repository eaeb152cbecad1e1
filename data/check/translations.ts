import type { Overlay } from '../../contract/overlay.ts';
import type { Pack } from '../../contract/pack.ts';
import { type EditorsText, editorsTexts } from '../../engine/pack/overlays/editors-texts.ts';
import { overlayTranslations } from '../../engine/pack/overlays/overlay-translations.ts';
import { placeOf } from '../../engine/pack/overlays/place-of.ts';
import { textHash } from '../../engine/pack/overlays/text-hash.ts';
import { translationChecker } from '../overlays/check/translation-checker.ts';
import { type Rule, type RuleFinding, reportOn } from './finding.ts';

/**
 * A translation says what its text says: the same dates, numbers, people and quoted words, without
 * verdicts, and nothing left untranslated. One of a text that has changed since is told and not held to
 * the new one.
 */
export const translations: Rule = (pack) => {
  if (pack.locales.length === 0) return [];
  const texts = new Map(editorsTexts(pack).map((text) => [placeOf(text), text]));
  return pack.locales.flatMap((overlay, index) => faultsOf(overlay, index, pack, texts));
};

function faultsOf(
  overlay: Overlay,
  index: number,
  pack: Pack,
  texts: ReadonlyMap<string, EditorsText>,
): RuleFinding[] {
  const report = reportOn('locales', index, overlay);
  const lang = overlay.id;
  const check = translationChecker(pack, lang);
  return overlayTranslations(overlay, pack.pack.id).flatMap((placed) => {
    const place = placeOf(placed);
    const source = texts.get(place);
    if (!source) return [];
    const { text, of } = placed.translation;
    if (of !== textHash(source.text)) {
      return report.warning(
        place,
        'translates a text that has changed since',
        `Translate it anew: npm run data -- translate --lang ${lang}`,
      );
    }
    return check(source, text).map(({ level, message, remedy }) =>
      report[level](place, message, remedy),
    );
  });
}
