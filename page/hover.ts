import type { Point } from './geometry.ts';

/** Rest of the pointer before its mark is looked up: longer than most sweeps across a line. */
export const ASK_AFTER_MS = 150;
/** Time to cross a gap or to correct a slip before an open card closes. */
export const GRACE_MS = 300;
/** Time to come back to a card that says what was just done, and can undo it. */
export const FAREWELL_MS = 4_000;
/** Rest on another mark, while a card is open, that shows it is meant and not only passed. */
export const NEIGHBOUR_REST_MS = 100;
/** Faster than this, in CSS pixels per millisecond, the pointer sweeps and does not point. */
export const SWEEP_SPEED = 0.5;

/** What the pointer does, told to the machine. `time` is in milliseconds, of any steady clock. */
export type HoverEvent<M> =
  | {
      type: 'move';
      point: Point;
      time: number;
      mark: M | undefined;
      on: PointerPlace;
      /** Whether a rest here opens a card, as the reader has set it and the keys held. */
      opens: boolean;
      /** How long the pointer has been on the mark before anybody watched. */
      rested?: number | undefined;
    }
  /** Scrolling, selecting, dragging or typing: nothing opens until the pointer moves again. */
  | { type: 'interrupt' }
  /** Esc or the close button. */
  | { type: 'dismiss' }
  /** A press outside the card. */
  | { type: 'press' }
  /** The mark is no longer on the page, or out of sight. */
  | { type: 'gone' }
  /** The pointer has left the window. */
  | { type: 'leave' }
  | { type: 'timer'; timer: HoverTimer }
  | { type: 'answer'; token: number; found: boolean }
  /** Asked for outright, by key, tap or click; one that `stays` outlasts the pointer's leaving. */
  | { type: 'open'; mark: M; focus: boolean; sheet: boolean; stays?: boolean | undefined }
  /** The reader is inside the card by keyboard: the pointer's way no longer matters. */
  | { type: 'hold'; held: boolean }
  /** The reader keeps the card where it is, whatever the pointer and the page do; or no longer. */
  | { type: 'pin'; pinned: boolean }
  /** What the reader does from the card takes its mark away: the card stays for a while without. */
  | { type: 'part' }
  /** The reader takes that back from the card: it waits for its mark. */
  | { type: 'rejoin' }
  /** The card's mark is on the page. */
  | { type: 'there' };

/** How an open card stands to its mark; one that has `parted` says what was done and offers to undo it. */
export type Tie = 'marked' | 'parted' | 'rejoining';

/** Where the pointer is while a card is open. */
export type PointerPlace = 'page' | 'card' | 'way-to-card';

export type HoverTimer = 'ask' | 'dwell' | 'grace' | 'neighbour';

/** What is to be done, in this order. */
export type HoverEffect<M> =
  | { type: 'start-timer'; timer: HoverTimer; ms: number }
  | { type: 'stop-timer'; timer: HoverTimer }
  | { type: 'ask'; mark: M; token: number }
  | { type: 'show'; mark: M; token: number; focus: boolean; sheet: boolean }
  | { type: 'pin'; pinned: boolean }
  | { type: 'hide' };

/** A mark whose card is being waited for. */
interface Pending<M> {
  mark: M;
  token: number;
  asked: boolean;
  /** The dwell is over; the answer may be shown when it comes. */
  due: boolean;
  answered: boolean;
  /** Asked for by key or tap, so that neither scrolling nor the pointer's way calls it off. */
  outright: boolean;
  focus: boolean;
  sheet: boolean;
  stays: boolean;
}

interface OpenCard<M> {
  mark: M;
  token: number;
  held: boolean;
  pinned: boolean;
  leaving: boolean;
  tie: Tie;
}

export interface HoverState<M> {
  pending: Pending<M> | undefined;
  open: OpenCard<M> | undefined;
  last: { point: Point; time: number } | undefined;
  token: number;
}

export interface HoverStep<M> {
  state: HoverState<M>;
  effects: HoverEffect<M>[];
}

export function initialHover<M>(): HoverState<M> {
  return { pending: undefined, open: undefined, last: undefined, token: 0 };
}

/**
 * The life of a card as a pure function: what happens and what is known, in; what is known now and
 * what is to be done, out. Every card asked for carries a token, so that a late answer to an earlier
 * question is dropped. `dwell` is the rest in milliseconds before a card opens.
 */
export function stepHover<M>(
  state: HoverState<M>,
  event: HoverEvent<M>,
  dwell: number,
): HoverStep<M> {
  switch (event.type) {
    case 'move':
      return move(state, event, dwell);
    case 'timer':
      return elapse(state, event.timer);
    case 'answer':
      return answer(state, event);
    case 'interrupt':
      return lose(state);
    case 'leave':
      return startLeaving(lose(state));
    case 'dismiss':
      return close(forget(state));
    case 'press':
      return state.open?.pinned ? lose(state) : close(forget(state));
    case 'gone':
      return state.open?.pinned || isUntied(state) ? lose(state) : close(forget(state));
    case 'open':
      return openOutright(state, event);
    case 'hold':
      return hold(state, event.held);
    case 'pin':
      return pin(state, event.pinned);
    case 'part':
      return retie(state, 'parted');
    case 'rejoin':
      return retie(state, 'rejoining');
    case 'there':
      return welcome(state);
  }
}

/** Whether the open card is without its mark by what the reader did from it. */
export function isUntied<M>({ open }: HoverState<M>): boolean {
  return open !== undefined && open.tie !== 'marked';
}

function move<M>(
  before: HoverState<M>,
  event: HoverEvent<M> & { type: 'move' },
  dwell: number,
): HoverStep<M> {
  const speed = speedOf(before.last, event);
  const state = { ...before, last: { point: event.point, time: event.time } };
  const { open, pending } = state;
  if (open && (event.on === 'card' || event.mark === open.mark)) return stay(lose(state));
  const mark = event.opens && !open?.pinned ? event.mark : undefined;
  const isSweep = speed > SWEEP_SPEED;
  if (!mark) {
    const step = lose(state);
    return event.on === 'way-to-card' ? keepLeaving(step) : startLeaving(step);
  }
  if (pending?.outright) return { state, effects: [] };
  if (open) return rest(keepOrStartLeaving(state, event.on), mark);
  if (pending?.mark === mark && (!isSweep || pending.asked)) return { state, effects: [] };
  const step = forget(state);
  const next = ponder(step.state, mark);
  const left = Math.max(0, dwell - (event.rested ?? 0));
  return {
    state: next,
    effects: [
      ...step.effects,
      { type: 'start-timer', timer: 'ask', ms: Math.min(ASK_AFTER_MS, left) },
      { type: 'start-timer', timer: 'dwell', ms: left },
    ],
  };
}

function speedOf(
  last: { point: Point; time: number } | undefined,
  now: { point: Point; time: number },
) {
  if (!last || now.time <= last.time) return 0;
  const distance = Math.hypot(now.point.x - last.point.x, now.point.y - last.point.y);
  return distance / (now.time - last.time);
}

function ponder<M>(
  state: HoverState<M>,
  mark: M,
  outright?: { focus: boolean; sheet: boolean; stays: boolean },
): HoverState<M> {
  const token = state.token + 1;
  const pending: Pending<M> = {
    mark,
    token,
    asked: false,
    due: outright !== undefined,
    answered: false,
    outright: outright !== undefined,
    focus: outright?.focus ?? false,
    sheet: outright?.sheet ?? false,
    stays: outright?.stays ?? false,
  };
  return { ...state, token, pending };
}

/** Gives up a card that is not open yet. */
function forget<M>(state: HoverState<M>): HoverStep<M> {
  if (!state.pending) return { state, effects: [] };
  return {
    state: { ...state, pending: undefined },
    effects: (['ask', 'dwell', 'neighbour'] as const).map((timer) => ({
      type: 'stop-timer',
      timer,
    })),
  };
}

/** The same, but for a card that was asked for outright. */
function lose<M>(state: HoverState<M>): HoverStep<M> {
  return state.pending?.outright ? { state, effects: [] } : forget(state);
}

function stay<M>({ state, effects }: HoverStep<M>): HoverStep<M> {
  if (!state.open?.leaving) return { state, effects };
  return {
    state: { ...state, open: { ...state.open, leaving: false } },
    effects: [...effects, { type: 'stop-timer', timer: 'grace' }],
  };
}

function startLeaving<M>({ state, effects }: HoverStep<M>): HoverStep<M> {
  if (!state.open || state.open.leaving) return { state, effects };
  return keepLeaving({ state, effects });
}

/** On the way to the card every move gives the grace anew; standing still there does not. */
function keepLeaving<M>({ state, effects }: HoverStep<M>): HoverStep<M> {
  if (!state.open || state.open.held || state.open.pinned) return { state, effects };
  return {
    state: { ...state, open: { ...state.open, leaving: true } },
    effects: [...effects, { type: 'start-timer', timer: 'grace', ms: graceOf(state.open) }],
  };
}

function graceOf<M>({ tie }: OpenCard<M>): number {
  return tie === 'parted' ? FAREWELL_MS : GRACE_MS;
}

function keepOrStartLeaving<M>(state: HoverState<M>, on: PointerPlace): HoverStep<M> {
  const step = { state, effects: [] };
  return on === 'way-to-card' ? keepLeaving(step) : startLeaving(step);
}

/** With a card open, another mark needs no dwell, only that the pointer comes to rest on it. */
function rest<M>({ state, effects }: HoverStep<M>, mark: M): HoverStep<M> {
  if (state.open?.held) return { state, effects };
  if (state.pending?.mark === mark && state.pending.asked) return { state, effects };
  return {
    state: ponder(state, mark),
    effects: [...effects, { type: 'start-timer', timer: 'neighbour', ms: NEIGHBOUR_REST_MS }],
  };
}

function elapse<M>(state: HoverState<M>, timer: HoverTimer): HoverStep<M> {
  if (timer === 'grace')
    return state.open?.leaving ? close({ state, effects: [] }) : { state, effects: [] };
  if (!state.pending) return { state, effects: [] };
  const step = ask({ state, effects: [] });
  if (timer === 'ask' || !step.state.pending) return step;
  return showIfReady({
    state: { ...step.state, pending: { ...step.state.pending, due: true } },
    effects: step.effects,
  });
}

function ask<M>({ state, effects }: HoverStep<M>): HoverStep<M> {
  const { pending } = state;
  if (!pending || pending.asked) return { state, effects };
  return {
    state: { ...state, pending: { ...pending, asked: true } },
    effects: [...effects, { type: 'ask', mark: pending.mark, token: pending.token }],
  };
}

function answer<M>(
  state: HoverState<M>,
  { token, found }: HoverEvent<M> & { type: 'answer' },
): HoverStep<M> {
  if (state.pending?.token !== token) return { state, effects: [] };
  if (!found) return forget(state);
  return showIfReady({
    state: { ...state, pending: { ...state.pending, answered: true } },
    effects: [],
  });
}

function showIfReady<M>({ state, effects }: HoverStep<M>): HoverStep<M> {
  const { pending } = state;
  if (!pending?.due || !pending.answered) return { state, effects };
  const { mark, token, focus, sheet, stays } = pending;
  return {
    state: {
      ...state,
      pending: undefined,
      open: {
        ...{ mark, token, tie: 'marked', pinned: false, leaving: false },
        held: focus || sheet || stays,
      },
    },
    effects: [
      ...effects,
      { type: 'stop-timer', timer: 'grace' },
      { type: 'show', mark, token, focus, sheet },
    ],
  };
}

function close<M>({ state, effects }: HoverStep<M>): HoverStep<M> {
  if (!state.open) return { state, effects };
  return {
    state: { ...state, open: undefined },
    effects: [...effects, { type: 'stop-timer', timer: 'grace' }, { type: 'hide' }],
  };
}

function openOutright<M>(
  state: HoverState<M>,
  { mark, focus, sheet, stays = false }: HoverEvent<M> & { type: 'open' },
): HoverStep<M> {
  const step = forget(state);
  return ask({ state: ponder(step.state, mark, { focus, sheet, stays }), effects: step.effects });
}

function hold<M>(state: HoverState<M>, held: boolean): HoverStep<M> {
  if (!state.open || state.open.held === held) return { state, effects: [] };
  return stay({ state: { ...state, open: { ...state.open, held } }, effects: [] });
}

function pin<M>(state: HoverState<M>, pinned: boolean): HoverStep<M> {
  if (!state.open || state.open.pinned === pinned) return { state, effects: [] };
  const step = stay(lose({ ...state, open: { ...state.open, pinned } }));
  return { state: step.state, effects: [...step.effects, staying(step.state)] };
}

/**
 * What was pressed for it goes, and browsers differ in whether they tell that it had the focus: the
 * card is held anew where the focus comes to something else in it.
 */
function retie<M>(before: HoverState<M>, tie: Tie): HoverStep<M> {
  if (!before.open) return { state: before, effects: [] };
  const open: OpenCard<M> = { ...before.open, tie, held: false };
  const { state, effects } = stay(lose({ ...before, open }));
  return { state, effects: [...effects, staying(state)] };
}

/** A mark that comes back though the card did not ask for it makes what the card says untrue. */
function welcome<M>(state: HoverState<M>): HoverStep<M> {
  if (!isUntied(state)) return { state, effects: [] };
  if (!state.open || state.open.tie === 'parted') return close(forget(state));
  const next: HoverState<M> = { ...state, open: { ...state.open, tie: 'marked' } };
  return { state: next, effects: [staying(next)] };
}

/** Whether the card stays where it is: also while it has no mark to follow. */
function staying<M>(state: HoverState<M>): HoverEffect<M> {
  return { type: 'pin', pinned: state.open?.pinned === true || isUntied(state) };
}
