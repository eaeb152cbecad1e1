import { describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));

const { createReadings } = await import('../../../platform/readings.ts');
type Line = import('../../../platform/readings.ts').Line;

/** A line that a test can cut. */
function lineOf(tabId: number, frameId = 0, name = 'reading'): Line & { cut(): void } {
  let onCut = () => {};
  return {
    name,
    sender: { tab: { id: tabId }, frameId },
    onDisconnect: {
      addListener: (listener) => {
        onCut = listener;
      },
    },
    cut: () => onCut(),
  };
}

/** A reading that ends when the test says so, and tells whether it was stopped. */
function reading() {
  let end = () => {};
  let signal: AbortSignal | undefined;
  return {
    read: (own: AbortSignal) => {
      signal = own;
      return new Promise<string>((resolve) => {
        end = () => resolve('read');
      });
    },
    end: () => end(),
    isStopped: () => signal?.aborted ?? false,
  };
}

describe('readings that somebody waits for', () => {
  test('are stopped by a newer one of the same frame, and by no other', () => {
    const readings = createReadings();
    const [first, second, frame, tab] = [reading(), reading(), reading(), reading()];
    void readings.of({ tabId: 1, frameId: 0 }, first.read);
    void readings.of({ tabId: 1, frameId: 7 }, frame.read);
    void readings.of({ tabId: 2, frameId: 0 }, tab.read);
    void readings.of({ tabId: 1, frameId: 0 }, second.read);
    const stopped = [first, second, frame, tab].map((one) => one.isStopped());
    expect(stopped).toEqual([true, false, false, false]);
  });

  test('are stopped with their tab, in all its frames', () => {
    const readings = createReadings();
    const [top, frame, other] = [reading(), reading(), reading()];
    void readings.of({ tabId: 1, frameId: 0 }, top.read);
    void readings.of({ tabId: 1, frameId: 7 }, frame.read);
    void readings.of({ tabId: 2, frameId: 0 }, other.read);
    readings.stop(1);
    expect([top, frame, other].map((one) => one.isStopped())).toEqual([true, true, false]);
  });

  test('are stopped with the document that waits for them', () => {
    const readings = createReadings();
    const line = lineOf(1);
    readings.hear(line);
    const own = reading();
    void readings.of({ tabId: 1, frameId: 0 }, own.read);
    line.cut();
    expect(own.isStopped()).toBe(true);
  });

  test('are not stopped by the end of the document before', () => {
    const readings = createReadings();
    const [before, now] = [lineOf(1), lineOf(1)];
    readings.hear(before);
    readings.hear(now);
    const own = reading();
    void readings.of({ tabId: 1, frameId: 0 }, own.read);
    before.cut();
    expect(own.isStopped()).toBe(false);
  });

  test('are not stopped once they are done', async () => {
    const readings = createReadings();
    const own = reading();
    const answer = readings.of({ tabId: 1, frameId: 0 }, own.read);
    own.end();
    expect(await answer).toBe('read');
    readings.stop(1);
    expect(own.isStopped()).toBe(false);
  });

  test('take no other line for theirs', () => {
    const readings = createReadings();
    const line = lineOf(1, 0, 'something else');
    readings.hear(line);
    const own = reading();
    void readings.of({ tabId: 1, frameId: 0 }, own.read);
    line.cut();
    expect(own.isStopped()).toBe(false);
  });
});
