import {
  isDense,
  isSentenceLike,
  MAX_LINK_SHARE,
  MIN_LENGTH_CJK,
} from '../engine/text/sentence-like.ts';

/** What a quick look at a page's paragraphs found. */
export interface Prose {
  /** Length of the paragraphs that read like written sentences and are not mostly links. */
  characters: number;
  /** Quoted stretches of several words among them. */
  quotations: number;
  /** Length of the text that the page shows at all, as far as that was looked at. */
  text: number;
  /** The paragraphs outside of quotations. */
  unquoted: string[];
}

/** So many characters decide; what follows on a longer page changes nothing. */
const ENOUGH = 8_000;
/** Keeps the look short on pages with tens of thousands of paragraphs without sentences. */
const MAX_CANDIDATES = 200;
/** `NodeFilter.SHOW_TEXT`, which is not at hand everywhere. */
const SHOW_TEXT = 4;
/** The same of `NodeFilter.SHOW_ELEMENT`. */
const SHOW_ELEMENT = 1;
/** An application has its article in the first of its components; lists have thousands. */
const MAX_ELEMENTS = 2_000;
const MAX_TREES = 100;
/** Where `<p>` holds this much, what else stands on the page is not looked at. */
const MIN_IN_PARAGRAPHS = 1_000;
/** Text outside of `<p>` is a post, a label or a box more often than part of an article. */
const WEIGHT_ELSEWHERE = 0.5;
/** Elements whose text is not shown. */
const NO_TEXT = ['script', 'style', 'noscript', 'template', 'title'];
/** A page with less text than this, in UTF-16 units, has nothing to mark. */
export const MIN_TEXT = 200;
/** Keeps the look short on pages that put each word into an element of its own. */
const MAX_TEXTS = 2_000;

/** Letters that one character of a dense script stands for. */
const DENSITY = 2.5;

const SENTENCE_ENDS = '.!?…。！？؟।։';
const CLOSING = ')]"\'”’»“«';
const OPENING = ['"', '“', '„', '«', '「'];
const QUOTED = /[“„«"「][^“”„«»"「」]{20,600}[”“»"」]/g;
/** English words that speak to the reader, or of those who wrote the text. */
const ADDRESS = /\b(?:your?|our|my)\b/gi;

/**
 * Looks over the paragraphs of a page until it has seen enough to tell an article.
 * @param anywhere whether to look for text outside of `<p>` too, where these hold too little
 */
export function surveyProse(document: Document, anywhere: boolean): Prose {
  const prose: Prose = { characters: 0, quotations: 0, text: 0, unquoted: [] };
  const seen = new Set<Element>();
  for (const element of document.getElementsByTagName('p')) {
    if (seen.size > MAX_CANDIDATES || prose.characters > ENOUGH) break;
    seen.add(element);
    add(prose, element, 1);
  }
  prose.text = prose.characters;
  const enough = anywhere ? MIN_IN_PARAGRAPHS : MIN_TEXT;
  if (anywhere && prose.characters < enough) addFromShadowTrees(prose, document);
  if (prose.characters >= enough) return prose;
  const texts = document.createTreeWalker(document.documentElement, SHOW_TEXT);
  for (let count = 0; count < MAX_TEXTS && (anywhere || prose.text < MIN_TEXT); count++) {
    const element = texts.nextNode()?.parentElement;
    if (!element) break;
    const text = texts.currentNode.nodeValue?.trim() ?? '';
    if (text === '' || NO_TEXT.includes(element.localName)) continue;
    prose.text += text.length;
    if (!isSentenceLike(text) || seen.has(element) || element.closest('p')) continue;
    seen.add(element);
    add(prose, element, WEIGHT_ELSEWHERE);
  }
  return prose;
}

/** Looks into the open shadow trees of a page, and those inside them, for paragraphs. */
function addFromShadowTrees(prose: Prose, document: Document): void {
  const roots = shadowTreesIn(document.documentElement);
  for (let at = 0; at < roots.length && at < MAX_TREES; at++) {
    const root = roots[at];
    if (!root || prose.characters > ENOUGH) return;
    for (const element of root.querySelectorAll('p')) {
      if (prose.unquoted.length > MAX_CANDIDATES) return;
      add(prose, element, 1);
    }
    for (const child of root.children) roots.push(...shadowTreesIn(child));
    prose.text = Math.max(prose.text, prose.characters);
  }
}

/** The open shadow trees of an element and of those inside; only elements that a page defines are asked. */
function shadowTreesIn(element: Element): ShadowRoot[] {
  const trees: ShadowRoot[] = [];
  const elements = element.ownerDocument.createTreeWalker(element, SHOW_ELEMENT);
  let at: Node | null = element;
  for (let count = 0; at && count < MAX_ELEMENTS; count++) {
    const { localName, shadowRoot } = at as Element;
    if (localName.includes('-') && shadowRoot) trees.push(shadowRoot);
    at = elements.nextNode();
  }
  return trees;
}

/** How often English prose outside of quotations speaks to its reader or of its writers. */
export function countAddresses({ unquoted }: Prose): number {
  return unquoted.reduce((sum, text) => sum + (text.match(ADDRESS)?.length ?? 0), 0);
}

function add(prose: Prose, element: Element, weight: number): void {
  const raw = element.textContent ?? '';
  if (raw.length < MIN_LENGTH_CJK) return;
  const text = raw.replace(/\s+/g, ' ').trim();
  if (
    !isSentenceLike(text) ||
    !endsSentence(text) ||
    element.closest('a, li, nav, footer, aside, [hidden]')
  )
    return;
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
  if (linked > text.length * MAX_LINK_SHARE) return;
  prose.characters += text.length * weight * (isDense(text) ? DENSITY : 1);
  const isQuoting = OPENING.some((mark) => text.includes(mark));
  prose.quotations += isQuoting ? (text.match(QUOTED)?.length ?? 0) : 0;
  prose.unquoted.push(isQuoting ? text.replace(QUOTED, '') : text);
}

/** Whether a text ends like a sentence, whatever quotes and brackets close after it. */
function endsSentence(text: string): boolean {
  let end = text.length - 1;
  while (end > 0 && CLOSING.includes(text.charAt(end))) end -= 1;
  return SENTENCE_ENDS.includes(text.charAt(end));
}
