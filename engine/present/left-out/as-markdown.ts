import type { Draft, DraftPart, DraftRun } from '../../../contract/draft.ts';
import { onOneLine } from './as-text.ts';

const BEGINNINGS: Readonly<Record<DraftPart['kind'], string>> = {
  title: '## ',
  question: '### ',
  side: '',
  note: '',
};

/** A draft in Markdown (CommonMark): nothing in it but headings and links means anything to a program. */
export function asMarkdown({ parts }: Draft): string {
  return `${parts.map(({ kind, runs }) => BEGINNINGS[kind] + lineOf(runs)).join('\n\n')}\n`;
}

function lineOf(runs: readonly DraftRun[]): string {
  const line = runs
    .map(({ text, href }) => (href ? `[${escaped(text)}](<${addressOf(href)}>)` : escaped(text)))
    .join('')
    .trim();
  // A line that begins like an entry of a list would become one.
  return line.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[-+=]/, '\\$&');
}

function escaped(text: string): string {
  return onOneLine(text).replaceAll(/[\\`*_{}[\]<>#|~&!$^]/g, '\\$&');
}

/** An address is escaped already; these two would end it. */
function addressOf(href: string): string {
  return href.replaceAll('<', '%3C').replaceAll('>', '%3E');
}
