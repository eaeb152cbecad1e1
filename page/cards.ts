import type { CardView } from '../engine/view.ts';
import type { CardActions, CardController } from './card-host.ts';
import { CARD_HOST } from './element-names.ts';
import type { Rect } from './geometry.ts';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverTimer,
  initialHover,
  stepHover,
} from './hover.ts';
import type { PlacedMark } from './paint.ts';

export interface CardSource {
  /** What the card shows; null where there is nothing to show. */
  read(mark: PlacedMark): Promise<CardView | null>;
  /** Brings the card's code, once. */
  load(): Promise<CardController>;
  /** Rest of the pointer before a card opens, in milliseconds. */
  dwell(): number;
  actionsFor(mark: PlacedMark, close: () => void): CardActions;
}

/** The card of a page: at most one is open. */
export interface Cards {
  send(event: HoverEvent<PlacedMark>): void;
  openMark(): PlacedMark | undefined;
  rect(): Rect | null;
}

/** Runs the hover machine: timers, questions, the card itself. Aborting takes the card away. */
export function runCards(document: Document, source: CardSource, signal: AbortSignal): Cards {
  let state = initialHover<PlacedMark>();
  let loading: Promise<CardController> | undefined;
  let card: CardController | undefined;
  let view: CardView | undefined;
  const timers = new Map<HoverTimer, ReturnType<typeof setTimeout>>();

  const send = (event: HoverEvent<PlacedMark>): void => {
    if (signal.aborted) return;
    const step = stepHover(state, event, source.dwell());
    state = step.state;
    for (const effect of step.effects) perform(effect);
  };

  const perform = (effect: HoverEffect<PlacedMark>): void => {
    if (effect.type === 'hide') card?.hide();
    else if (effect.type === 'ask') void ask(effect.mark, effect.token);
    else if (effect.type === 'show') show(effect);
    else {
      clearTimeout(timers.get(effect.timer));
      timers.delete(effect.timer);
      if (effect.type === 'stop-timer') return;
      const { timer, ms } = effect;
      timers.set(
        timer,
        setTimeout(() => send({ type: 'timer', timer }), ms),
      );
    }
  };

  const ask = async (mark: PlacedMark, token: number): Promise<void> => {
    loading ??= source.load();
    loading.catch(() => {
      loading = undefined;
    });
    const [read, loaded] = await Promise.allSettled([source.read(mark), loading]);
    if (loaded.status === 'fulfilled') {
      if (signal.aborted) return loaded.value.destroy();
      card = loaded.value;
    }
    const found = read.status === 'fulfilled' && read.value !== null && card !== undefined;
    // A question asked since has a higher token; its answer must not be overwritten by this one.
    if (found && state.pending?.token === token) view = read.value ?? undefined;
    send({ type: 'answer', token, found });
  };

  const show = (effect: HoverEffect<PlacedMark> & { type: 'show' }): void => {
    if (!card || !view) return;
    const { mark, focus, sheet } = effect;
    const actions = source.actionsFor(mark, () => send({ type: 'dismiss' }));
    card.show({ view, range: mark.range, focus, sheet, actions });
  };

  const isCardEvent = (event: Event): boolean =>
    (event.target as Element | null)?.localName === CARD_HOST;
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && state.open) {
        // The reader closes the card with it, not what the page has open beneath.
        event.preventDefault();
        event.stopImmediatePropagation();
        send({ type: 'dismiss' });
      } else if (!isCardEvent(event)) send({ type: 'interrupt' });
    },
    { signal, capture: true },
  );
  const hold = (held: boolean) => (event: Event) =>
    isCardEvent(event) && send({ type: 'hold', held });
  document.addEventListener('focusin', hold(true), { signal });
  document.addEventListener('focusout', hold(false), { signal });

  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer);
    card?.destroy();
  });
  return {
    send,
    openMark: () => state.open?.mark,
    rect: () => card?.rect() ?? null,
  };
}
