import type { Overlay, Translation } from '../../../contract/overlay.ts';
import type { Pack } from '../../../contract/pack.ts';
import { overlayOf } from '../../../data/overlays/overlay-of.ts';
import { editorsTexts } from '../../../engine/pack/overlays/editors-texts.ts';
import { placeOf } from '../../../engine/pack/overlays/place-of.ts';
import { textHash } from '../../../engine/pack/overlays/text-hash.ts';
import { entryOf, samplePack } from './sample-pack.ts';

/** The texts of the pack below in two languages, by place. */
const UKRAINIAN: Record<string, string> = {
  'pack lake-talks title': 'Переговори про озеро',
  'topics ferry label': 'Пором',
  'propositions p-ferry-agreed text': 'Про поромну лінію домовилися.',
  'propositions p-ferry-agreed question': 'Чи домовилися про поромну лінію?',
  'actors ada-kern name': 'Ада Керн',
  'actors ada-kern roles[0].held': 'Міністр Лейкленду',
  'actors ada-kern roles[0].former': 'колишня міністр Лейкленду',
  'events lake-summit name': 'Саміт біля озера',
  'statements ada-20240506-ferry venue': 'Пресконференція на пірсі',
  'statements ada-20240506-ferry paraphrase':
    'Керн сказала, що 6 травня 2024 року про поромну лінію домовилися і що 12 000 людей чекали на неї три роки.',
  'statements bo-20240507-ferry paraphrase':
    'Вельдт назвав угоду “no more than a sketch” і сказав, що її не підписано.',
  'relations r-denial explanation':
    '6 травня Керн сказала, що про лінію домовилися; 7 травня Вельдт сказав, що домовленості немає.',
};

const GERMAN: Record<string, string> = {
  'topics ferry label': 'Die Fähre',
  'propositions p-ferry-agreed question': 'Wurde eine Fährlinie vereinbart?',
  'actors ada-kern roles[0].held': 'Ministerin von Lakeland',
  'statements ada-20240506-ferry paraphrase':
    'Kern sagte, am 6. Mai 2024 sei die Fährlinie vereinbart worden, auf die 12.000 Menschen drei Jahre gewartet hätten.',
};

/** The sample pack, its words in Ukrainian and German beside it, without a fault. */
export function translatedPack(): Pack {
  const pack = samplePack();
  const first = entryOf(pack.statements, 'ada-20240506-ferry');
  first.venue = 'Press conference on the pier';
  first.paraphrase =
    'Kern said that the ferry line was agreed on 6 May 2024 and that 12,000 people had waited three years for it.';
  entryOf(pack.statements, 'bo-20240507-ferry').paraphrase =
    'Veldt called the deal “no more than a sketch” and said that it was not signed.';
  entryOf(pack.relations, 'r-denial').explanation =
    'On 6 May Kern said that the line was agreed; on 7 May Veldt said that no agreement existed.';
  pack.locales = [overlay(pack, 'uk', UKRAINIAN), overlay(pack, 'de', GERMAN)];
  return pack;
}

/**
 * An overlay of a pack.
 * @param texts translations by place, as in `topics ferry label`
 * @throws where the pack has no such text
 */
export function overlay(pack: Pack, lang: string, texts: Record<string, string>): Overlay {
  const sources = new Map(editorsTexts(pack).map((text) => [placeOf(text), text]));
  return overlayOf(
    lang,
    Object.entries(texts).map(([place, text]) => {
      const source = sources.get(place);
      if (!source) throw new Error(`no text ${place}`);
      return { ...source, translation: { text, of: textHash(source.text) } };
    }),
  );
}

/**
 * A translation of an overlay, for a test to change.
 * @param field such as `paraphrase`
 */
export function translationOf(
  pack: Pack,
  lang: string,
  section: 'topics' | 'propositions' | 'statements' | 'relations' | 'events',
  id: string,
  field: string,
): Translation {
  const entries: { id: string }[] = entryOf(pack.locales, lang)[section];
  return Reflect.get(entryOf(entries, id), field);
}
