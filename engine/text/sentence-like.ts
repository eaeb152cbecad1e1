/** Shorter text is a label, a price or a button more often than a written sentence. */
const MIN_LENGTH = 80;
/** A Chinese, Japanese or Korean character says about as much as two to three letters. */
export const MIN_LENGTH_CJK = 30;
/** The script of a text shows in its first characters. */
const SAMPLE = 200;

/** Text with a larger share in links is a menu or a teaser, not prose. */
export const MAX_LINK_SHARE = 0.5;

/** Whether a text is long enough to be written prose. */
export function isSentenceLike(text: string): boolean {
  return text.length >= MIN_LENGTH || (text.length >= MIN_LENGTH_CJK && isDense(text));
}

/** Whether a text is written in a script of few, telling characters: kana, han or hangul. */
export function isDense(text: string): boolean {
  for (let at = 0; at < text.length && at < SAMPLE; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x3040) continue;
    if (unit <= 0x30ff || (unit >= 0x3400 && unit <= 0x9fff)) return true;
    if (unit >= 0xac00 && unit <= 0xd7af) return true;
  }
  return false;
}
