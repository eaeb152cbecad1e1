import type { Overlay, TextSection, Translation } from '../../../contract/overlay.ts';

/** A translation with the place of the text that it translates. */
export interface PlacedTranslation {
  section: TextSection;
  id: string;
  /** As `editorsTexts` names it. */
  field: string;
  translation: Translation;
}

const SECTIONS = Object.keys({
  pack: true,
  topics: true,
  propositions: true,
  actors: true,
  events: true,
  statements: true,
  relations: true,
} satisfies Record<TextSection, true>) as TextSection[];

/**
 * All translations of an overlay.
 * @param pack id of the pack that it translates
 */
export function overlayTranslations(overlay: Overlay, pack: string): PlacedTranslation[] {
  return SECTIONS.flatMap((section) => {
    const entries = section === 'pack' ? [{ ...overlay.pack, id: pack }] : overlay[section];
    return entries.flatMap(({ id, ...fields }) =>
      translationsIn(fields, '').map(([field, translation]) => ({
        ...{ section, id, field, translation },
      })),
    );
  });
}

function translationsIn(value: object, path: string): [field: string, Translation][] {
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const field = path === '' ? key : `${path}.${key}`;
    if (typeof inner !== 'object' || inner === null) return [];
    if (isTranslation(inner)) return [[field, inner]];
    if (!Array.isArray(inner)) return translationsIn(inner, field);
    return inner.flatMap(({ at, ...item }) => translationsIn(item, `${field}[${at}]`));
  });
}

function isTranslation(value: object): value is Translation {
  return 'of' in value && 'text' in value;
}
