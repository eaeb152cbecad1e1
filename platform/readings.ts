import { browser } from 'wxt/browser';
import { TOP_FRAME } from './frames.ts';
import { READING_LINE } from './lean-messages.ts';
import type { SenderPage } from './receive.ts';

/** What a frame of a tab shows. */
type Frame = Pick<SenderPage, 'tabId' | 'frameId'>;

interface Waiting extends Frame {
  /** Ends with the document that waits, if the browser tells. */
  line: unknown;
  stop: AbortController;
}

/** The readings that somebody waits for. */
export interface Readings {
  /**
   * Does the reading of a page, in place of an older one of the same frame.
   * @param read gives up once its signal aborts: the page is another by now, or gone
   */
  of<Result>(page: Frame, read: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** Stops whatever is being read in a tab, or in one frame of it. */
  stop(tabId: number, frameId?: number): void;
  /** Notes the end of a document, and stops what it waited for. */
  hear(line: Line): void;
}

/** A connection of a page's script. */
export interface Line {
  name: string;
  sender?:
    | { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined }
    | undefined;
  onDisconnect: { addListener(listener: () => void): void };
}

/** Keeps account of readings. */
export function createReadings(): Readings {
  const waiting = new Set<Waiting>();
  const lines = new Map<string, Line>();
  const stopWhere = (isMeant: (one: Waiting) => boolean) => {
    for (const one of waiting)
      if (isMeant(one)) one.stop.abort(new Error('Nobody waits for this page any more.'));
  };
  const stop = (tabId: number, frameId?: number) =>
    stopWhere((one) => one.tabId === tabId && (frameId ?? one.frameId) === one.frameId);
  return {
    stop,
    async of({ tabId, frameId }, read) {
      stop(tabId, frameId);
      const line = lines.get(keyOf(tabId, frameId));
      const own: Waiting = { tabId, frameId, line, stop: new AbortController() };
      waiting.add(own);
      try {
        return await read(own.stop.signal);
      } finally {
        waiting.delete(own);
      }
    },
    hear(line) {
      const tabId = line.sender?.tab?.id;
      if (line.name !== READING_LINE || tabId === undefined) return;
      const key = keyOf(tabId, line.sender?.frameId ?? TOP_FRAME);
      lines.set(key, line);
      line.onDisconnect.addListener(() => {
        if (lines.get(key) === line) lines.delete(key);
        stopWhere((one) => one.line === line);
      });
    },
  };
}

function keyOf(tabId: number, frameId: number): string {
  return `${tabId} ${frameId}`;
}

/** Those of the background. */
export const readings = createReadings();

/** Has readings stop with the document or the tab that they are for. */
export function watchReadings(): void {
  browser.runtime.onConnect.addListener((line) => readings.hear(line));
  browser.tabs.onRemoved.addListener((tabId) => readings.stop(tabId));
}
