import type { TextBlock } from '../../contract/annotations.ts';

/** Blocks of a plain text and where each begins in it, as UTF-16 offsets. */
export interface PlainText {
  blocks: TextBlock[];
  starts: number[];
}

/** Lines no longer than this were broken by an editor or a mailer, not by the writer. */
const WRAPPED_LINE_LIMIT = 100;
/** A first line no longer than this that does not end as a sentence is a headline. */
const HEADLINE_LIMIT = 150;
/** What follows a notice of rights is furniture of the page it was copied from. */
const RIGHTS_NOTICE = /\ball rights\b[^.]{0,80}\breserved\b|\ball rights reserved\b|^©/i;

/** Splits a text into paragraphs: at blank lines, and at single line breaks unless lines are wrapped. */
export function readPlainText(text: string): PlainText {
  const separator = isWrapped(text) ? /\r?\n[ \t]*\r?\n\s*/g : /\r?\n[ \t\r\n]*/g;
  const blocks: TextBlock[] = [];
  const starts: number[] = [];
  let isBody = true;
  let from = 0;
  const add = (to: number) => {
    const paragraph = text.slice(from, to);
    if (!paragraph.trim()) return;
    if (RIGHTS_NOTICE.test(paragraph)) isBody = false;
    blocks.push({
      id: blocks.length,
      text: paragraph,
      kind: blocks.length === 0 && isHeadline(paragraph) ? 'heading' : 'paragraph',
      region: isBody ? 'body' : 'outside',
    });
    starts.push(from);
  };
  for (const gap of text.matchAll(separator)) {
    add(gap.index);
    from = gap.index + gap[0].length;
  }
  add(text.length);
  return { blocks, starts };
}

function isWrapped(text: string): boolean {
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  const continued = lines.filter(
    (line) => line.length <= WRAPPED_LINE_LIMIT && !/[.!?…"”»:)]\s*$/.test(line),
  );
  return lines.length > 3 && continued.length > lines.length / 2;
}

function isHeadline(paragraph: string): boolean {
  return paragraph.length <= HEADLINE_LIMIT && !/[.!?…]["”»]?\s*$/.test(paragraph);
}
