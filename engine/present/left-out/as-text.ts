import type { Draft, DraftPart, DraftRun } from '../../../contract/draft.ts';

/** Letters that run from the right, and would carry the order of what stands around them along. */
const FROM_THE_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

/** A draft as plain text: a line for each part, empty lines between, addresses behind what they belong to. */
export function asText({ parts }: Draft): string {
  return `${parts.map(lineOf).join('\n\n')}\n`;
}

function lineOf({ runs }: DraftPart): string {
  return runs.map(written).join('').trim();
}

function written({ text, lang, href }: DraftRun): string {
  const line = onOneLine(text);
  const isTurned = lang !== undefined && FROM_THE_RIGHT.test(line);
  return (isTurned ? ISOLATE + line + END_OF_ISOLATE : line) + (href ? `, ${href}` : '');
}

/** What would begin a line of its own, or another part, is a space. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
