import { type Cuts, LEFT_OUT } from '../../../contract/left-out.ts';
import type { QuoteView } from '../../../contract/views.ts';
import { english } from '../../language/en/english.ts';
import { languageOf } from '../../language/index.ts';
import type { PackIndex } from '../../pack/pack-index.ts';
import { splitSentences } from '../../text/sentences.ts';
import { tokenise } from '../../text/tokens.ts';

/**
 * Words that somebody spoke, and what may stand for them where they are too long: first the sentences
 * around those that carry the stance, then these alone.
 * @param supports the words that carry the stance, in this version or in another
 */
export function cutsOf(
  version: QuoteView | undefined,
  supports: readonly string[],
  { memory }: PackIndex,
): Cuts {
  if (!version) return [];
  const { text, lang } = version;
  const carrying = supports.flatMap((words) => {
    const start = text.indexOf(words);
    return start < 0 ? [] : [{ start, end: start + words.length }];
  });
  if (carrying.length === 0) return [text];
  const start = Math.min(...carrying.map((one) => one.start));
  const end = Math.max(...carrying.map((one) => one.end));
  const lexicon = memory.lexiconOf(languageOf(lang) ?? english);
  const around = splitSentences(text, tokenise(text), lexicon).filter(
    (sentence) => sentence.end > start && sentence.start < end,
  );
  const sentences = cut(text, around[0]?.start ?? start, around.at(-1)?.end ?? end);
  return [...new Set([text, sentences, cut(text, start, end)])];
}

function cut(text: string, start: number, end: number): string {
  const isWord = /[\p{L}\p{N}]/u;
  return [
    ...(isWord.test(text.slice(0, start)) ? [LEFT_OUT] : []),
    text.slice(start, end),
    ...(isWord.test(text.slice(end)) ? [LEFT_OUT] : []),
  ].join(' ');
}
