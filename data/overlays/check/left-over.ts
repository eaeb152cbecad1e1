import { QUOTED } from '../../check/prose.ts';
import { fault, type TranslationFault, type TranslationRule } from './translation-rule.ts';

/** Words of English that no other language of ours has. */
const ENGLISH = new Set(
  'the of and that said with would which been were from this these their his had'.split(' '),
);
/** One may stand in a name. */
const MOST_ENGLISH = 1;
const MOST_LATIN = 0.5;

/** Nothing of a translation is left in the language of the pack. */
export const leftOver: TranslationRule = ({ source, text, language }) => {
  const isName = source.field === 'name' && source.section === 'actors';
  if (isName) return language?.script === 'Cyrillic' && isMostlyLatin(text) ? [untranslated()] : [];
  // The title of a programme or the name of a site stays as it is.
  if (!hasOwnWords(source.text, source.field)) return [];
  if (text === source.text) return [untranslated()];
  const rest = text.replaceAll(QUOTED, ' ');
  if (language?.script === 'Cyrillic') return isMostlyLatin(rest) ? [untranslated()] : [];
  const words = new Set(rest.toLowerCase().match(/\p{L}+/gu) ?? []);
  const found = [...words].filter((word) => ENGLISH.has(word));
  if (found.length <= MOST_ENGLISH) return [];
  return [fault(`has English words in it: ${found.join(', ')}`, 'Translate the whole text.')];
};

function untranslated(): TranslationFault {
  return fault('is not translated', 'Translate it, or leave it empty: readers are then told so.');
}

/** Whether a text has more in it than names. */
function hasOwnWords(text: string, field: string): boolean {
  if (/(?<![\p{L}\p{M}'’-])\p{Ll}{3,}/u.test(text)) return true;
  return field.startsWith('roles') && /\s/.test(text);
}

function isMostlyLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = text.match(/\p{Script=Latin}/gu) ?? [];
  return latin.length > letters.length * MOST_LATIN;
}
