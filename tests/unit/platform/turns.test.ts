import { describe, expect, test } from 'vitest';
import type { InSteps } from '../../../engine/in-steps.ts';
import { createTurns, MOST_WORK, SLICE, TooMuchWork } from '../../../platform/turns.ts';

/** Steps of one size, and a word in the log at each slice's end. */
function* work(steps: number, size: number, onStep: (at: number) => void): InSteps<string> {
  for (let at = 0; at < steps; at++) {
    onStep(at);
    yield size;
  }
  return 'done';
}

const never = () => new AbortController().signal;

describe('work in turns', () => {
  test('gives what comes of it', async () => {
    expect(
      await createTurns()(
        work(3, SLICE, () => {}),
        never(),
      ),
    ).toBe('done');
  });

  test('does no more than a slice, and a step, before whatever else waits', async () => {
    let sinceLast = 0;
    const slices: number[] = [];
    const takeTurns = createTurns(async () => {
      slices.push(sinceLast);
      sinceLast = 0;
    });
    const size = SLICE / 7;
    await takeTurns(
      work(100, size, () => {
        sinceLast += size;
      }),
      never(),
    );
    expect(slices.length).toBeGreaterThan(10);
    expect(Math.max(...slices)).toBeLessThan(SLICE + size);
  });

  test('lets a message that comes meanwhile be answered before it goes on', async () => {
    const log: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => log.push('answered');
    const reading = createTurns()(
      work(10, SLICE, (at) => {
        log.push(`slice ${at}`);
        if (at === 2) port2.postMessage('open a card');
      }),
      never(),
    );
    await reading;
    port1.close();
    const answered = log.indexOf('answered');
    expect(answered).toBeGreaterThan(0);
    expect(answered).toBeLessThanOrEqual(log.indexOf('slice 4'));
  });

  test('goes round: a short reading does not wait for a long one', async () => {
    const log: string[] = [];
    const takeTurns = createTurns();
    const long = takeTurns(
      work(50, SLICE, (at) => log.push(`long ${at}`)),
      never(),
    );
    const short = takeTurns(
      work(3, SLICE, (at) => log.push(`short ${at}`)),
      never(),
    );
    await Promise.all([long, short]);
    expect(log.indexOf('short 2')).toBeLessThan(log.indexOf('long 5'));
  });

  test('does nothing more once the signal aborts', async () => {
    const stop = new AbortController();
    let last = 0;
    const reading = createTurns()(
      work(50, SLICE, (at) => {
        last = at;
        if (at === 5) stop.abort(new Error('gone'));
      }),
      stop.signal,
    );
    await expect(reading).rejects.toThrow('gone');
    expect(last).toBe(5);
  });

  test('gives up what takes too much, however long the machine took', async () => {
    let done = 0;
    const reading = createTurns()(
      work(Number.POSITIVE_INFINITY, SLICE, () => {
        done += SLICE;
      }),
      never(),
    );
    await expect(reading).rejects.toThrow(TooMuchWork);
    expect(done).toBeGreaterThan(MOST_WORK - SLICE);
    expect(done).toBeLessThanOrEqual(MOST_WORK + SLICE);
  });

  test('gives up where it may not go on', async () => {
    const told: number[] = [];
    const reading = createTurns()(
      work(50, SLICE, () => {}),
      never(),
      (slice) => told.push(slice) < 3,
    );
    await expect(reading).rejects.toThrow(TooMuchWork);
    expect(told).toEqual([SLICE, SLICE, SLICE]);
  });

  test('fails with work that fails, and the next goes on', async () => {
    const takeTurns = createTurns();
    const fails = takeTurns(
      work(5, SLICE, (at) => {
        if (at === 1) throw new Error('broken');
      }),
      never(),
    );
    const next = takeTurns(
      work(2, SLICE, () => {}),
      never(),
    );
    await expect(fails).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });
});
