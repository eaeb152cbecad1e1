import type { DraftRun, DraftWords } from '../../../contract/draft.ts';
import { isSameLanguage } from '../../language/index.ts';

/** Puts a text between what stands side by side. */
export function joined(items: readonly (readonly DraftRun[])[], between: string): DraftRun[] {
  return items.flatMap((runs, at) => (at === 0 ? runs : [{ text: between }, ...runs]));
}

/** The language of a run, where it is not the draft's. */
export function foreign(lang: string | undefined, words: DraftWords): Pick<DraftRun, 'lang'> {
  return lang && !isSameLanguage(lang, words.lang) ? { lang } : {};
}

/** Words of the packs' editors; where they are not in the language of the draft, it is said behind them. */
export function packWords(text: string, lang: string | undefined, words: DraftWords): DraftRun[] {
  return withLanguage(text, lang, words, (language) => ` (${language})`);
}

/** The same of words that stand in brackets themselves, such as an office. */
export function bracketedWords(
  text: string,
  lang: string | undefined,
  words: DraftWords,
): DraftRun[] {
  return withLanguage(text, lang, words, (language) => `, ${language}`);
}

function withLanguage(
  text: string,
  lang: string | undefined,
  words: DraftWords,
  remark: (language: string) => string,
): DraftRun[] {
  const language = inLanguage(lang, words);
  return [{ text, ...foreign(lang, words) }, ...(language ? [{ text: remark(language) }] : [])];
}

/** `in English`; undefined where that is the language of the draft, or none at all. */
export function inLanguage(lang: string | undefined, words: DraftWords): string | undefined {
  const language = foreign(lang, words).lang && words.language(lang ?? '');
  return language && words.leftOut.in(language);
}

/** How many words a reader sees: what stands between spaces and has a letter or a figure in it. */
export function wordsIn(runs: readonly DraftRun[]): number {
  const text = runs.map((run) => run.text).join('');
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
