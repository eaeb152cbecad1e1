import { fault, type TranslationRule } from './translation-rule.ts';

/** Of the length of the text, as no language of ours needs less or more. */
const SHORTEST = 0.4;
const LONGEST = 2.2;
/** Shorter texts are abbreviations as often as not. */
const SHORTEST_TOLD = 20;

/** A translation is about as long as its text. */
export const textLength: TranslationRule = ({ source, text }) => {
  const length = source.text.length;
  const longest = LONGEST * Math.max(length, SHORTEST_TOLD);
  const shortest = length < SHORTEST_TOLD ? 1 : SHORTEST * length;
  if (text.length >= shortest && text.length <= longest) return [];
  const word = text.length < shortest ? 'short' : 'long';
  return [
    fault(
      `is too ${word}: ${text.length} characters for ${length}`,
      'Say all that the text says, and no more.',
    ),
  ];
};
