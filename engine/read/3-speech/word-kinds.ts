import { countryOf } from '../../language/countries.ts';
import { descriptionLinks } from '../../language/description-links.ts';
import { opensDescription } from '../../language/description-words.ts';
import type { Language } from '../../language/language.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import { nationalOf } from '../../language/nationals.ts';
import { isArticle, isTitle } from '../../language/titles.ts';
import type { Token } from '../../text/tokens.ts';
import { PAST } from './verb-forms.ts';

/** What a word may be for the reading of sentences, as bits of one number. */
export const WordKind = {
  /** May begin a cue of speech. */
  speechCue: 1,
  /** May begin a cue of any report. */
  reportCue: 2,
  /** May begin a subject that is no name: a pronoun, an article, an owner, a country, an office. */
  subject: 4,
  /** May begin an office, a body or a state. */
  described: 8,
  /** An adjective before an office: `former`, `new`. */
  qualifier: 16,
} as const;

/**
 * The kinds of all words of a block. A word is looked up in the lists of its language once, when it is
 * first met, since nearly every word of an article is none of them.
 */
export function wordKinds(tokens: readonly Token[], { language, kinds }: Lexicon): Uint8Array {
  const found = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    let kind = kinds.get(word);
    if (kind === undefined) {
      kind = kindOf(word, language);
      kinds.set(word, kind);
    }
    found[at] = kind;
  }
  return found;
}

function kindOf(word: string, language: Language): number {
  const { possessives, indefinite, not, also } = descriptionLinks(language.code);
  const isDescribed = opensDescription(word) || countryOf(word) !== undefined;
  const isSubject =
    language.pronouns.has(word) ||
    isArticle(word) ||
    isDescribed ||
    isTitle(word) ||
    nationalOf(word) !== undefined ||
    possessives.has(word) ||
    indefinite.has(word);
  const isReportCue =
    language.reports !== undefined && (word.endsWith(PAST) || language.reportCueWords.has(word));
  return (
    (language.speechCueWords.has(word) ? WordKind.speechCue : 0) |
    (isReportCue ? WordKind.reportCue : 0) |
    (isSubject ? WordKind.subject : 0) |
    (isDescribed ? WordKind.described : 0) |
    (not.test(word) || also.test(word) ? WordKind.qualifier : 0)
  );
}
