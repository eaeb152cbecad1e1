import type { BlockKind } from '../engine/annotations.ts';

/** Local name of the one element that Counterpoint adds to a page. */
export const CARD_HOST = 'counterpoint-card';

/** Elements whose text is not the page's prose: code, controls, drawings, embedded documents. */
const SKIPPED = new Set(
  (
    'script style noscript template code pre kbd samp textarea select datalist button svg math ' +
    `canvas audio video iframe object map progress meter head title rt rp ${CARD_HOST}`
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

/** Text that only screen readers are given repeats or describes what stands beside it. */
const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden)(?:$|\s)/i;

/** Whether no element of this name holds prose. */
export function isSkippedName(name: string): boolean {
  return SKIPPED.has(name);
}

/** Whether the text of an element is left out, by its name, its role or what else it says of itself. */
export function isSkipped(element: Element, role: string | null): boolean {
  if (isSkippedName(element.localName)) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (role && /^(?:textbox|searchbox|combobox|button|tooltip)$/.test(role)) return true;
  const names = element.getAttribute('class');
  return names !== null && SCREEN_READER_ONLY.test(names);
}

/** Whether an element starts a line of its own where nothing is known but its name. */
export function isBlockName({ localName }: Element): boolean {
  return !INLINE.has(localName);
}

/** Whether the name is one of those whose elements start a line of their own by the browser's rules. */
export function isKnownBlock({ localName }: Element): boolean {
  return BLOCK.has(localName);
}

/** The kind of text an element holds, or undefined where that of its parent goes on. */
export function kindOf({ localName }: Element, role: string | null): BlockKind | undefined {
  return role === 'heading' ? 'heading' : KINDS.get(localName);
}
