import { describe, expect, test } from 'vitest';
import {
  ASK_AFTER_MS,
  FAREWELL_MS,
  GRACE_MS,
  type HoverEffect,
  type HoverEvent,
  initialHover,
  NEIGHBOUR_REST_MS,
  stepHover,
} from '../../../page/hover.ts';

const DWELL = 400;
type Move = HoverEvent<string> & { type: 'move' };

/** Runs the machine over events and gives what the last of them has done, and what is open. */
function live(...events: HoverEvent<string>[]): { done: HoverEffect<string>[]; open?: string } {
  let state = initialHover<string>();
  let done: HoverEffect<string>[] = [];
  for (const event of events) {
    const step = stepHover(state, event, DWELL);
    state = step.state;
    done = step.effects;
  }
  return { done, ...(state.open && { open: state.open.mark }) };
}

/** The pointer comes to rest, half a second after the last time. */
let now = 0;
const move = (mark: string | undefined, more: Partial<Move> = {}): Move => {
  now += 500;
  return { type: 'move', point: { x: 0, y: 0 }, time: now, mark, on: 'page', opens: true, ...more };
};
const opened = (mark = 'a', more: Partial<Move> = {}): HoverEvent<string>[] => [
  move(mark, more),
  { type: 'timer', timer: 'ask' },
  { type: 'answer', token: 1, found: true },
  { type: 'timer', timer: 'dwell' },
];
const kinds = (effects: HoverEffect<string>[]) => effects.map(({ type }) => type);
const timer = (name: 'grace' | 'dwell' | 'neighbour'): HoverEvent<string> => ({
  type: 'timer',
  timer: name,
});

describe('a card opened by resting', () => {
  test('waits for the dwell, and is asked for before', () => {
    expect(live(move('a')).done).toEqual([
      { type: 'start-timer', timer: 'ask', ms: ASK_AFTER_MS },
      { type: 'start-timer', timer: 'dwell', ms: DWELL },
    ]);
    expect(live(...opened())).toMatchObject({ open: 'a' });
  });

  test('leaves after the grace, and stays where the pointer comes back within it', () => {
    const left = live(...opened(), move(undefined));
    expect(left.done).toEqual([{ type: 'start-timer', timer: 'grace', ms: GRACE_MS }]);
    expect(live(...opened(), move(undefined), timer('grace')).open).toBeUndefined();
    expect(live(...opened(), move(undefined), move('a'), timer('grace')).open).toBe('a');
  });

  test('gives way to a neighbour on which the pointer rests', () => {
    expect(live(...opened(), move('b')).done).toContainEqual({
      type: 'start-timer',
      timer: 'neighbour',
      ms: NEIGHBOUR_REST_MS,
    });
  });

  test('goes with a press elsewhere, with its mark, and with Esc', () => {
    for (const type of ['press', 'gone', 'dismiss'] as const) {
      expect(kinds(live(...opened(), { type }).done)).toContain('hide');
    }
  });
});

describe('where resting opens nothing', () => {
  const key = { opens: false };

  test('no mark is asked for', () => {
    expect(live(move('a', key)).done).toEqual([]);
  });

  test('a key that comes down while the pointer rests opens the card', () => {
    expect(live(move('a', key), move('a')).done).toContainEqual({
      type: 'start-timer',
      timer: 'dwell',
      ms: DWELL,
    });
  });

  test('a key let go before the dwell is over calls the card off', () => {
    expect(kinds(live(move('a'), { type: 'interrupt' }).done)).toContain('stop-timer');
    expect(live(move('a'), move('a', key), timer('dwell')).open).toBeUndefined();
  });

  test('a card that is open stays while the pointer is on its mark or in it', () => {
    expect(live(...opened(), move('a', key), timer('grace')).open).toBe('a');
    const inCard = move(undefined, { ...key, on: 'card' });
    expect(live(...opened(), inCard, timer('grace')).open).toBe('a');
  });

  test('a neighbour does not take its place', () => {
    expect(live(...opened(), move('b', key), timer('neighbour')).done).toEqual([]);
  });

  test('a click opens a card that outlasts the pointer and goes with a press elsewhere', () => {
    const click: HoverEvent<string>[] = [
      move('a', key),
      { type: 'open', mark: 'a', focus: false, sheet: false, stays: true },
      { type: 'answer', token: 1, found: true },
    ];
    expect(kinds(live(...click).done)).toContain('show');
    expect(live(...click, move(undefined, key), timer('grace')).open).toBe('a');
    expect(live(...click, { type: 'press' }).open).toBeUndefined();
  });
});

describe('a pinned card', () => {
  const pinned: HoverEvent<string>[] = [...opened(), { type: 'pin', pinned: true }];

  test('stays whatever the pointer and the page do', () => {
    expect(live(...pinned).done).toEqual([{ type: 'pin', pinned: true }]);
    const trials: HoverEvent<string>[][] = [
      [move(undefined), timer('grace')],
      [move('b'), timer('neighbour')],
      [{ type: 'leave' }, timer('grace')],
      [{ type: 'interrupt' }],
      [{ type: 'press' }],
      [{ type: 'gone' }],
      [
        { type: 'hold', held: true },
        { type: 'hold', held: false },
        move(undefined),
        timer('grace'),
      ],
    ];
    for (const trial of trials) expect(live(...pinned, ...trial).open).toBe('a');
  });

  test('that was about to leave stays as well', () => {
    const late = live(...opened(), move(undefined), { type: 'pin', pinned: true });
    expect(kinds(late.done)).toEqual(['stop-timer', 'pin']);
  });

  test('asks for no neighbour', () => {
    expect(live(...pinned, move('b')).done).toEqual([]);
  });

  test('closes with Esc or its button', () => {
    expect(live(...pinned, { type: 'dismiss' }).open).toBeUndefined();
  });

  test('gives way to a card asked for outright', () => {
    const asked: HoverEvent<string>[] = [
      { type: 'open', mark: 'b', focus: true, sheet: false },
      { type: 'answer', token: 2, found: true },
    ];
    expect(live(...pinned, ...asked).open).toBe('b');
    expect(live(...pinned, ...asked, { type: 'press' }).open).toBeUndefined();
  });

  test('that is let go closes as any other', () => {
    const freed: HoverEvent<string>[] = [...pinned, { type: 'pin', pinned: false }];
    expect(live(...freed, move(undefined), timer('grace')).open).toBeUndefined();
  });
});

describe('a card from which its own mark was taken away', () => {
  const parted: HoverEvent<string>[] = [...opened(), { type: 'part' }];

  test('stays where it is, without the mark', () => {
    expect(live(...parted).done).toEqual([{ type: 'pin', pinned: true }]);
    expect(live(...parted, { type: 'gone' }).open).toBe('a');
  });

  test('goes a while after the pointer, also where it was held', () => {
    const left = { type: 'start-timer', timer: 'grace', ms: FAREWELL_MS };
    expect(live(...parted, move(undefined)).done).toEqual([left]);
    const held: HoverEvent<string>[] = [...opened(), { type: 'hold', held: true }];
    expect(live(...held, { type: 'part' }, move(undefined)).done).toEqual([left]);
    expect(live(...parted, move(undefined), timer('grace')).open).toBeUndefined();
    expect(live(...parted, move(undefined), move(undefined, { on: 'card' })).done).toEqual([
      { type: 'stop-timer', timer: 'grace' },
    ]);
  });

  test('stays for a reader at the keyboard', () => {
    const held: HoverEvent<string>[] = [...parted, { type: 'hold', held: true }];
    expect(live(...held, move(undefined), timer('grace')).open).toBe('a');
  });

  test('closes where its mark comes back by another way, and with a press or Esc', () => {
    for (const type of ['there', 'press', 'dismiss'] as const) {
      expect(live(...parted, { type }).open).toBeUndefined();
    }
  });

  test('that takes it back waits for its mark and then follows it as before', () => {
    const rejoining: HoverEvent<string>[] = [...parted, { type: 'rejoin' }];
    expect(live(...rejoining, { type: 'gone' }).open).toBe('a');
    const back: HoverEvent<string>[] = [...rejoining, { type: 'there' }];
    expect(live(...back).done).toEqual([{ type: 'pin', pinned: false }]);
    expect(live(...back, { type: 'gone' }).open).toBeUndefined();
    expect(live(...back, move(undefined)).done).toEqual([
      { type: 'start-timer', timer: 'grace', ms: GRACE_MS },
    ]);
  });

  test('that is pinned stays so', () => {
    const pinned: HoverEvent<string>[] = [...opened(), { type: 'pin', pinned: true }];
    const back: HoverEvent<string>[] = [{ type: 'part' }, { type: 'rejoin' }, { type: 'there' }];
    expect(live(...pinned, ...back).done).toEqual([{ type: 'pin', pinned: true }]);
  });
});
