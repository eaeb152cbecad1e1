import { isSkippedName } from './element-names.ts';

/** A page that builds itself changes in bursts; this much quiet ends one. */
const QUIET_MS = 250;
/** A page that never rests is looked at all the same after this long. */
const MAX_WAIT_MS = 2_000;
/** More records in one batch are a flood: the page is looked at again without sifting them. */
const FLOOD = 1_000;
/** Each look that found nothing new doubles the quiet asked for, up to this many times. */
const MAX_DOUBLINGS = 7;
/** Looks at one page before it is left as it is: a page that changes this often fights its reader. */
const MAX_LOOKS = 150;

export interface ObservedPage {
  document: Document;
  /** Asked again after each look, since shadow roots come and go. */
  shadowRoots(): ShadowRoot[];
  /** Whether showing this element would bring text that was left out. */
  wasHidden(element: Element): boolean;
  /** Looks at the page again; true where there was anything new. */
  look(): Promise<boolean>;
}

export interface Watch {
  /** Looks once more, whether anything changed or not. */
  lookAgain(): void;
}

/**
 * Calls `look` now and whenever the text of a page has changed, once for each burst of changes. Asks
 * for more and more quiet while looks find nothing new, and ends for good after too many of them or
 * once the signal aborts. Waits while the tab is hidden.
 */
export function observe(page: ObservedPage, signal: AbortSignal): Watch {
  const { document } = page;
  const seen = new WeakSet<Node>();
  let doublings = 0;
  let looks = 0;
  let looking = false;
  let changed = false;
  let firstChange = 0;
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

  const schedule = (): void => {
    if (looking || document.visibilityState === 'hidden') return;
    const now = Date.now();
    if (timer === undefined) firstChange = now;
    clearTimeout(timer);
    const quiet = QUIET_MS * 2 ** doublings;
    const latest = firstChange + Math.max(MAX_WAIT_MS, quiet) - now;
    timer = setTimeout(() => void run(), Math.max(0, Math.min(quiet, latest)));
  };

  const run = async (): Promise<void> => {
    timer = undefined;
    changed = false;
    looking = true;
    const isNew = await page.look().catch(() => false);
    looking = false;
    if (signal.aborted) return;
    looks += 1;
    if (looks >= MAX_LOOKS) {
      observer.disconnect();
      return;
    }
    doublings = isNew ? 0 : Math.min(doublings + 1, MAX_DOUBLINGS);
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

/** Whether a change may have brought or taken text; our own host and scripts do not. */
function isRelevant(record: MutationRecord, page: ObservedPage): boolean {
  const { target } = record;
  if (record.type === 'attributes') return page.wasHidden(target as Element);
  if (record.type === 'characterData') return !isTextless(target.parentNode);
  if (isTextless(target)) return false;
  return hasText(record.addedNodes) || hasText(record.removedNodes);
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
