/**
 * What an element says of itself. Read once and handed on, since each question to a page costs time
 * and a walk asks several of every element.
 */
export interface Markup {
  /** Its local name. */
  name: string;
  role: string | null;
  /** Its class names, as they are written. */
  classes: string;
  id: string;
  /** Whether it says to be hidden: from all (`hidden`), or from those who do not see (`aria-hidden`). */
  isHidden: boolean;
  isAriaHidden: boolean;
  isEditable: boolean;
  /** Whether it is a `details` that is shut, of which only the summary is shown. */
  isFolded: boolean;
}

export function markupOf(element: Element): Markup {
  const name = element.localName;
  const isDetails = name === 'details';
  if (!element.hasAttributes()) {
    const nothing = { role: null, classes: '', id: '', isHidden: false, isAriaHidden: false };
    return { name, ...nothing, isEditable: false, isFolded: isDetails };
  }
  const editable = element.getAttribute('contenteditable');
  return {
    name,
    role: element.getAttribute('role'),
    classes: element.getAttribute('class') ?? '',
    id: element.getAttribute('id') ?? '',
    isHidden: element.hasAttribute('hidden'),
    isAriaHidden: element.getAttribute('aria-hidden') === 'true',
    isEditable: editable !== null && editable !== 'false',
    isFolded: isDetails && !element.hasAttribute('open'),
  };
}
