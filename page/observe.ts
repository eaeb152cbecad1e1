import { isSentenceLike } from '../engine/text/sentence-like.ts';
import { Changes } from './changes.ts';
import { isSkippedName } from './element-names.ts';
import { type Hidden, watchLateShown } from './late-shown.ts';

/** The first change after a rest is looked at this soon, with those that come until then. */
const WAIT_MS = 10;
/** The next ones no sooner than this, in milliseconds: each new text is sent and understood anew. */
const NEXT_MS = 150;
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
/** What was left out and is shown now is looked at soon where the last look is so long ago, and brought something. */
const SHOWN_REST_MS = 500;
/** So many looks without a rest before the page is left as it is: it fights its reader. */
const MAX_LOOKS = 150;
/** After work that took a while, changes are not tried to be mended at once for so many times as long. */
const MEND_REST = 8;
/** Such work in a sentence, in milliseconds. */
const USUAL_MEND_MS = 2;

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
  /** Whether an element was left out for what its attributes say. */
  isLeftOut(element: Element): boolean;
  /** What of the page was not shown at the last look; undefined where there was none. */
  hidden(): Hidden | undefined;
  /**
   * Takes changes over at once where they took marks from their words and the page says the same as before.
   * @returns whether that was so, so that no look is needed
   */
  mend(changes: Changes): boolean;
  /** Looks at the page again. @param changes what has changed since the last look */
  look(changes: Changes): Promise<LookResult>;
}

export interface Watch {
  /** Looks once more, whether anything changed or not. Resolves once that is done. */
  lookAgain(): Promise<void>;
}

/**
 * Calls `look` now and soon after the text of a page has changed or more of it is shown, once for all
 * changes up to then. Waits longer and longer while looks find nothing new or take long, and ends for good
 * after too many of them or once the signal aborts. Waits while the tab is hidden.
 */
export function observe(page: ObservedPage, signal: AbortSignal): Watch {
  const { document } = page;
  const seen = new WeakSet<Node>();
  let doublings = 0;
  let looks = 0;
  let looking: Promise<void> | undefined;
  let changed = false;
  /** What changed that no look has seen. */
  let changes = new Changes();
  let cost = 0;
  let lookedAt = 0;
  let mendableAt = 0;
  let mendCost = USUAL_MEND_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((records) => {
    if (records.length < FLOOD) {
      if (shown.heeds() && records.some(mayShow)) shown.suspect();
      const relevant = records.filter((record) => isRelevant(record, page));
      for (const record of records)
        if (record.type === 'attributes' || relevant.includes(record)) changes.add(record);
      if (relevant.length === 0) return;
      // What a look saw while it was under way may hold no more, though the words are the same.
      if (isMended(relevant) && !looking && !changed) {
        changes = new Changes();
        return;
      }
    } else changes.addAll();
    changed = true;
    schedule();
  });

  const isMended = (records: MutationRecord[]): boolean => {
    const start = performance.now();
    if (start < mendableAt) return false;
    if (records.some(({ type }) => type === 'attributes')) return false;
    const isSame = page.mend(changes);
    const end = performance.now();
    // A single one that took long says more of what else the machine does than of the page.
    mendableAt = end + Math.min(mendCost, end - start) * MEND_REST;
    mendCost = end - start;
    return isSame;
  };

  const watchRoots = (): void => {
    for (const root of [document, ...page.shadowRoots()]) {
      if (seen.has(root)) continue;
      seen.add(root);
      observer.observe(root, {
        childList: true,
        characterData: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['class', 'style', 'hidden', 'open', 'aria-hidden', 'contenteditable'],
      });
    }
  };

  const since = (time: number): number => performance.now() - time;

  const schedule = (isShown = false): void => {
    if (looking || timer !== undefined || document.visibilityState === 'hidden') return;
    const rest = isShown ? Math.min(REST_MS, SHOWN_REST_MS * 2 ** doublings) : REST_MS;
    const isSoon = since(lookedAt) > rest;
    // Not put off by further changes: a page that never rests is looked at all the same.
    const wait = isSoon ? WAIT_MS : Math.max(NEXT_MS, cost / MAX_SHARE) * 2 ** doublings;
    timer = setTimeout(run, wait);
  };

  const run = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    looking ??= lookOnce().finally(() => {
      looking = undefined;
      if (changed && !signal.aborted) schedule();
    });
    return looking;
  };

  const lookOnce = async (): Promise<void> => {
    changed = false;
    const seenChanges = changes;
    changes = new Changes();
    const isFirst = since(lookedAt) > REST_MS;
    const { isNew, ms } = await page.look(seenChanges).catch(() => {
      changes.addAll();
      return NOTHING;
    });
    lookedAt = performance.now();
    cost = ms;
    if (signal.aborted) return;
    looks = isFirst ? 1 : looks + 1;
    if (looks >= MAX_LOOKS) {
      observer.disconnect();
      return;
    }
    doublings = isNew && isFirst ? 0 : Math.min(doublings + 1, isNew ? SOON : MAX_DOUBLINGS);
    watchRoots();
    const hidden = page.hidden();
    if (hidden) shown.follow(hidden);
  };

  const onShown = (): void => {
    if (looks >= MAX_LOOKS) return;
    changed = true;
    changes.addAll();
    schedule(true);
  };
  const shown = watchLateShown(document, onShown, signal);
  watchRoots();
  void run();
  document.addEventListener('visibilitychange', () => changed && schedule(), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
  });
  return {
    async lookAgain() {
      await looking;
      changes.addAll();
      if (!signal.aborted) await run();
    },
  };
}

/** Whether a change may have brought or taken text that is read; our own host and scripts do not. */
function isRelevant(record: MutationRecord, page: ObservedPage): boolean {
  const { target, type, addedNodes, removedNodes } = record;
  if (type === 'attributes') return page.isLeftOut(target as Element);
  const scope = page.scope();
  const isInside = !scope || target.getRootNode() !== scope.getRootNode() || scope.contains(target);
  if (!isInside) {
    if (type !== 'childList') return false;
    return !scope.isConnected || [...addedNodes].some(mayBeProse);
  }
  if (type === 'characterData') return !isTextless(target.parentNode);
  if (isTextless(target)) return false;
  return hasText(addedNodes) || hasText(removedNodes);
}

/** Whether a change may show, by a style, what is somewhere else. */
function mayShow({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type === 'attributes' || holdsStyle(addedNodes) || holdsStyle(removedNodes);
}

function holdsStyle(nodes: NodeList): boolean {
  for (const { nodeName } of nodes) if (nodeName === 'STYLE' || nodeName === 'LINK') return true;
  return false;
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
