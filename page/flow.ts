import type { BlockKind } from '../contract/annotations.ts';
import type { PlacedText } from '../contract/article.ts';

/**
 * The text of inline siblings, joined as rendered, with a table back to the text nodes.
 * Entry `i` says that the text from `starts[i]` on stands in `nodes[i]` from `offsets[i]` on; null stands
 * for what a style draws between them.
 */
export interface Flow extends PlacedText {
  /** Whether it is in a part of the page that is not rendered, where nothing may be measured. */
  isUnrendered: boolean;
  nodes: (Text | null)[];
  starts: number[];
  offsets: number[];
}

/** What holds for a stretch of text where it stands. */
export interface Standing {
  place: number;
  kind: BlockKind;
  link: Element | null;
}

/** White space that is not one plain space; CSS collapses each such run to one. */
const IRREGULAR = /[\t\n\f\r][\t\n\f\r ]*| [\t\n\f\r ]+/g;
/** The code units of white space that collapses. */
const COLLAPSIBLE = [0x20, 0x0a, 0x09, 0x0d, 0x0c];

/** Joins text nodes to one flow; white space collapses within it and at its ends. */
export class FlowBuilder {
  #pieces: string[] = [];
  #length = 0;
  #afterSpace = true;
  #afterBreak = false;
  #linked = 0;
  #link: Element | null = null;
  #nodes: (Text | null)[] = [];
  #starts: number[] = [];
  #offsets: number[] = [];
  #place: number | undefined;
  #kind: BlockKind = 'other';

  get length(): number {
    return this.#length;
  }

  /** Adds what a text node holds up to the end of `data`, from an offset on. */
  append(node: Text, data: string, start: number, { place, kind, link }: Standing): void {
    if (!this.#afterSpace && this.#startsAnew(node, data.charAt(start), link)) this.#space();
    const before = this.#length;
    let from = start;
    if (this.#afterSpace) while (isCollapsible(data.charCodeAt(from))) from += 1;
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

  /** Adds what a style draws there. */
  draw(mark: string, { place, kind }: Standing): void {
    this.#place ??= place;
    if (this.#length === 0) this.#kind = kind;
    this.#push(null, 0, mark);
  }

  /**
   * Whether words that touch in the markup are set apart by style: two links side by side are two
   * items of a menu, and `treaty</span>Orlova` is a kicker before its headline.
   */
  #startsAnew(node: Text, first: string, link: Element | null): boolean {
    if (link && this.#link && link !== this.#link) return true;
    const last = this.#nodes.at(-1);
    if (!last || last.parentNode === node.parentNode) return false;
    return isUpper(first) && isLower(this.#pieces.at(-1)?.slice(-1) ?? '');
  }

  #space(): void {
    this.#pieces.push(' ');
    this.#length += 1;
    this.#afterSpace = true;
  }

  #push(node: Text | null, offset: number, piece: string): void {
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
  build(isUnrendered: boolean): Flow | undefined {
    const text = this.#pieces.join('').trimEnd();
    if (!text || this.#place === undefined || !this.#nodes.some(Boolean)) return undefined;
    return {
      text,
      kind: this.#kind,
      place: this.#place,
      linked: this.#linked,
      isUnrendered,
      nodes: this.#nodes,
      starts: this.#starts,
      offsets: this.#offsets,
    };
  }
}

function isCollapsible(unit: number): boolean {
  return COLLAPSIBLE.includes(unit);
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
  // What a style draws has no place of its own: the words beside it are the nearest.
  const isDrawn = !flow.nodes[low];
  if (isDrawn) low += side === 'start' ? 1 : -1;
  const node = flow.nodes[low];
  const start = flow.starts[low];
  const nodeOffset = flow.offsets[low];
  if (!node || start === undefined || nodeOffset === undefined) return undefined;
  if (isDrawn && side === 'start') return { node, offset: nodeOffset };
  if (at < start) return undefined;
  const end = isDrawn ? (flow.starts[low + 1] ?? start) : at + 1;
  const inNode = nodeOffset + (side === 'end' ? end : at) - start;
  return inNode <= node.length ? { node, offset: inNode } : undefined;
}
