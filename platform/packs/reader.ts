import bundledPacks from 'virtual:bundled-packs';
import { browser } from 'wxt/browser';
import type { CompiledOverlay } from '../../contract/overlay.ts';
import type { Language } from '../../contract/settings.ts';
import { joinTranslations, type Translations } from '../../engine/pack/overlays/translations.ts';
import type { Reader } from '../../engine/present/in-language.ts';
import { keptFor } from '../kept.ts';
import { languageInUse } from '../language-in-use.ts';
import { bundledOverlayPath } from './bundled-overlay-path.ts';
import { installedPacks, packIndex } from './pack-index.ts';
import { readStoredOverlay } from './pack-store.ts';
import type { StoredPack } from './stored-pack.ts';

/** Of one language at a time: that of the reader. */
const translations = keptFor(load);

/** The reader who is spoken to now, with what the packs in use say in their language. */
export async function currentReader(isPrivate = false): Promise<Reader> {
  return readerOf(await languageInUse(isPrivate));
}

/** A reader of a language. */
export async function readerOf(lang: Language): Promise<Reader> {
  return { lang, translations: await translations.get(lang) };
}

/** Has translations loaded anew at the next call. */
export function forgetTranslations(): void {
  translations.forget();
}

/** Nothing is loaded where all packs are in the reader's language, or have no other. */
async function load(lang: Language): Promise<Translations | undefined> {
  const [index, { installed }] = await Promise.all([packIndex(), installedPacks()]);
  const loaded = await Promise.all(
    index.packs.map(async ({ pack: { pack } }) => {
      const stored = installed.find(({ id }) => id === pack.id);
      return [pack.id, await overlayOf(pack.id, lang, stored)] as const;
    }),
  );
  const overlays = new Map(loaded.flatMap(([id, overlay]) => (overlay ? [[id, overlay]] : [])));
  return overlays.size > 0 ? joinTranslations(index, overlays) : undefined;
}

/** An overlay that cannot be read costs its language alone: the pack is shown as it is. */
async function overlayOf(
  id: string,
  lang: Language,
  stored: StoredPack | undefined,
): Promise<CompiledOverlay | undefined> {
  try {
    if (stored) return stored.overlays?.[lang] ? await readStoredOverlay(stored, lang) : undefined;
    const bundled = bundledPacks.find(({ pack }) => pack.pack.id === id);
    if (!bundled?.overlays.includes(lang)) return undefined;
    const answer = await fetch(new URL(bundledOverlayPath(id, lang), browser.runtime.getURL('/')));
    return (await answer.json()) as CompiledOverlay;
  } catch {
    return undefined;
  }
}
