import { sharedStem } from '../../language/concepts.ts';
import type { Language } from '../../language/language.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { lazily } from '../../remembered.ts';
import { type ContentStem, contentStems, type NameAt } from '../../text/content-stems.ts';
import type { Token } from '../../text/tokens.ts';
import type { ArticleBlock } from '../3-speech/article.ts';
import type { Utterance } from '../3-speech/utterances.ts';
import { conditionalTokens } from './conditions.ts';
import type { ArticleDay } from './dates.ts';
import { clauseAbout, type SignedClause } from './polarity.ts';
import type { SentenceQuotation } from './said.ts';
import { saidOn } from './said-on.ts';

/** What somebody is reported to say in a sentence or a part of it. */
export interface Report {
  /** Whose statements may be meant: the speaker, and for an institution those who speak for it. */
  speakers: readonly string[];
  /** What it is about, the speaker's own name left out. */
  stems: readonly ContentStem[];
  /** The same in terms that all languages share, where there is one. */
  sharedStems: readonly ContentStem[];
  /** The same with common words and all names, which cues may ask for. */
  allStems: readonly ContentStem[];
  /** The clause these tokens stand in, and whether it says no to what they are about. */
  clauseAbout: (tokens: readonly number[]) => SignedClause;
  /** Whether most of it stands between quotation marks. */
  isQuotation: boolean;
  /** Whether it asks rather than states. */
  isQuestion: boolean;
  /** Whether it sets a condition. */
  isConditional: boolean;
  /** Whether half of some tokens stand in a condition, which is not said to be so. */
  isConditionalAt: (tokens: readonly number[]) => boolean;
  language: Language;
  day: ArticleDay;
  /** The day on which it says that this was said, `MM-DD`. */
  saidOn: string | undefined;
}

/**
 * Reads what an actor is reported to say.
 * @param quoted Words that are known to be quoted; they are about something else than the rest.
 */
export function reportBy(
  actor: string,
  block: ArticleBlock,
  { speaker, cue, from, to }: Utterance,
  index: PackIndex,
  day: ArticleDay,
  quoted: readonly SentenceQuotation[],
): Report {
  const { tokens, document } = block;
  const { language, lexicon } = document;
  const names = nameAt(block);
  const speakerEnd = speaker.block === block.at ? speaker.to : 0;
  const isQuoted = (at: number) => quoted.some((one) => at >= one.from && at < one.to);
  const ownName = `@${actor}`;
  const stems = contentStems(tokens, from, to, lexicon, names).filter(
    ({ stem, token }) => stem !== ownName && !isQuoted(token),
  );
  let shared: ContentStem[] | undefined;
  const conditional = lazily(() => conditionalTokens(block, from, to));
  return {
    speakers: speakersOf(actor, index),
    stems,
    get sharedStems() {
      shared ??= sharedStemsOf(stems, tokens, lexicon);
      return shared;
    },
    allStems: contentStems(tokens, from, to, lexicon, names, true).filter(
      ({ token }) => !isQuoted(token),
    ),
    clauseAbout: (about) => clauseAbout(tokens, from, to, about, cue, language),
    get isQuotation() {
      return isMostlyQuoted(block, from, to);
    },
    isQuestion: endsInQuestion(block.block.text, tokens[from]?.start ?? 0, endOf(block, to)),
    get isConditional() {
      return tokens.slice(from, to).some(({ word }) => language.conditionals.has(word));
    },
    isConditionalAt: (about) =>
      about.filter((token) => conditional().has(token)).length * 2 >= about.length,
    language,
    day,
    saidOn: cue && saidOn(tokens, Math.max(cue.to, speakerEnd), to, language, day),
  };
}

/** An actor, and for an institution those who speak for it. */
export function speakersOf(actor: string, index: PackIndex): string[] {
  return [actor, ...(index.spokenForBy.get(actor) ?? [])];
}

function sharedStemsOf(
  stems: readonly ContentStem[],
  tokens: readonly Token[],
  lexicon: Lexicon,
): ContentStem[] {
  const { code } = lexicon.language;
  const conceptOf = (word: string) => lexicon.sharedConcept(word);
  return stems.flatMap(({ stem, token }) => {
    const shared = conceptOf(tokens[token]?.word ?? '') ?? sharedStem(stem, code, conceptOf);
    return shared ? [{ stem: shared, token }] : [];
  });
}

/** Whether most words of a stretch of text stand between quotation marks. */
export function isMostlyQuoted({ quoted }: ArticleBlock, from: number, to: number): boolean {
  let count = 0;
  for (let at = from; at < to; at++) count += quoted[at] ?? 0;
  return count * 2 > to - from;
}

/** Spaces and marks that may stand behind the question mark of a sentence. */
const BEHIND_QUESTION = /[\s"”»“’']/;

function endsInQuestion(text: string, start: number, end: number): boolean {
  let last = end - 1;
  while (last >= start && BEHIND_QUESTION.test(text.charAt(last))) last--;
  return last >= start && text.charAt(last) === '?';
}

/** Where the marks behind the last word end. */
function endOf({ block, tokens }: ArticleBlock, to: number): number {
  return tokens[to]?.start ?? block.text.length;
}

const noName: NameAt = () => undefined;

/** The names of a block as the comparison of texts asks for them. */
export function nameAt({ names }: ArticleBlock): NameAt {
  if (names.size === 0) return noName;
  return (token) => {
    const name = names.get(token);
    return name && { actor: name.actor, length: name.to - name.from };
  };
}
