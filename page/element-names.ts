import type { BlockKind } from '../contract/annotations.ts';
import type { Markup } from './markup.ts';

/** Elements whose text is not the page's prose: code, controls, drawings, embedded documents. */
const SKIPPED = new Set(
  (
    'script style noscript template code kbd samp textarea select datalist button svg math ' +
    'canvas audio video iframe object map progress meter head title rt rp'
  ).split(' '),
);

/** Elements that go on in the line where no style says otherwise. */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i img ins label mark nobr q ruby s slot ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** Elements that lay out their text in lines of its own unless a style says otherwise. */
const BLOCK = new Set(
  (
    'html body div p section article main header footer nav aside address blockquote figure figcaption ' +
    'h1 h2 h3 h4 h5 h6 ul ol li dl dt dd form fieldset details summary hr pre center hgroup'
  ).split(' '),
);

const KINDS = new Map<string, BlockKind>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dd', 'dt'].map((name) => [name, 'list-item'] as const),
  ...['caption', 'figcaption'].map((name) => [name, 'caption'] as const),
  ['p', 'paragraph'],
  ['blockquote', 'quotation'],
]);

const SKIPPED_ROLES = new Set(['textbox', 'searchbox', 'combobox', 'button', 'tooltip']);

/** Text that only screen readers are given repeats or describes what stands beside it. */
const MAY_BE_FOR_SCREEN_READERS = /hidden|sr-only|screen/i;
const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden)(?:$|\s)/i;

/** Whether no element of this name holds prose. */
export function isSkippedName(name: string): boolean {
  return SKIPPED.has(name);
}

/** Whether the text of an element is left out for good, by its name or what else it says of itself. */
export function isSkipped({ name, role, classes }: Markup): boolean {
  if (isSkippedName(name)) return true;
  return (role !== null && SKIPPED_ROLES.has(role)) || isForScreenReaders(classes);
}

function isForScreenReaders(classes: string): boolean {
  return MAY_BE_FOR_SCREEN_READERS.test(classes) && FOR_SCREEN_READERS.test(classes);
}

/** Whether an element starts a line of its own where nothing is known but its name. */
export function isBlockName(name: string): boolean {
  return !INLINE.has(name);
}

/** Whether the name is one of those whose elements start a line of their own by the browser's rules. */
export function isKnownBlock(name: string): boolean {
  return BLOCK.has(name);
}

/** The kind of text an element holds, or undefined where that of its parent goes on. */
export function kindOf({ name, role }: Markup): BlockKind | undefined {
  return role === 'heading' ? 'heading' : KINDS.get(name);
}
