import type { Draft, DraftPart, DraftRun } from '../../../contract/draft.ts';

const ELEMENTS: Readonly<Record<DraftPart['kind'], string>> = {
  title: 'h2',
  question: 'h3',
  side: 'p',
  note: 'p',
};

/** A draft as a part of an HTML document: one section, no styles, no scripts. */
export function asHtml({ lang, dir, parts }: Draft): string {
  const lines = parts.map(({ kind, runs }) => element(ELEMENTS[kind], runsAsHtml(runs)));
  return `<section lang="${lang}" dir="${dir}">\n${lines.join('\n')}\n</section>\n`;
}

/** Runs with the language of each that is in another, and with links. */
export function runsAsHtml(runs: readonly DraftRun[]): string {
  return runs.map(runAsHtml).join('');
}

function runAsHtml({ text, lang, href }: DraftRun): string {
  const written = escapeHtml(text);
  const marked = lang ? `<span lang="${escapeHtml(lang)}" dir="auto">${written}</span>` : written;
  return href ? `<a href="${escapeHtml(href)}">${marked}</a>` : marked;
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it can stand in an element or in an attribute in quotation marks; control characters go. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
