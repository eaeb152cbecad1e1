import type { CardActions } from '../contract/card.ts';
import type { OpensOn } from '../contract/page.ts';
import type { CardView } from '../contract/views.ts';
import type { Rect } from './geometry.ts';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverTimer,
  initialHover,
  isUntied,
  stepHover,
} from './hover.ts';
import type { PlacedMark } from './paint.ts';

/** Where the cards of a page get what they need. */
export interface CardSource {
  /** What the card shows; null where there is nothing to show. */
  read(mark: PlacedMark): Promise<CardView | null>;
  /** Rest of the pointer before a card opens, in milliseconds. */
  dwell(): number;
  /** What opens a card for the pointer. */
  opensOn(): OpensOn;
  actionsFor(mark: PlacedMark, card: CardInHand): CardActions;
}

/** An open card as what is done from it needs it. */
export interface CardInHand {
  close(): void;
  /** Keeps it open where it is, or no longer. */
  pin(pinned: boolean): void;
  /** Keeps it for a while though its mark goes, for the reader to read what was done and to undo it. */
  part(): void;
  /** Has it belong to its mark again, which comes back. */
  rejoin(): void;
}

export interface CardContent {
  view: CardView;
  /** Where the words are that the card belongs to. */
  range(): AbstractRange;
  /** Move the keyboard's focus into the card. */
  focus: boolean;
  /** At the bottom of the window over its whole width, for fingers. */
  sheet: boolean;
  actions: CardActions;
  /** The mark is gone or out of sight. */
  onLost(): void;
}

/** What shows a card. */
export interface CardStage {
  show(content: CardContent): void;
  hide(): void;
  /** Has the card stay where it is, or follow its mark again. */
  pin(pinned: boolean): void;
  /** Shows which words the card belongs to; null for none any more. */
  light(range: AbstractRange | null): void;
  rect(): Rect | null;
  /** Whether it is what the page sees of the card. */
  isCard(target: EventTarget | null | undefined): boolean;
}

/** The cards of a page: at most one is open. */
export interface Cards {
  send(event: HoverEvent<PlacedMark>): void;
  openMark(): PlacedMark | undefined;
  /** Whether the open card is without its mark by what the reader did from it. */
  isUntied(): boolean;
  rect(): Rect | null;
  isCard(target: EventTarget | null | undefined): boolean;
}

/** Runs the hover machine: its timers, its questions, the card itself. Ends with the signal. */
export function runCards(
  document: Document,
  stage: CardStage,
  source: CardSource,
  signal: AbortSignal,
): Cards {
  let state = initialHover<PlacedMark>();
  let view: CardView | undefined;
  const timers = new Map<HoverTimer, ReturnType<typeof setTimeout>>();

  const send = (event: HoverEvent<PlacedMark>): void => {
    if (signal.aborted) return;
    const step = stepHover(state, event, source.dwell());
    state = step.state;
    for (const effect of step.effects) perform(effect);
  };

  const perform = (effect: HoverEffect<PlacedMark>): void => {
    if (effect.type === 'hide') {
      stage.light(null);
      stage.hide();
    } else if (effect.type === 'pin') stage.pin(effect.pinned);
    else if (effect.type === 'ask') void ask(effect.mark, effect.token);
    else if (effect.type === 'show') show(effect);
    else {
      const { timer } = effect;
      clearTimeout(timers.get(timer));
      if (effect.type === 'stop-timer') return;
      const handle = setTimeout(() => send({ type: 'timer', timer }), effect.ms);
      timers.set(timer, handle);
    }
  };

  const ask = async (mark: PlacedMark, token: number): Promise<void> => {
    const answer = await source.read(mark).catch(() => null);
    // A question asked since has another token; its answer must not be overwritten by this one.
    if (answer && state.pending?.token === token) view = answer;
    send({ type: 'answer', token, found: answer !== null });
  };

  const show = ({ mark, focus, sheet }: HoverEffect<PlacedMark> & { type: 'show' }): void => {
    if (!view) return;
    const actions = source.actionsFor(mark, {
      close: () => send({ type: 'dismiss' }),
      pin: (pinned) => send({ type: 'pin', pinned }),
      part: () => {
        send({ type: 'part' });
        stage.light(null);
      },
      rejoin: () => {
        send({ type: 'rejoin' });
        stage.light(mark.range);
      },
    });
    const onLost = () => send({ type: 'gone' });
    try {
      stage.show({ view, range: () => mark.range, focus, sheet, actions, onLost });
      stage.light(mark.range);
    } catch {
      // A page may have no root element any more; then it has no card.
      send({ type: 'dismiss' });
    }
  };

  const isInCard = ({ target }: Event): boolean => stage.isCard(target);
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (event.key === 'Escape' && state.open && stage.rect()) {
        // The reader closes the card with it, not what the page has open beneath.
        event.preventDefault();
        event.stopImmediatePropagation();
        send({ type: 'dismiss' });
      } else if (!isInCard(event)) send({ type: 'interrupt' });
    },
    { signal, capture: true },
  );
  signal.addEventListener('abort', () => {
    for (const timer of timers.values()) clearTimeout(timer);
    stage.light(null);
  });
  const { rect, isCard } = stage;
  return {
    send,
    openMark: () => state.open?.mark,
    isUntied: () => isUntied(state),
    rect,
    isCard,
  };
}
