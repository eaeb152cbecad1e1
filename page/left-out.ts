/** More of a kind than this belongs to a page that hides its menus, not its text. */
const MOST = 300;

/**
 * What a walk over a page left out for reasons that can pass, each by its outermost element: showing it
 * brings new text.
 */
export class LeftOut {
  readonly #byMarkup = new WeakSet<Element>();
  /** Without a box, or with one in which nothing is drawn. */
  #unshown: Element[] = [];
  /** Of a kind that no script has defined yet, and that may draw its text in a tree of its own. */
  #undefined: Element[] = [];

  /** Remembers what its own attributes keep from readers. */
  add(element: Element): void {
    this.#byMarkup.add(element);
  }

  /** Remembers what styles keep from readers. */
  addUnshown(element: Element): void {
    addTo(this.#unshown, element);
  }

  addUndefined(element: Element): void {
    addTo(this.#undefined, element);
  }

  /** Forgets what has left the page. */
  forgetGone(): void {
    this.#unshown = this.#unshown.filter(({ isConnected }) => isConnected);
    this.#undefined = this.#undefined.filter(({ isConnected }) => isConnected);
  }

  /** Whether an element was left out for what its attributes say. */
  has(element: Element): boolean {
    return this.#byMarkup.has(element);
  }

  /** The elements that styles keep from readers. */
  get unshown(): readonly Element[] {
    return this.#unshown;
  }

  /** Whether there is anything whose showing nothing but a look tells. */
  get isEmpty(): boolean {
    return this.#unshown.length + this.#undefined.length === 0;
  }

  /** Whether text of it can be seen now. Has the browser work out the styles of the page. */
  isAnyShown(): boolean {
    const empty = new Set<Element>();
    for (const element of this.#unshown) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      if (mayHoldText(element)) return true;
      empty.add(element);
    }
    // No longer waited for: to put text into it is a change of the tree, which is told of.
    if (empty.size > 0) this.#unshown = this.#unshown.filter((element) => !empty.has(element));
    return this.#undefined.some((element) => element.shadowRoot !== null);
  }

  /** How much text styles keep from readers at least, in UTF-16 units; counts no further than to `most`. */
  textLength(most: number): number {
    let length = 0;
    for (const element of this.#unshown) {
      if (length >= most) break;
      length += element.textContent?.length ?? 0;
    }
    return Math.min(length, most);
  }
}

/** Whether an element has text in it, or draws some that stands elsewhere. */
function mayHoldText(element: Element): boolean {
  if (/\S/.test(element.textContent ?? '')) return true;
  return [element, ...element.querySelectorAll('*')].some(
    ({ localName, shadowRoot }) => shadowRoot || localName === 'slot',
  );
}

/** Adds an element, once however often its part of the page is read again. */
function addTo(elements: Element[], element: Element): void {
  if (elements.length < MOST && !elements.includes(element)) elements.push(element);
}
