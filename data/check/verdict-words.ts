import type { Rule } from './finding.ts';
import { editorsProse, proseError } from './prose.ts';

/**
 * Words that pass judgement instead of telling what was said, with what to write for them. In our
 * own prose only: a quotation may say anything.
 */
const VERDICTS: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\bclaim(s|ed|ing)?\b/i, 'Write "said" or "says".'],
  [/\b(admit(s|ted|ting)?|confess(es|ed)?)\b/i, 'Write "said" or "confirmed".'],
  [/\b(lie|lies|lied|lying|liars?)\b/i, 'Say what differs, not who is right.'],
  [/\b(false|falsely|falsehoods?|untrue|baseless|unfounded)\b/i, 'Say what differs.'],
  [/\b(debunk(s|ed)?|disprove[ns]?|disproved|refute[sd]?|exposed?)\b/i, 'Write "contradicts".'],
  [/\b(mislead(s|ing)?|misled|deceive[sd]?|deceptive|hoax|propaganda)\b/i, 'Say what was said.'],
  [/\b(disinformation|misinformation|fake)\b/i, 'Say what was said.'],
  [/\b(so-called|supposed|supposedly|purported|purportedly)\b/i, 'Take the word out.'],
  [
    /\b(slam(s|med)?|blast(s|ed)|lash(es|ed) out|rant(s|ed)?|boast(s|ed)?)\b/i,
    'Write "said" or "criticised".',
  ],
  [/\b(regime|puppet|stooge|thug|dictator)s?\b/i, 'Use the name of the office.'],
  [/\b(shameful|outrageous|absurd|ridiculous|blatant(ly)?)\b/i, 'Take the word out.'],
];

/** The editors' own sentences judge nobody. */
export const verdictWords: Rule = (pack) =>
  editorsProse(pack).flatMap((prose) =>
    VERDICTS.flatMap(([words, instead]) => {
      const word = words.exec(prose.text)?.[0];
      if (word === undefined) return [];
      return proseError(prose, `judges with the word "${word}"`, instead);
    }),
  );
