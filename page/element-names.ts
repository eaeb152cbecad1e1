import type { BlockKind } from '../engine/annotations.ts';

/** Local name of the one element that Counterpoint adds to a page. */
export const CARD_HOST = 'counterpoint-card';

/** Elements whose text is not the page's prose: code, controls, drawings, embedded documents. */
const SKIPPED = new Set(
  (
    'script style noscript template code pre kbd samp textarea select option optgroup datalist ' +
    'input button svg math canvas audio video iframe frame frameset object embed map progress ' +
    `meter head title rt rp ${CARD_HOST}`
  ).split(' '),
);

/** Elements that start a line of their own where no style says otherwise (HTML, section 15.3). */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ' +
    'ol p section search summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

const KINDS: Record<string, BlockKind> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  p: 'paragraph',
  blockquote: 'quotation',
  li: 'list-item',
  dd: 'list-item',
  dt: 'list-item',
  figcaption: 'caption',
  caption: 'caption',
};

/** Text that only screen readers are given repeats or describes what stands beside it. */
const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|a11y-hidden)(?:$|\s)/i;

export function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.localName)) return true;
  if (element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = element.getAttribute('role');
  if (role && /^(?:textbox|searchbox|combobox|button|tooltip)$/.test(role)) return true;
  return SCREEN_READER_ONLY.test(element.getAttribute('class') ?? '');
}

export function isBlockName(element: Element): boolean {
  return BLOCKS.has(element.localName);
}

/** The kind of text an element holds, or undefined where that of its parent goes on. */
export function kindOf(element: Element): BlockKind | undefined {
  return element.getAttribute('role') === 'heading' ? 'heading' : KINDS[element.localName];
}
