import type { Overlay } from '../../contract/overlay.ts';
import type { Pack } from '../../contract/pack.ts';
import type { Problem } from '../../contract/problem.ts';
import { editorsTexts } from '../../engine/pack/overlays/editors-texts.ts';
import { overlayTranslations } from '../../engine/pack/overlays/overlay-translations.ts';
import { placeOf } from '../../engine/pack/overlays/place-of.ts';
import { entryProblem } from '../problem.ts';

/** An overlay translates texts that its pack has, each once, into another language than the pack's. */
export function overlayReferences(pack: Pack): Problem[] {
  if (pack.locales.length === 0) return [];
  const known = new Set(editorsTexts(pack).map(placeOf));
  return pack.locales.flatMap((overlay, index) => {
    const problem = (field: string, message: string, remedy: string) =>
      entryProblem('locales', index, overlay, field, message, remedy);
    return [
      ...ownLanguage(overlay, pack, problem),
      ...strangers(overlay, pack.pack.id, known, problem),
    ];
  });
}

type Report = (field: string, message: string, remedy: string) => Problem;

function ownLanguage({ id }: Overlay, { pack }: Pack, problem: Report): Problem[] {
  if (id !== pack.languages[0]) return [];
  return [
    problem(
      'id',
      "is the language of the pack's own words",
      'Write them in the pack itself, or name another language.',
    ),
  ];
}

function strangers(
  overlay: Overlay,
  pack: string,
  known: ReadonlySet<string>,
  problem: Report,
): Problem[] {
  const seen = new Set<string>();
  return overlayTranslations(overlay, pack).flatMap((placed) => {
    const place = placeOf(placed);
    if (known.has(place) && !seen.has(place)) {
      seen.add(place);
      return [];
    }
    return seen.has(place)
      ? problem(place, 'is translated twice', 'Keep one of the two.')
      : problem(
          place,
          'translates a text that is not in the pack',
          'Correct the id or the field; "npm run data -- translate --prune" takes out what is left over.',
        );
  });
}
