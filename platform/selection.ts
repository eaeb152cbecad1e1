import { browser } from 'wxt/browser';

/**
 * What the reader has selected in a tab, in whichever frame. Needs access to the tab, such as the
 * keys of a command give it.
 * @returns an empty text where nothing is selected or the page lets no extension in
 */
export async function selectionIn(tabId: number): Promise<string> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: readSelection })
    .catch(() => []);
  const found = frames.flatMap(({ result }) => (result?.text ? [result] : []));
  // A frame that was left keeps its selection; the one the reader is in counts.
  return (found.find(({ isInFront }) => isInFront) ?? found[0])?.text ?? '';
}

/** Runs in the page's world, so it may use nothing from here. A password is nobody's to look up. */
function readSelection(): { text: string; isInFront: boolean } {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  let selected = '';
  if (
    active instanceof HTMLTextAreaElement ||
    (active instanceof HTMLInputElement && active.type !== 'password')
  ) {
    selected = active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0);
  }
  return {
    text: selected || (getSelection()?.toString() ?? ''),
    isInFront: document.hasFocus() && !(active instanceof HTMLIFrameElement),
  };
}
