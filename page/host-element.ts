import { CARD_HOST } from './element-names.ts';

/**
 * Keeps the page's styles out and the card above everything; the rest of the look is the card's.
 * Important rules of a shadow tree win over those of the page, also over its inline styles.
 */
const HOST_CSS = `
:host { all: initial !important; position: fixed !important; margin: 0 !important;
  padding: 0 !important; border: 0 !important; background: none !important; overflow: visible !important;
  display: none !important; color-scheme: light dark; z-index: 2147483647 !important; }
:host(:popover-open) { display: block !important; }
@media print { :host(:popover-open) { display: none !important; } }
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

/** The one element that Counterpoint adds to a page, not yet in it. */
export interface HostElement {
  host: HTMLElement;
  /** Closed to the page. */
  shadow: ShadowRoot;
  /** The rule that places the host, out of the page's reach. */
  placement: CSSStyleDeclaration;
}

/** Makes the host with a closed shadow tree that has the given styles. */
export function createHostElement(document: Document, css: string): HostElement {
  const host = document.createElement(CARD_HOST);
  const shadow = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const place = sheetOf(':host {}');
  shadow.adoptedStyleSheets = [sheetOf(HOST_CSS), sheetOf(css), place];
  host.popover = 'manual';
  for (const type of ISOLATED_EVENTS) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  return { host, shadow, placement: (place.cssRules[0] as CSSStyleRule).style };
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
export function lower(host: HTMLElement): void {
  if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
}

/** Focuses what the card offers first, or the card itself where it offers nothing. */
export function focusFirst({ host, shadow }: HostElement): void {
  const first = shadow.querySelector<HTMLElement>('[autofocus], a[href], button, [tabindex]');
  if (first) first.focus({ preventScroll: true });
  else host.focus({ preventScroll: true });
}
