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

/** Text that only screen readers are given repeats or describes what stands beside it. */
const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden)(?:$|\s)/i;

/** Whether no element of this name holds prose. */
export function isSkippedName(name: string): boolean {
  return SKIPPED.has(name);
}

/** Whether the text of an element is left out, by its name or what it says of itself. */
export function isSkipped(element: Element): boolean {
  if (isSkippedName(element.localName)) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role && /^(?:textbox|searchbox|combobox|button|tooltip)$/.test(role)) return true;
  return SCREEN_READER_ONLY.test(element.getAttribute('class') ?? '');
}

/** Whether an element by its name starts a line of its own. */
export function isBlockName(element: Element): boolean {
  return !INLINE.has(element.localName);
}

/** The kind of text an element holds, or undefined where that of its parent goes on. */
export function kindOf(element: Element): BlockKind | undefined {
  const name = element.localName;
  if (/^h[1-6]$/.test(name) || element.getAttribute('role') === 'heading') return 'heading';
  if (name === 'p') return 'paragraph';
  if (name === 'blockquote') return 'quotation';
  if (/^(?:li|d[dt])$/.test(name)) return 'list-item';
  return name.endsWith('caption') ? 'caption' : undefined;
}
