import type { Passage } from './passage.ts';

/** `… — Ada Kern (@adakern) January 6, 2020`, as pages show a post of somebody. */
const BYLINE = /\s*—\s+([^—]{1,80}?)\s*\(@\w+\)\s+([A-Z][a-z]+ \d{1,2}, \d{4})\s*["”]?\s*$/;
/** Links say nothing in words; those to pictures stand close behind the last word. */
const LINK = /(?:https?:\/\/|pic\.twitter\.com\/|www\.)\S+/g;
const TAG = /[#@]([\p{L}\p{N}_]+)/gu;

/**
 * Reads the marks of posts in a passage: links fall away, `#CloseTheHarbour` and `@AdaKern` become
 * words, and who wrote it, and when, is taken from behind it unless the passage says so.
 */
export function readPost(passage: Passage): Passage {
  const [whole = '', author, date] = BYLINE.exec(passage.text) ?? [];
  const own = passage.text.slice(0, passage.text.length - whole.length);
  const text = own.replace(LINK, ' ').replace(TAG, (_, tag: string) => ` ${wordsOfTag(tag)} `);
  if (author === undefined || date === undefined) return { ...passage, text };
  return {
    ...passage,
    text: `${text} ${author}`,
    speaker: passage.speaker ?? author,
    date: passage.date ?? dayOf(date),
  };
}

function wordsOfTag(tag: string): string {
  return tag
    .replace(/_/g, ' ')
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})/gu, ' ');
}

function dayOf(written: string): string | undefined {
  const time = new Date(`${written} UTC`);
  return Number.isNaN(time.valueOf()) ? undefined : time.toISOString().slice(0, 10);
}
