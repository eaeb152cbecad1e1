import { dates } from './dates.ts';
import { leftOver } from './left-over.ts';
import { names } from './names.ts';
import { numbers } from './numbers.ts';
import { negations, verdicts } from './own-words.ts';
import { quotedWords } from './quoted-words.ts';
import { textLength } from './text-length.ts';
import type { Rendering, TranslationFault, TranslationRule } from './translation-rule.ts';

const RULES: readonly TranslationRule[] = [
  textLength,
  numbers,
  dates,
  names,
  quotedWords,
  verdicts,
  negations,
];

/** Holds a translation to all rules; an untranslated text breaks no other. */
export function checkTranslation(rendering: Rendering): TranslationFault[] {
  const untranslated = leftOver(rendering);
  return untranslated.length > 0 ? untranslated : RULES.flatMap((rule) => rule(rendering));
}
