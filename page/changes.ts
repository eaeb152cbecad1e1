/** More nodes than this have changed: the page is read as a whole. */
const MOST = 60;

/** What of a page has changed since it was last read. */
export class Changes {
  #nodes = new Set<Node>();
  #restyled = new Set<Element>();
  #isAll = false;

  /** The nodes whose text or children are others. */
  get nodes(): ReadonlySet<Node> {
    return this.#nodes;
  }

  /** Elements whose attributes may show or hide them now. */
  get restyled(): ReadonlySet<Element> {
    return this.#restyled;
  }

  /** Whether nothing tells which part of the page has not changed. */
  get isAll(): boolean {
    return this.#isAll || this.#nodes.size + this.#restyled.size > MOST;
  }

  add({ type, target }: MutationRecord): void {
    if (this.isAll) return;
    if (type === 'attributes') this.#restyled.add(target as Element);
    else this.#nodes.add(target);
  }

  addAll(): void {
    this.#isAll = true;
    this.#nodes.clear();
    this.#restyled.clear();
  }
}
