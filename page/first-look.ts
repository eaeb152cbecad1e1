import type { GateReason, GateVerdict } from '../contract/page.ts';
import { judge } from './gate.ts';
import { MAX_LATE_LOOKS } from './late-looks.ts';
import { linkedDataScripts, readLinkedData } from './linked-data.ts';
import type { LinkedThing } from './linked-thing.ts';

/** What a look at a page told. */
export interface Look {
  verdict: GateVerdict;
  /** The linked data found on the way. */
  things: LinkedThing[];
  /** Whether the page still is what was looked at, as far as its address and linked data tell. */
  isStillTrue(): boolean;
}

/** Looks at the page as it is now. */
export type LookAtPage = () => Look;

/** What no change in the page would change. */
const DECIDED: GateReason[] = ['not-html', 'front-page'];
/** A page that builds itself changes in bursts; this much quiet ends one. Doubles with each look. */
const QUIET_MS = 250;
/** What an article that comes late brings along. */
const SIGNS = 'p,article,meta,script[type^="application/ld+json" i]';
/** Skeletons have as many paragraphs as what replaces them; the text of a few tells them apart. */
const SAMPLE = 10;

/**
 * Makes what looks at a document.
 * @param isWanted whether the reader wants this site read, whatever the gate says
 * @param onVerdict told of each look
 */
export function looker(
  document: Document,
  isWanted: boolean,
  onVerdict: (verdict: GateVerdict) => void,
): LookAtPage {
  return () => {
    const { URL: address } = document;
    const scripts = linkedDataScripts(document);
    const things = readLinkedData(document, scripts);
    const judged = judge(document, things);
    const isOverruled = isWanted && !judged.news && judged.reason !== 'not-html';
    const verdict: GateVerdict = isOverruled ? { news: true, reason: 'reader-asked' } : judged;
    onVerdict(verdict);
    return {
      verdict,
      things,
      isStillTrue() {
        const now = linkedDataScripts(document);
        const isSame = now.length === scripts.length && now.every((one, at) => one === scripts[at]);
        return isSame && document.URL === address;
      },
    };
  };
}

/**
 * Waits until the page is on the screen and passes the gate. Looks again a few times while the page
 * is still being put together, and then gives up until it is left.
 * @param isOver whether the page has been left
 * @returns undefined where the page is none to be read
 */
export async function awaitArticle(
  document: Document,
  look: LookAtPage,
  isOver: () => boolean,
): Promise<Look | undefined> {
  // What the page was like is not asked before it has changed once: most pages never do.
  let signs: string | undefined;
  for (let late = 0; late <= MAX_LATE_LOOKS && !isOver(); late++) {
    // A tab in the background and a page rendered ahead of a visit that may never come can wait.
    while (document.visibilityState === 'hidden') await nextVisibility(document);
    if (isOver()) return undefined;
    const seen = look();
    if (seen.verdict.news) return seen;
    if (DECIDED.includes(seen.verdict.reason)) return undefined;
    if (late < MAX_LATE_LOOKS)
      signs = await newSigns(document, signs, QUIET_MS * 2 ** late, isOver);
  }
  return undefined;
}

function nextVisibility(document: Document): Promise<unknown> {
  return new Promise((resolve) =>
    document.addEventListener('visibilitychange', resolve, { once: true }),
  );
}

/** Resolves with the signs of an article once they are others than before, or once the page is over. */
function newSigns(
  document: Document,
  before: string | undefined,
  wait: number,
  isOver: () => boolean,
): Promise<string> {
  return new Promise((resolve) => {
    let isWaiting = false;
    const compare = (): void => {
      isWaiting = false;
      const now = signsOf(document);
      if (now === before && !isOver()) return;
      observer.disconnect();
      resolve(now);
    };
    // Not put off by further changes: a page that never rests is looked at all the same.
    const observer = new MutationObserver(() => {
      if (isWaiting) return;
      isWaiting = true;
      setTimeout(compare, wait);
    });
    observer.observe(document, { childList: true, subtree: true });
  });
}

function signsOf(document: Document): string {
  let letters = 0;
  let count = 0;
  for (const paragraph of document.getElementsByTagName('p')) {
    if (++count > SAMPLE) break;
    letters += paragraph.textContent?.length ?? 0;
  }
  return `${document.querySelectorAll(SIGNS).length} ${letters} ${document.title}`;
}
