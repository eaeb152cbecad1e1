import type { Overlay, Translation } from '../../contract/overlay.ts';
import type { Pack } from '../../contract/pack.ts';
import { type EditorsText, editorsTexts } from '../../engine/pack/overlays/editors-texts.ts';
import {
  overlayTranslations,
  type PlacedTranslation,
} from '../../engine/pack/overlays/overlay-translations.ts';
import { placeOf } from '../../engine/pack/overlays/place-of.ts';
import { textHash } from '../../engine/pack/overlays/text-hash.ts';
import { words } from '../fields.ts';
import { translationChecker } from './check/translation-checker.ts';
import type { TranslationFault } from './check/translation-rule.ts';
import { overlayOf } from './overlay-of.ts';
import { type FilledRow, sharedBy } from './translation-table.ts';

/** What came of a filled table. */
export interface Taken {
  overlay: Overlay;
  taken: number;
  /** Rows that were left empty. */
  empty: number;
  /** Places of what the overlay held and the pack has no more. */
  pruned: string[];
  refused: RowFault[];
  doubtful: RowFault[];
}

/** What is wrong with a row. */
export interface RowFault {
  /** Of the text, as in `statements kern-20240506 paraphrase`. */
  place: string;
  message: string;
  remedy: string;
}

/**
 * Puts the rows of a filled table into the overlay of a pack. What breaks a rule is refused and the rest
 * is taken.
 *
 * @param rows of this pack
 */
export function takeRows(pack: Pack, lang: string, rows: readonly FilledRow[]): Taken {
  const texts = new Map(editorsTexts(pack).map((text) => [placeOf(text), text]));
  const check = translationChecker(pack, lang);
  const before = pack.locales.find(({ id }) => id === lang);
  const held = before ? overlayTranslations(before, pack.pack.id) : [];
  const kept = held.filter((placed) => texts.has(placeOf(placed)));
  const now = new Map(kept.map((placed) => [placeOf(placed), placed]));
  const result: Omit<Taken, 'overlay'> = {
    taken: 0,
    empty: 0,
    pruned: held.filter((placed) => !texts.has(placeOf(placed))).map(placeOf),
    refused: [],
    doubtful: [],
  };
  for (const row of rows) {
    const place = `${row.kind} ${row.id} ${row.field}`;
    const text = row.translation.trim();
    if (text === '') {
      result.empty++;
      continue;
    }
    const source = texts.get(place);
    const faults = source ? [...faultsOfRow(row, source), ...check(source, text)] : [UNKNOWN];
    const errors = faults.filter(({ level }) => level === 'error');
    const at = ({ message, remedy }: TranslationFault): RowFault => ({ place, message, remedy });
    result.refused.push(...errors.map(at));
    if (!source || errors.length > 0) continue;
    result.doubtful.push(...faults.map(at));
    const translation = { text, of: row.of, ...(row.reviewed && { reviewed: true as const }) };
    const shared = sharedBy(source);
    const meant =
      shared === undefined
        ? [source]
        : [...texts.values()].filter((one) => sharedBy(one) === shared);
    for (const one of meant) now.set(placeOf(one), placed(one, translation));
    result.taken++;
  }
  return { ...result, overlay: overlayOf(lang, [...now.values()]) };
}

const UNKNOWN: TranslationFault = {
  level: 'error',
  message: 'is not a text of the pack',
  remedy: 'Write the table anew and copy the translation over.',
};

function placed({ section, id, field }: EditorsText, translation: Translation): PlacedTranslation {
  return { section, id, field, translation };
}

function faultsOfRow({ of, translation }: FilledRow, { text }: EditorsText): TranslationFault[] {
  const unfit = words.safeParse(translation).error?.issues[0];
  return [
    ...(of === textHash(text) ? [] : [CHANGED]),
    ...(unfit
      ? [
          {
            level: 'error' as const,
            message: unfit.message.split('\n')[0] ?? '',
            remedy: 'Correct the characters, or say less.',
          },
        ]
      : []),
  ];
}

const CHANGED: TranslationFault = {
  level: 'error',
  message: 'translates a text that has changed since the table was written',
  remedy: 'Write the table anew and translate what the text says now.',
};
