import type { BlockKind } from '../contract/annotations.ts';
import type { PlacedText } from '../contract/article.ts';

/**
 * The text of inline siblings, joined as rendered, with a table back to the text nodes.
 * Entry `i` says that the text from `starts[i]` on stands in `nodes[i]` from `offsets[i]` on.
 */
export interface Flow extends PlacedText {
  nodes: Text[];
  starts: number[];
  offsets: number[];
}

/** White space that is not one plain space; CSS collapses each such run to one. */
const IRREGULAR = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;
const COLLAPSIBLE_START = /^[\t\n\f\r ]+/;

/** Joins text nodes to one flow; white space collapses within it and at its ends. */
export class FlowBuilder {
  #pieces: string[] = [];
  #length = 0;
  #afterSpace = true;
  #afterBreak = false;
  #linked = 0;
  #link: Element | null = null;
  #nodes: Text[] = [];
  #starts: number[] = [];
  #offsets: number[] = [];
  #place: number | undefined;
  #kind: BlockKind = 'other';

  get length(): number {
    return this.#length;
  }

  /** Adds the first `limit` UTF-16 units of a text node. */
  append(node: Text, place: number, kind: BlockKind, link: Element | null, limit: number): void {
    const data = node.data.length > limit ? node.data.slice(0, limit) : node.data;
    if (!this.#afterSpace && this.#startsAnew(node, data, link)) this.#space();
    const before = this.#length;
    let from = this.#afterSpace ? (COLLAPSIBLE_START.exec(data)?.[0].length ?? 0) : 0;
    IRREGULAR.lastIndex = from;
    for (let run = IRREGULAR.exec(data); run; run = IRREGULAR.exec(data)) {
      this.#push(node, from, `${data.slice(from, run.index)} `);
      from = IRREGULAR.lastIndex;
    }
    if (from < data.length) this.#push(node, from, data.slice(from));
    if (this.#length === before) return;
    this.#place ??= place;
    if (before === 0) this.#kind = kind;
    this.#afterBreak = false;
    this.#link = link;
    if (link) this.#linked += this.#length - before;
  }

  /**
   * Whether words that touch in the markup are set apart by style: two links side by side are two
   * items of a menu, and `treaty</span>Orlova` is a kicker before its headline.
   */
  #startsAnew(node: Text, data: string, link: Element | null): boolean {
    if (link && this.#link && link !== this.#link) return true;
    const last = this.#nodes.at(-1);
    if (!last || last.parentNode === node.parentNode) return false;
    return isUpper(data.charAt(0)) && isLower(this.#pieces.at(-1)?.slice(-1) ?? '');
  }

  #space(): void {
    this.#pieces.push(' ');
    this.#length += 1;
    this.#afterSpace = true;
  }

  #push(node: Text, offset: number, piece: string): void {
    this.#nodes.push(node);
    this.#starts.push(this.#length);
    this.#offsets.push(offset);
    this.#pieces.push(piece);
    this.#length += piece.length;
    this.#afterSpace = piece.endsWith(' ');
  }

  /** A line break inside the flow. Returns true for the second in a row, which parts paragraphs. */
  breakLine(): boolean {
    if (this.#length === 0) return false;
    if (this.#afterBreak) return true;
    this.#pieces.push('\n');
    this.#length += 1;
    this.#afterSpace = true;
    this.#afterBreak = true;
    return false;
  }

  /** The flow, or undefined where there is nothing but white space. */
  build(): Flow | undefined {
    const text = this.#pieces.join('').trimEnd();
    if (!text || this.#place === undefined) return undefined;
    return {
      text,
      kind: this.#kind,
      place: this.#place,
      linked: this.#linked,
      nodes: this.#nodes,
      starts: this.#starts,
      offsets: this.#offsets,
    };
  }
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function isLower(letter: string): boolean {
  return letter !== letter.toUpperCase();
}

/**
 * The position in a text node at which a stretch of a flow begins (`'start'`) or ends (`'end'`).
 * `offset` is a UTF-16 position in the flow's text.
 */
export function nodePosition(
  flow: Flow,
  offset: number,
  side: 'start' | 'end',
): { node: Text; offset: number } | undefined {
  const at = side === 'end' ? offset - 1 : offset;
  let low = 0;
  let high = flow.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  const node = flow.nodes[low];
  const start = flow.starts[low];
  const nodeOffset = flow.offsets[low];
  if (!node || start === undefined || nodeOffset === undefined || at < start) return undefined;
  const inNode = nodeOffset + at - start + (side === 'end' ? 1 : 0);
  return inNode <= node.length ? { node, offset: inNode } : undefined;
}
