import { isSentenceLike } from '../engine/text/sentence-like.ts';
import { holdsMostProse } from './most-prose.ts';

/** Paragraphs hold at least this much where they hold the article, in characters. */
const MIN_PROSE = 1_000;
/** An element with this share of the paragraphs' prose is the article, or more than that. */
const PROSE_SHARE = 0.9;
/** A standfirst may stand beside the element that holds the rest: around it, up to this much larger. */
const GROWTH = 1.5;
/** Keeps the look short on pages with tens of thousands of paragraphs. */
const MAX_PARAGRAPHS = 3_000;
/** Where prose is not the article's. */
const ASIDE = 'nav,footer,aside,dialog';
/** Sites put their own name into a headline of the first rank, in their head. */
const LANDMARK = 'article,main';
/** What is inside is left out, which a walk that begins further inside would not see. */
const LEFT_OUT = '[aria-hidden="true"],[contenteditable]';

/**
 * The part of a page to be read: an element that holds the headline and nearly all paragraphs with
 * prose, so that the menus and teasers around, most of many pages, need not be walked. What of it is
 * the article is for `findBody` to say.
 * @returns undefined where headline and paragraphs do not tell; then the whole page is to be read
 */
export function findScope(document: Document): Element | undefined {
  const holders = proseOfParents(document);
  const { prose, total } = proseAround(holders);
  if (total < MIN_PROSE) return undefined;
  const headline = headlineOf(document);
  if (!headline) return undefined;
  let scope = heaviest(holders);
  while (scope && ((prose.get(scope) ?? 0) < total * PROSE_SHARE || !scope.contains(headline)))
    scope = scope.parentElement;
  if (!scope || isWholePage(scope)) return undefined;
  const size = sizeOf(scope) * GROWTH;
  for (let around = scope.parentElement; around && sizeOf(around) <= size; ) {
    scope = around;
    around = around.parentElement;
  }
  const isHidden = scope.checkVisibility?.() === false || isLeftOut(scope);
  return isWholePage(scope) || isHidden ? undefined : scope;
}

/** Whether what lies inside is left out by what an element around it says. */
function isLeftOut(element: Element): boolean {
  let around = element.closest(LEFT_OUT);
  while (around && !around.hasAttribute('contenteditable') && holdsMostProse(around))
    around = around.parentElement?.closest(LEFT_OUT) ?? null;
  return around !== null;
}

/** Whether an element is or lies inside one that the page calls its main part. */
export function isInLandmark(element: Element): boolean {
  return element.closest(LANDMARK) !== null;
}

/** How much prose the paragraphs of each of their parents hold, in UTF-16 units. */
function proseOfParents(document: Document): Map<Element, number> {
  const holders = new Map<Element, number>();
  let count = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (++count > MAX_PARAGRAPHS) break;
    const text = paragraph.textContent ?? '';
    const holder = paragraph.parentElement;
    if (!holder || !isSentenceLike(text) || paragraph.closest(ASIDE)) continue;
    holders.set(holder, (holders.get(holder) ?? 0) + text.length);
  }
  return holders;
}

/** The same for all elements around, and in sum. */
function proseAround(holders: ReadonlyMap<Element, number>): {
  prose: Map<Element, number>;
  total: number;
} {
  const prose = new Map<Element, number>();
  let total = 0;
  for (const [holder, length] of holders) {
    total += length;
    for (let around: Element | null = holder; around; around = around.parentElement)
      prose.set(around, (prose.get(around) ?? 0) + length);
  }
  return { prose, total };
}

function heaviest(holders: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const [holder, length] of holders) {
    if (length <= most) continue;
    most = length;
    best = holder;
  }
  return best;
}

function headlineOf(document: Document): Element | undefined {
  for (const headline of document.getElementsByTagName('h1'))
    if (!headline.closest(ASIDE) && (isInLandmark(headline) || !headline.closest('header')))
      return headline;
  return undefined;
}

function isWholePage({ localName }: Element): boolean {
  return localName === 'body' || localName === 'html';
}

function sizeOf(element: Element): number {
  return element.getElementsByTagName('*').length;
}
