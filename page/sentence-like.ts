/** Shorter text is a label, a price or a button more often than a written sentence. */
const MIN_LENGTH = 80;
/** A Chinese, Japanese or Korean character says about as much as two to three letters. */
const MIN_LENGTH_CJK = 30;
/** The script of a text shows in its first characters. */
const SAMPLE = 200;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** Text with a larger share in links is a menu or a teaser, not prose. */
export const MAX_LINK_SHARE = 0.5;

/** Whether a text is long enough to be written prose. */
export function isSentenceLike(text: string): boolean {
  return text.length >= (isDense(text) ? MIN_LENGTH_CJK : MIN_LENGTH);
}

/** Whether a text is written in a script of few, telling characters. */
export function isDense(text: string): boolean {
  return CJK.test(text.slice(0, SAMPLE));
}
