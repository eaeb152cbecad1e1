import { unforeseenName } from './unforeseen.ts';

/** A property that all in the card inherits as long as the host has its styles. */
const OWN = '--own';

/**
 * Keeps the page's styles out and the card above everything; the rest of the look is the card's.
 * Important rules of a shadow tree win over those of the page, also over its inline styles and its
 * animations. What `all` leaves out is said besides: the direction, what a page puts before and after
 * the card's content, and the colours of a selection, which are inherited from the page's.
 */
const HOST_CSS = `
:host { all: initial !important; direction: ltr !important; unicode-bidi: isolate !important;
  position: fixed !important; margin: 0 !important; padding: 0 !important; border: 0 !important;
  background: none !important; overflow: visible !important; display: none !important;
  color-scheme: light dark !important; z-index: 2147483647 !important; }
:host(:popover-open) { display: block !important; }
:host::before, :host::after { content: none !important; }
:host > div { ${OWN}: 1; }
::selection { background: Highlight; color: HighlightText; -webkit-text-fill-color: HighlightText;
  text-decoration: none; text-shadow: none; }
@media print { :host(:popover-open) { display: none !important; } }
`;

/** A view that the page has taken over for a transition: a picture over everything, clicks going through. */
const VEILED = ':active-view-transition';

/** By what a reader acts in the card. The page's shortcuts and menus must not see it happen. */
const ACTS = [
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
];
/** What else the page must not see happen in the card. */
const ISOLATED = [...ACTS, 'touchstart', 'touchend', 'wheel', 'copy'];
/**
 * What the card itself has no use for, and is kept from all of the page: menus close at a press outside of
 * them, dialogs take the focus back from where they think it does not belong.
 */
const WITHHELD = ['pointerdown', 'pointerup', 'focus', 'blur', 'focusin', 'focusout'];

/** Between the end of the first screen and what cuts it off, in CSS pixels. */
const BREATH = 8;

/** The one element that Counterpoint adds to a page, not yet in it. */
export interface HostElement {
  /** Of a kind that no page can define, with nothing that tells whose it is. */
  host: HTMLElement;
  /** Closed to the page. */
  shadow: ShadowRoot;
  /** Where the card goes. */
  container: HTMLElement;
  place: HostPlace;
  /** Whether the host is in the document with its styles, as no host is that the page has had elsewhere. */
  isWhole(): boolean;
}

/**
 * Keeps from the page what its reader does in the card, as far as the page does not listen at the window
 * itself and came first. Events that the page makes up go their way.
 * @param isHost whether something is the card's host
 * @param onFocus told whether the focus came into the card or left it
 */
export function withhold(
  { defaultView: window }: Document,
  isHost: (target: EventTarget | null) => boolean,
  onFocus: (isIn: boolean) => void,
  signal: AbortSignal,
): void {
  const stop = (event: Event): void => {
    if (!event.isTrusted || !isHost(event.target)) return;
    event.stopImmediatePropagation();
    if (event.type === 'focusin' || event.type === 'focusout') onFocus(event.type === 'focusin');
  };
  for (const type of WITHHELD) window?.addEventListener(type, stop, { signal, capture: true });
}

/** Where and how large the card is, out of the page's reach. */
export interface HostPlace {
  /** The rule that places the host. */
  style: CSSStyleDeclaration;
  /** Keeps the card at most so high, in CSS pixels. */
  limitHeight(pixels: number): void;
  /**
   * How high the card has to be to show what is to be seen at one glance, in CSS pixels; undefined where
   * nothing in it is. Asked for while its height is not limited.
   */
  firstScreen(): number | undefined;
}

/**
 * Makes the host with a closed shadow tree that has the given styles. Custom properties in them get
 * names that no page can have registered as something else. Nothing but what the reader does acts in the
 * tree, and only while the card is where and as it was shown.
 */
export function createHostElement(document: Document, css: string): HostElement {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  const container = document.createElement('div');
  const own = `--${unforeseenName()}`;
  const withOwnNames = (text: string): string => text.replaceAll('--', own);
  const place = sheetOf(':host {}');
  shadow.adoptedStyleSheets = [sheetOf(withOwnNames(HOST_CSS)), sheetOf(withOwnNames(css)), place];
  shadow.append(container);
  host.popover = 'manual';

  const isWhole = (): boolean =>
    host.ownerDocument === document &&
    getComputedStyle(container).getPropertyValue(withOwnNames(OWN)) !== '';
  const isShown = (): boolean =>
    isWhole() &&
    host.matches(':popover-open') &&
    !(CSS.supports(`selector(${VEILED})`) && document.documentElement.matches(VEILED));
  for (const type of ACTS) {
    const admit = (event: Event): void => {
      if (event.isTrusted && isShown()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    shadow.addEventListener(type, admit, { capture: true });
  }
  for (const type of ISOLATED) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  return {
    host,
    shadow,
    container,
    isWhole,
    place: {
      style: (place.cssRules[0] as CSSStyleRule).style,
      limitHeight: (pixels) =>
        container.style.setProperty(withOwnNames('--max-height'), `${Math.round(pixels)}px`),
      firstScreen: () => firstScreenOf(container),
    },
  };
}

/** From the card's top to what ends its first screen, and what stands below its scrolled part. */
function firstScreenOf(container: HTMLElement): number | undefined {
  const last = container.querySelector('[data-part="explanation"]');
  const body = last?.closest('[data-part="body"]');
  if (!last || !body) return undefined;
  const { top, bottom } = container.getBoundingClientRect();
  const scrolled = body.scrollTop;
  const below = bottom - body.getBoundingClientRect().bottom;
  return last.getBoundingClientRect().bottom + scrolled - top + below + BREATH;
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

/** Puts the host on top of the top layer, above whatever came there since. */
export function raise(host: HTMLElement): void {
  lower(host);
  host.showPopover();
}

/** Takes the host out of the top layer, which hides it. */
function lower(host: HTMLElement): void {
  if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
}

/** Takes the host off the screen and out of the page. */
export function remove(host: HTMLElement): void {
  lower(host);
  host.remove();
}

/** Focuses what the card offers first. */
export function focusFirst({ shadow }: HostElement): void {
  shadow
    .querySelector<HTMLElement>('[autofocus], a[href], button, [tabindex]')
    ?.focus({ preventScroll: true });
}
