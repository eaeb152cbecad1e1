import type { Statement } from '../../../contract/pack.ts';
import { languageOf } from '../../language/index.ts';
import type { ArticleBlock } from '../3-speech/article.ts';
import { isBreak } from '../3-speech/gaps.ts';
import { opensCondition } from '../3-speech/unreal.ts';

/**
 * The tokens of a stretch of text that stand in a condition: `if Kern agrees`, `Should Kern agree`. What
 * they say is not said to be so.
 * @param from First token. @param to Token after the last.
 */
export function conditionalTokens(block: ArticleBlock, from: number, to: number): Set<number> {
  const { tokens, document } = block;
  const found = new Set<number>();
  let isInside = false;
  for (let at = from; at < to; at++) {
    const { gap, word = '' } = tokens[at] ?? {};
    const isEnd = gap === 'comma' || gap === 'stop' || document.language.clauseBreaks.has(word);
    if (isInside && isEnd) isInside = false;
    const isLinked = at === from + 1 && document.language.and.has(tokens[from]?.word ?? '');
    isInside ||= opensCondition(block, at, at === from || isLinked || isBreak(gap));
    if (isInside) found.add(at);
  }
  return found;
}

/** Whether a statement sets a condition itself, so that one in a sentence may be its own. */
export function setsCondition({ quote, quoteVariants, paraphrase, stances }: Statement): boolean {
  if (stances.some(({ stance }) => stance === 'conditional')) return true;
  const texts = [
    ...(quote ? [quote] : []),
    ...quoteVariants,
    ...(paraphrase ? [{ text: paraphrase, lang: 'en' }] : []),
  ];
  return texts.some(({ text, lang }) => {
    const words = text.split(/[^\p{L}]+/u).map((word) => word.toLowerCase());
    return words.some((word) => languageOf(lang)?.unreal.ifs.has(word));
  });
}
