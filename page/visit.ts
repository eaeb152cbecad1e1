import type { GateVerdict } from '../contract/page.ts';
import { awaitArticle, type Look, type LookAtPage, looker } from './first-look.ts';
import { watchNavigation } from './navigation.ts';

/** Counterpoint on one document, over all the pages that it shows without loading anew. */
export interface Visit {
  /** Takes everything out of the page and stops. */
  leave(): void;
}

/** A page that passed the gate, for what reads it. */
export interface PageToRead {
  document: Document;
  /** What the gate saw. */
  first: Look;
  look: LookAtPage;
  /** Begins again with the document as it is now. */
  startAnew(): void;
  /** Leaves the document for good. */
  leave(): void;
}

/** Reads a page until the signal aborts, and then takes everything out of it. */
export type ReadPage = (page: PageToRead, signal: AbortSignal) => PageInSight;

/** A page that is being read. */
export interface PageInSight {
  /**
   * Looks at the page under its new address.
   * @returns whether it goes on with what is there; else the page has to be judged anew
   */
  goOn(): Promise<boolean>;
}

/** What a visit needs from the script that it runs in. */
export interface VisitPort {
  /** Has an older visit of the same world leave, and this one once a newer arrives. */
  takeOver(leave: () => void): void;
  /** Whether the reader wants this site read, whatever the gate says. */
  isWanted: boolean;
  /** Told of each verdict on the page. */
  onVerdict(verdict: GateVerdict): void;
  /**
   * Brings what reads a page, which most pages never need.
   * @throws where it may not run here, or is gone
   */
  loadReading(): Promise<ReadPage>;
}

/**
 * Waits at the gate of each page that a window's document shows, and has those that pass it read.
 *
 * On most pages this and what it calls is all that ever runs. In a world that has just begun the first
 * use of each of the browser's interfaces takes some 0.1 ms (measured in Chromium), more than all the
 * rest; so nothing is asked for before it is needed, signals to abort included.
 */
export function visit(window: Window & typeof globalThis, port: VisitPort): Visit {
  const { document } = window;
  const look = looker(document, port.isWanted, port.onVerdict);
  let reading: AbortController | undefined;
  let inSight: PageInSight | undefined;
  let pages = 0;

  const endPage = (): void => {
    pages += 1;
    reading?.abort();
    reading = undefined;
    inSight = undefined;
  };
  const start = (): void => {
    endPage();
    // Left meanwhile, switched off, or the extension is gone: there is nothing to be read.
    readOnceItPasses(pages).catch(() => undefined);
  };

  const readOnceItPasses = async (page: number): Promise<void> => {
    const isOver = (): boolean => page !== pages;
    const first = await awaitArticle(document, look, isOver);
    if (!first || isOver()) return;
    const read = await port.loadReading();
    if (isOver()) return;
    reading = new AbortController();
    inSight = read({ document, first, look, startAnew: start, leave }, reading.signal);
  };

  /** Another address may lead to the same article, or to one that is on the page already. */
  const move = async (): Promise<void> => {
    const page = pages;
    const goesOn = await inSight?.goOn().catch(() => false);
    if (!goesOn && page === pages) start();
  };

  const stopWatching = watchNavigation(window, () => void move());
  const leave = (): void => {
    endPage();
    stopWatching();
  };
  port.takeOver(leave);
  start();
  return { leave };
}
