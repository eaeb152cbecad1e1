/**
 * What a walk over a page left out for reasons that can pass, each by its outermost element: showing it
 * brings new text.
 */
export class LeftOut {
  readonly #byMarkup = new WeakSet<Element>();
  /** Without a box, or with one in which nothing is drawn. */
  #unshown: Element[] = [];
  /** Of a kind that no script has defined yet, and that may draw its text in a tree of its own. */
  readonly #undefined: Element[] = [];

  /** More of either than this belongs to a page that hides its menus, not its text. */
  static readonly #MOST = 300;

  /** Remembers what its own attributes keep from readers. */
  add(element: Element): void {
    this.#byMarkup.add(element);
  }

  /** Remembers what styles keep from readers. */
  addUnshown(element: Element): void {
    if (this.#unshown.length < LeftOut.#MOST) this.#unshown.push(element);
  }

  addUndefined(element: Element): void {
    if (this.#undefined.length < LeftOut.#MOST) this.#undefined.push(element);
  }

  /** Takes over what another walk left out of a part of the same page. */
  addAll(other: LeftOut): void {
    for (const element of other.#unshown) this.addUnshown(element);
    for (const element of other.#undefined) this.addUndefined(element);
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
