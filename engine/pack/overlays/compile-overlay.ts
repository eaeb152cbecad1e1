import type { CompiledOverlay, Overlay } from '../../../contract/overlay.ts';
import type { Pack } from '../../../contract/pack.ts';
import { editorsTexts } from './editors-texts.ts';
import { overlayTranslations } from './overlay-translations.ts';
import { placeOf } from './place-of.ts';
import { textHash } from './text-hash.ts';

/** Makes an overlay of a pack ready for readers. What is stale is left out, and falls back. */
export function compileOverlay(overlay: Overlay, pack: Pack): CompiledOverlay {
  const texts = new Map(editorsTexts(pack).map((text) => [placeOf(text), text.text]));
  const compiled: CompiledOverlay = {};
  for (const placed of overlayTranslations(overlay, pack.pack.id)) {
    const { section, id, field, translation } = placed;
    const text = texts.get(placeOf(placed));
    if (text === undefined || textHash(text) !== translation.of) continue;
    const entries = compiled[section] ?? {};
    entries[id] = { ...entries[id], [field]: translation.text };
    compiled[section] = entries;
  }
  return compiled;
}
