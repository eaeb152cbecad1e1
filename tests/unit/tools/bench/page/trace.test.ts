import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { scriptTime, type TraceEvent } from '../../../../../tools/bench/page/trace.ts';

const ROOT = join(import.meta.dirname, '../../../../..');
const PAGE = 'https://paper.example/story';
const OURS = 'chrome-extension://abc/page.js';
const ON_MAIN = { pid: 1, tid: 1 };
const isOurs = (script: string) => script.startsWith('chrome-extension://');

const commit: TraceEvent = {
  ...ON_MAIN,
  name: 'CommitLoad',
  ph: 'X',
  ts: 0,
  args: { data: { url: PAGE, isOutermostMainFrame: true } },
};
const profile: TraceEvent = {
  ...ON_MAIN,
  name: 'Profile',
  ph: 'P',
  id: '0x1',
  ts: 0,
  args: { data: { startTime: 0 } },
};

function task(ts: number, dur: number, tdur = dur): TraceEvent {
  return { ...ON_MAIN, name: 'ThreadControllerImpl::RunTask', ph: 'X', ts, dur, tdur };
}

/** Nodes: 2 idle, 3 the page's, 4 ours, 5 the browser on our behalf, 6 the page called by nobody. */
function chunk(ts: number, samples: [node: number, delta: number][]): TraceEvent {
  const frame = (id: number, functionName: string, url = '', parent = 1) => ({
    id,
    parent,
    callFrame: { functionName, url },
  });
  const nodes = [
    { id: 1, callFrame: { functionName: '(root)' } },
    frame(2, '(idle)'),
    frame(3, 'render', PAGE),
    frame(4, 'walk', OURS),
    frame(5, 'getComputedStyle', '', 4),
    frame(6, '', OURS),
  ];
  return {
    pid: 1,
    tid: 9,
    name: 'ProfileChunk',
    ph: 'P',
    id: '0x1',
    ts,
    args: {
      data: {
        cpuProfile: { nodes, samples: samples.map(([node]) => node) },
        timeDeltas: samples.map(([, delta]) => delta),
      },
    },
  };
}

const times = (events: TraceEvent[]) => scriptTime([commit, profile, ...events], PAGE, isOurs);

describe('time of some scripts on the main thread', () => {
  test('is shared out among the stacks of a task, by what the browser did for them too', () => {
    const { total, byFunction } = times([
      task(1_000, 4_000),
      chunk(9_000, [
        [3, 1_500],
        [4, 1_000],
        [5, 1_000],
        [3, 1_000],
      ]),
    ]);
    expect(total).toBe(2);
    expect([...byFunction]).toEqual([['walk', 2]]);
  });

  test('is told by task', () => {
    const { total, longest } = times([
      task(1_000, 1_000),
      task(5_000, 3_000),
      chunk(9_000, [
        [4, 1_500],
        [2, 2_000],
        [6, 2_000],
      ]),
    ]);
    expect(total).toBe(4);
    expect(longest).toBe(3);
  });

  test('leaves out what a task waited for a processor', () => {
    expect(times([task(1_000, 8_000, 2_000), chunk(9_000, [[4, 1_500]])]).total).toBe(2);
  });

  test('counts a task within a task once', () => {
    expect(times([task(1_000, 4_000), task(2_000, 1_000), chunk(9_000, [[4, 2_500]])]).total).toBe(
      4,
    );
  });

  test('counts the microtasks after a task as part of it', () => {
    const microtasks = { ...task(2_000, 3_000), name: 'BlinkScheduler_PerformMicrotaskCheckpoint' };
    const { total, longest } = times([
      task(1_000, 1_000),
      microtasks,
      task(6_000, 2_000),
      chunk(9_000, [
        [4, 1_500],
        [4, 1_500],
        [4, 4_000],
      ]),
    ]);
    expect(total).toBe(6);
    expect(longest).toBe(4);
  });

  test('puts pieces of a profile in order', () => {
    const events = [task(1_000, 1_000), chunk(9_000, [[2, 3_000]]), chunk(8_000, [[4, 1_500]])];
    expect(times(events).total).toBe(1);
  });

  test('knows no other thread', () => {
    const elsewhere = [task(1_000, 1_000), { ...profile, tid: 2 }].map((event) => ({
      ...event,
      tid: 2,
    }));
    expect(scriptTime([commit, ...elsewhere, chunk(9_000, [[4, 1_500]])], PAGE, isOurs).total).toBe(
      0,
    );
  });

  test('is not told of a page that the trace does not show', () => {
    expect(() => scriptTime([profile], PAGE, isOurs)).toThrow('does not show');
  });
});

test('a recorded script that was busy for 9 and 5 ms, of which it had a processor for 5.4 and 4.2', () => {
  const recorded = JSON.parse(readFileSync(join(ROOT, 'tests/fixtures/traces/busy.json'), 'utf8'));
  const { total, longest, byFunction } = scriptTime(
    recorded.traceEvents,
    'https://bench.example/busy',
    (script) => script === 'bench://given',
  );
  expect(total).toBeCloseTo(9.1, 1);
  expect(longest).toBeCloseTo(5.2, 1);
  expect([...byFunction.keys()].sort()).toEqual(['busy', 'spend']);
});
