import type { ActorDetail, CardView } from '../engine/view.ts';
import { CARD_HOST } from './element-names.ts';
import { isInside, type Point, type Rect } from './geometry.ts';
import { follow } from './placement.ts';

/** What the reader can do from a card. */
export interface CardActions {
  close(): void;
  switchOffHere(): void;
  wrongMatch(): void;
  /** All positions of an actor named in the card; null where the packs do not know it. */
  openActor(id: string): Promise<ActorDetail | null>;
}

export interface CardContent {
  view: CardView;
  /** The mark that the card belongs to. */
  range: AbstractRange;
  /** Move the keyboard's focus into the card. */
  focus: boolean;
  /** At the bottom of the window over its whole width, for fingers. */
  sheet: boolean;
  actions: CardActions;
}

/** The card as the rest of the page's script knows it. */
export interface CardController {
  show(content: CardContent): void;
  hide(): void;
  contains(point: Point): boolean;
  /** Null while no card is open. */
  rect(): Rect | null;
  /** Takes the host element out of the page for good. */
  destroy(): void;
}

/** Draws a card into a container and returns what undoes it. */
export type RenderCard = (
  container: ShadowRoot,
  view: CardView,
  actions: CardActions,
) => () => void;

/**
 * Keeps the page's styles out and the card above everything; the rest of the look is the card's.
 * Important rules of a shadow tree win over those of the page, also over its inline styles.
 */
const HOST_CSS = `
:host { all: initial !important; position: fixed !important; margin: 0 !important;
  padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important;
  display: none !important; color-scheme: light dark; z-index: 2147483647 !important; }
:host(:popover-open), :host([data-open]) { display: block !important; }
`;

/** Events that the page's shortcuts and menus must not see when they happen inside the card. */
const ISOLATED_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'wheel',
  'copy',
];

/**
 * Makes the card: one host element under the root of the document, with a closed shadow tree in the
 * top layer. `render` draws a view, `css` styles it. The host comes with the first card and goes
 * with `destroy`.
 */
export function createCardHost(
  document: Document,
  render: RenderCard,
  css: string,
): CardController {
  let host: HTMLElement | undefined;
  let shadow: ShadowRoot | undefined;
  let placement: CSSStyleDeclaration | undefined;
  let shown: { stopFollowing: () => void; undraw: () => void } | undefined;
  let focusedBefore: Element | null = null;
  const life = new AbortController();

  const attach = () => {
    if (!host || !shadow || !placement) {
      host = document.createElement(CARD_HOST);
      shadow = host.attachShadow({ mode: 'closed', delegatesFocus: true });
      const place = sheetOf(':host {}');
      placement = (place.cssRules[0] as CSSStyleRule).style;
      shadow.adoptedStyleSheets = [sheetOf(HOST_CSS), sheetOf(css), place];
      host.popover = 'manual';
      for (const type of ISOLATED_EVENTS) {
        host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
      }
    }
    // A page that swaps its whole content takes the host along.
    if (!host.isConnected) document.documentElement.append(host);
    return { host, shadow, placement };
  };

  const sheetOf = (text: string): CSSStyleSheet => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  };

  const clear = (): void => {
    shown?.stopFollowing();
    shown?.undraw();
    shown = undefined;
  };

  const hide = (): void => {
    if (!shown || !host) return;
    const hadFocus = document.activeElement === host;
    clear();
    lower(host);
    if (hadFocus && focusedBefore?.isConnected) (focusedBefore as HTMLElement).focus?.();
    focusedBefore = null;
  };

  const show = ({ view, range, focus, sheet, actions }: CardContent): void => {
    const { host, shadow, placement } = attach();
    if (document.activeElement !== host) focusedBefore = document.activeElement;
    clear();
    host.toggleAttribute('data-sheet', sheet);
    const undraw = render(shadow, view, actions);
    raise(host);
    shown = { undraw, stopFollowing: follow(host, placement, range, sheet, actions.close) };
    if (focus) focusFirst(host, shadow);
  };

  // What goes fullscreen or opens as a dialog lies above what was raised before it.
  document.addEventListener('fullscreenchange', () => shown && host && raise(host), {
    signal: life.signal,
  });
  document.addEventListener(
    'toggle',
    (event) => {
      if (shown && host && event.target !== host && opensTopLayer(event)) raise(host);
    },
    { signal: life.signal, capture: true },
  );

  return {
    show,
    hide,
    contains: (point) =>
      shown !== undefined && host !== undefined && isInside(point, host.getBoundingClientRect()),
    rect: () => (shown && host ? host.getBoundingClientRect() : null),
    destroy() {
      hide();
      life.abort();
      host?.remove();
      host = undefined;
      shadow = undefined;
    },
  };
}

/** Puts the host on top of the top layer, above whatever came there since. */
function raise(host: HTMLElement): void {
  lower(host);
  host.showPopover();
}

function lower(host: HTMLElement): void {
  if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
}

function opensTopLayer(event: Event): boolean {
  return (event as ToggleEvent).newState === 'open';
}

/** Focuses what the card offers first, or the card itself where it offers nothing. */
function focusFirst(host: HTMLElement, shadow: ShadowRoot): void {
  const first = shadow.querySelector<HTMLElement>('[autofocus], a[href], button, [tabindex]');
  if (first) first.focus({ preventScroll: true });
  else host.focus({ preventScroll: true });
}
