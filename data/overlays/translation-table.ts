import * as z from 'zod';
import type { Pack } from '../../contract/pack.ts';
import { type EditorsText, editorsTexts } from '../../engine/pack/overlays/editors-texts.ts';
import { overlayTranslations } from '../../engine/pack/overlays/overlay-translations.ts';
import { placeOf } from '../../engine/pack/overlays/place-of.ts';
import { textHash } from '../../engine/pack/overlays/text-hash.ts';

import { type TranslationContext, translationContexts } from './translation-context.ts';

/** One text to translate, with all that its translator needs to know. */
export interface TranslationRow {
  pack: string;
  kind: EditorsText['section'];
  id: string;
  field: string;
  /** Of the text, so that one that changes meanwhile is not taken for another. */
  of: string;
  /** What to translate. */
  text: string;
  context: TranslationContext;
  /** What translated an earlier text; absent where there was none. */
  earlier?: string;
  /** For the translator to fill in. */
  translation: string;
  /** For whoever reads it against the text: true once it is right. */
  reviewed?: boolean;
}

/** Which texts a table is to have: those without a translation that holds, or those nobody has reviewed. */
export type Wanted = 'missing' | 'unreviewed';

/** The rows of a pack for one language, in the order of the pack. */
export function translationRows(pack: Pack, lang: string, wanted: Wanted): TranslationRow[] {
  const overlay = pack.locales.find(({ id }) => id === lang);
  const placed = new Map(
    overlay ? overlayTranslations(overlay, pack.pack.id).map((one) => [placeOf(one), one]) : [],
  );
  const contextOf = translationContexts(pack, lang);
  const translationOf = (source: EditorsText) => placed.get(placeOf(source))?.translation;
  const isWanted = (source: EditorsText) => {
    const translation = translationOf(source);
    const holds = translation?.of === textHash(source.text);
    return wanted === 'missing' ? !holds : holds && !translation.reviewed;
  };
  return eachOnce(editorsTexts(pack).filter(isWanted)).map((source) => {
    const { section: kind, id, field, text } = source;
    const context = contextOf(source);
    const row = { pack: pack.pack.id, kind, id, field, of: textHash(text), text, context };
    const there = translationOf(source);
    if (wanted === 'missing')
      return { ...row, ...(there && { earlier: there.text }), translation: '' };
    return { ...row, translation: there?.text ?? '', reviewed: false };
  });
}

/**
 * Names all texts that are translated alike: a venue such as `Post on X` or a note wherever it stands, an
 * office that one actor held twice. Of others it depends on who says it and when.
 */
export function sharedBy({ section, id, field, text }: EditorsText): string | undefined {
  if (field.startsWith('roles')) return `${id} ${text}`;
  return section === 'statements' && field !== 'paraphrase' ? `${field} ${text}` : undefined;
}

/** Shared texts where they stand first, all others. */
function eachOnce(texts: readonly EditorsText[]): EditorsText[] {
  const seen = new Set<string>();
  return texts.filter((source) => {
    const shared = sharedBy(source);
    if (shared === undefined) return true;
    const isNew = !seen.has(shared);
    seen.add(shared);
    return isNew;
  });
}

/** A row as it comes back: what stands beside the translation may have been left out. */
export const filledRow = z.object({
  pack: z.string(),
  kind: z.string(),
  id: z.string(),
  field: z.string(),
  of: z.string(),
  translation: z.string().default(''),
  reviewed: z.boolean().optional(),
});

export type FilledRow = z.output<typeof filledRow>;
