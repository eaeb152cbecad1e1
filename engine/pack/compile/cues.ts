import type { CompiledCue } from '../../../contract/compiled-pack.ts';
import type { Proposition } from '../../../contract/pack.ts';
import { english } from '../../language/en/english.ts';
import { languageOf, primarySubtag } from '../../language/index.ts';
import { contentStems, type NameAt } from '../../text/content-stems.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import type { WordMemory } from '../../word-memory.ts';

/**
 * Reads the cues of a proposition: words parted by spaces must all stand in a sentence, `/` parts
 * alternatives for one of them.
 */
export function compileCues(
  proposition: Proposition,
  namesIn: (tokens: readonly Token[]) => NameAt,
  memory: WordMemory,
): CompiledCue[] {
  return Object.entries(proposition.cues)
    .flatMap(([code, cues]) =>
      cues.map((cue) => ({
        proposition: proposition.id,
        lang: primarySubtag(code),
        terms: cue
          .trim()
          .split(/\s+/)
          .map((term) =>
            term
              .split('/')
              .map((words) => alternative(words, primarySubtag(code), namesIn, memory)),
          )
          .map((alternatives) => alternatives.filter(Boolean).join('/'))
          .filter(Boolean)
          .join(' '),
      })),
    )
    .filter(({ terms }) => terms !== '');
}

function alternative(
  written: string,
  lang: string,
  namesIn: (tokens: readonly Token[]) => NameAt,
  memory: WordMemory,
): string {
  const tokens = tokenise(written, memory.written);
  const lexicon = memory.lexiconOf(languageOf(lang) ?? english);
  const stems = contentStems(tokens, 0, tokens.length, lexicon, namesIn(tokens), true);
  return stems.map(({ stem }) => stem).join('+');
}
