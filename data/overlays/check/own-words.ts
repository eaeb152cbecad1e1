import { QUOTED } from '../../check/prose.ts';
import { doubt, fault, type TranslationRule } from './translation-rule.ts';

const ENGLISH_NEGATION =
  /\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b/i;

/** The editors judge nobody in any language. */
export const verdicts: TranslationRule = ({ text, language }) =>
  (language?.verdicts ?? []).flatMap(([words, instead]) => {
    const word = words.exec(unquoted(text))?.[0];
    return word === undefined ? [] : [fault(`judges with the word "${word}"`, instead)];
  });

/** A text that says no says so in every language, and another does not. */
export const negations: TranslationRule = ({ source, text, language }) => {
  if (!language) return [];
  const isNegative = ENGLISH_NEGATION.test(unquoted(source.text));
  if (!isNegative || language.negation.test(unquoted(text))) return [];
  return [doubt('says nowhere no, as the text does', 'Say no where the text says no.')];
};

function unquoted(text: string): string {
  return text.replaceAll(QUOTED, ' ');
}
