import { english } from '../../engine/language/en/english.ts';
import { Lexicon } from '../../engine/language/lexicon.ts';
import { isNegative } from '../../engine/read/4-claims/polarity.ts';
import { contentStems } from '../../engine/text/content-stems.ts';
import { stem } from '../../engine/text/stem.ts';
import { tokenise } from '../../engine/text/tokens.ts';
import { areOpposites } from './opposites.ts';

/**
 * How much of what the one denies the other has to say: who denies more than was said, as in `no green
 * ferry`, leaves the rest open.
 */
const DENIED = 0.8;
/** From this part of their words in common on, two sentences with opposites speak of the same. */
const SAME_SUBJECT = 0.75;

interface Sentence {
  stems: ReadonlySet<string>;
  /** Stems of all words, common ones too, with what they mean for comparing. */
  words: ReadonlyMap<string, string>;
  isNegative: boolean;
}

/** Whether two sentences contradict each other, by the engine's negations and opposites. */
export function contradicts(a: string, b: string): boolean {
  const [first, second] = [readSentence(a), readSentence(b)];
  const opposites = oppositesIn(first, second);
  if (first.isNegative === second.isNegative) {
    if (opposites.size === 0) return false;
    const [one, other] = [first, second].map(({ stems }) => stems.difference(opposites));
    return partOf(one, other) >= SAME_SUBJECT && partOf(other, one) >= SAME_SUBJECT;
  }
  if (opposites.size > 0) return false;
  const [no, yes] = first.isNegative ? [first, second] : [second, first];
  return partOf(no.stems, yes.stems) >= DENIED;
}

/** How much of one set is in the other. */
function partOf(one: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()) {
  return one.intersection(other).size / Math.max(1, one.size);
}

/** What the words of each that the other lacks, and whose opposites it has, mean. */
function oppositesIn(first: Sentence, second: Sentence): Set<string> {
  const found = new Set<string>();
  for (const [word, meaning] of first.words) {
    if (second.words.has(word)) continue;
    for (const [other, otherMeaning] of second.words) {
      if (!first.words.has(other) && areOpposites(word, other))
        found.add(meaning).add(otherMeaning);
    }
  }
  return found;
}

const ENGLISH = new Lexicon(english);

function readSentence(text: string): Sentence {
  const tokens = tokenise(text);
  const found = contentStems(tokens, 0, tokens.length, ENGLISH);
  const meanings = new Map(found.map((one) => [one.token, one.stem]));
  return {
    stems: new Set(found.map((one) => one.stem)),
    words: new Map(
      tokens.map(({ word }, at) => [stem(word, english.code), meanings.get(at) ?? word]),
    ),
    isNegative: isNegative(tokens, 0, tokens.length, english),
  };
}
