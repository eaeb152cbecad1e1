import { isSentenceLike } from '../engine/text/sentence-like.ts';
import { isSkippedName } from './element-names.ts';

/**
 * The first change after a rest is looked at this soon, with those that come until then: together with
 * the way to the background and back a reader sees the mark within 150 ms.
 */
const WAIT_MS = 60;
/** On a page that does not rest looks take at most this share of the time. */
const MAX_SHARE = 0.05;
/** More records in one batch are a flood: the page is looked at again without sifting them. */
const FLOOD = 1_000;
/** Each look that found nothing new doubles the wait before the next, up to this many times. */
const MAX_DOUBLINGS = 7;
/** The same where the page keeps bringing something new. */
const SOON = 4;
/** A page that has rested this long, in milliseconds, is looked at soon again. */
const REST_MS = 2_000;
/** So many looks without a rest before the page is left as it is: it fights its reader. */
const MAX_LOOKS = 150;

/** What came of a look. */
export interface LookResult {
  /** Whether there was anything new. */
  isNew: boolean;
  /** How long it kept the page from doing anything else, in milliseconds. */
  ms: number;
}

const NOTHING: LookResult = { isNew: false, ms: 0 };

export interface ObservedPage {
  document: Document;
  /** The part of the page that is read; what changes outside matters only where it may be prose. */
  scope(): Element | undefined;
  /** Asked again after each look, since shadow roots come and go. */
  shadowRoots(): ShadowRoot[];
  /** Whether showing this element would bring text that was left out. */
  wasHidden(element: Element): boolean;
  /** Looks at the page again. */
  look(): Promise<LookResult>;
}

export interface Watch {
  /** Looks once more, whether anything changed or not. */
  lookAgain(): void;
}

/**
 * Calls `look` now and soon after the text of a page has changed, once for all changes up to then.
 * Waits longer and longer while looks find nothing new or take long, and ends for good after too many
 * of them or once the signal aborts. Waits while the tab is hidden.
 */
export function observe(page: ObservedPage, signal: AbortSignal): Watch {
  const { document } = page;
  const seen = new WeakSet<Node>();
  let doublings = 0;
  let looks = 0;
  let looking = false;
  let changed = false;
  let cost = 0;
  let lookedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    if (records.length < FLOOD && !records.some((record) => isRelevant(record, page))) return;
    changed = true;
    schedule();
  });

  const watchRoots = (): void => {
    for (const root of [document, ...page.shadowRoots()]) {
      if (seen.has(root)) continue;
      seen.add(root);
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden'],
      });
    }
  };

  const hasRested = (): boolean => performance.now() - lookedAt > REST_MS;

  const schedule = (): void => {
    if (looking || timer !== undefined || document.visibilityState === 'hidden') return;
    // Not put off by further changes: a page that never rests is looked at all the same.
    const wait = hasRested() ? WAIT_MS : Math.max(WAIT_MS, cost / MAX_SHARE) * 2 ** doublings;
    timer = setTimeout(() => void run(), wait);
  };

  const run = async (): Promise<void> => {
    timer = undefined;
    changed = false;
    looking = true;
    const isFirst = hasRested();
    const { isNew, ms } = await page.look().catch(() => NOTHING);
    lookedAt = performance.now();
    cost = ms;
    looking = false;
    if (signal.aborted) return;
    looks = isFirst ? 1 : looks + 1;
    if (looks >= MAX_LOOKS) {
      observer.disconnect();
      return;
    }
    doublings = isNew && isFirst ? 0 : Math.min(doublings + 1, isNew ? SOON : MAX_DOUBLINGS);
    watchRoots();
    if (changed) schedule();
  };

  watchRoots();
  void run();
  document.addEventListener('visibilitychange', () => changed && schedule(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  return {
    lookAgain() {
      if (signal.aborted) return;
      changed = true;
      if (looking) return;
      clearTimeout(timer);
      void run();
    },
  };
}

/** Whether a change may have brought or taken text that is read; our own host and scripts do not. */
function isRelevant(record: MutationRecord, page: ObservedPage): boolean {
  const { target, type, addedNodes, removedNodes } = record;
  const scope = page.scope();
  const isInside = !scope || target.getRootNode() !== scope.getRootNode() || scope.contains(target);
  if (!isInside) {
    if (type !== 'childList') return false;
    return !scope.isConnected || [...addedNodes].some(mayBeProse);
  }
  if (type === 'attributes') return page.wasHidden(target as Element);
  if (type === 'characterData') return !isTextless(target.parentNode);
  if (isTextless(target)) return false;
  return hasText(addedNodes) || hasText(removedNodes);
}

function isTextless(node: Node | null): boolean {
  return isSkippedName((node as Element | null)?.localName ?? '');
}

function hasText(nodes: NodeList): boolean {
  return [...nodes].some(
    (node) =>
      !isTextless(node) && ((node as Element).shadowRoot || /\S/.test(node.textContent ?? '')),
  );
}

function mayBeProse(node: Node): boolean {
  return !isTextless(node) && isSentenceLike(node.textContent ?? '');
}
