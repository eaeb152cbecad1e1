import type { InSteps } from '../engine/in-steps.ts';

/** Work between two looks at what else there is to do, in units of `InSteps`: some milliseconds. */
export const SLICE = 5_000;
/**
 * The most that is worked on one page, in the same units: more by a third than a megabyte of news takes
 * that speaks of the packs' subjects in every paragraph. What takes more is no news.
 */
export const MOST_WORK = 4_000_000;

/** A page takes more work than any page is worth. */
export class TooMuchWork extends Error {
  constructor() {
    super('This page takes too much work to read.');
  }
}

/**
 * Does work slice by slice. Between two slices everything else that waits for the background gets its
 * turn: messages, cards, and the work of others, each of which does one slice in turn.
 * @param mayGoOn told what each slice took; false where that is too much
 * @throws the signal's reason once it aborts, or {@link TooMuchWork}; no slice is done after that
 */
export type TakeTurns = <Result>(
  steps: InSteps<Result>,
  signal: AbortSignal,
  mayGoOn?: (work: number) => boolean,
) => Promise<Result>;

/**
 * Turns for all work of the background.
 * @param nextTask resolves once whatever waits now has been done
 */
export function createTurns(nextTask: () => Promise<void> = behindOtherTasks): TakeTurns {
  let last = Promise.resolve();
  return async (steps, signal, mayGoOn = () => true) => {
    let all = 0;
    for (;;) {
      last = last.then(nextTask);
      await last;
      signal.throwIfAborted();
      let work = 0;
      while (work < SLICE) {
        const { done, value } = steps.next();
        if (done) return value;
        work += value;
      }
      all += work;
      if (all > MOST_WORK || !mayGoOn(work)) throw new TooMuchWork();
    }
  };
}

/** A timer would be slower: browsers have those that follow one another wait for some milliseconds. */
function behindOtherTasks(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
