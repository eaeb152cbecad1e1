import { isSentenceLike, MAX_LINK_SHARE } from './sentence-like.ts';

/** What a quick look at a page's paragraphs found. */
export interface Prose {
  /** Paragraphs that read like written sentences and are not mostly links. */
  paragraphs: number;
  /** Length of these paragraphs in UTF-16 units. */
  characters: number;
  /** Quoted stretches of several words among them. */
  quotations: number;
}

/** Enough to decide; what follows on a longer page changes nothing. */
const ENOUGH = { paragraphs: 12, characters: 3_000 };
/** Keeps the look short on pages with tens of thousands of paragraphs without sentences. */
const MAX_CANDIDATES = 400;
/** Text that is broken by `<br>` counts as one paragraph for each stretch of this length. */
const STRETCH = 400;

const SENTENCE_END = /[.!?…。！？؟।։][)\]"'”’»“«]*$/u;
const QUOTED = /[“„«"「][^“”„«»"「」]{20,600}[”“»"」]/gu;

/** Looks over the paragraphs of a page until it has seen enough to tell an article. */
export function surveyProse(document: Document): Prose {
  const prose: Prose = { paragraphs: 0, characters: 0, quotations: 0 };
  let candidates = 0;
  for (const element of document.querySelectorAll('p')) {
    if (++candidates > MAX_CANDIDATES || isEnough(prose)) return prose;
    add(prose, element, false);
  }
  if (prose.paragraphs > 0) return prose;
  const parents = new Set<Element>();
  for (const br of document.querySelectorAll('div > br, td > br, article > br, span > br')) {
    if (br.parentElement) parents.add(br.parentElement);
    if (parents.size > MAX_CANDIDATES) break;
  }
  for (const element of parents) add(prose, element, true);
  return prose;
}

function isEnough(prose: Prose): boolean {
  return prose.paragraphs >= ENOUGH.paragraphs && prose.characters >= ENOUGH.characters;
}

function add(prose: Prose, element: Element, broken: boolean): void {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  if (
    !isSentenceLike(text) ||
    !SENTENCE_END.test(text) ||
    element.closest('li, nav, footer, aside, [hidden]')
  )
    return;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
  if (linked > text.length * MAX_LINK_SHARE || element.closest('a')) return;
  prose.paragraphs += broken ? Math.ceil(text.length / STRETCH) : 1;
  prose.characters += text.length;
  prose.quotations += text.match(QUOTED)?.length ?? 0;
}
