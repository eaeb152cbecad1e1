import { sharedConcept, sharedStem } from '../language/concepts.ts';
import type { Language } from '../language/language.ts';
import type { PackIndex } from '../pack-index.ts';
import type { ArticleBlock } from '../quotes/article.ts';
import type { Utterance } from '../quotes/utterances.ts';
import { type ContentStem, contentStems, type NameAt } from '../text/content-stems.ts';
import { isNegativeAbout } from './polarity.ts';

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
  /** Whether it says no to what these tokens are about. */
  isNegativeAbout: (tokens: readonly number[]) => boolean;
  /** Whether it sets a condition. */
  isConditional: boolean;
  language: Language;
  published: string | undefined;
}

/** @returns Nothing where nobody of the packs speaks. */
export function readReport(
  block: ArticleBlock,
  { speaker, cue, from, to }: Utterance,
  index: PackIndex,
): Report | undefined {
  const { actor } = speaker;
  if (actor === undefined) return undefined;
  const { tokens, document } = block;
  const { language, page } = document;
  const names = nameAt(block);
  const stems = contentStems(tokens, from, to, language, names).filter(
    ({ stem }) => stem !== `@${actor}`,
  );
  return {
    speakers: [actor, ...(index.spokenForBy.get(actor) ?? [])],
    stems,
    sharedStems: stems.flatMap(({ stem, token }) => {
      const word = tokens[token]?.word ?? '';
      const shared = sharedConcept(word, language.code) ?? sharedStem(stem, language.code);
      return shared ? [{ stem: shared, token }] : [];
    }),
    allStems: contentStems(tokens, from, to, language, names, true),
    isNegativeAbout: (about) => isNegativeAbout(tokens, from, to, about, cue, language),
    isConditional: tokens.slice(from, to).some(({ word }) => language.conditionals.has(word)),
    language,
    published: page.published,
  };
}

/** The names of a block as the comparison of texts asks for them. */
export function nameAt({ names }: ArticleBlock): NameAt {
  return (token) => {
    const name = names.get(token);
    return name && { actor: name.actor, length: name.to - name.from };
  };
}
