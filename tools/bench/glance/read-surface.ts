import type { Page } from 'puppeteer-core';
import { en } from '../../../locales/en.ts';
import type { Session } from '../../../tests/e2e/session.ts';
import type { Box, SeenSurface, SeenText } from './seen.ts';

const THIS_SENTENCE = en.statement.thisSentence;

/** The card that a page of the extension has in itself, or its popup; null while there is none. */
export function readOwn(page: Page, selector: string): Promise<SeenSurface | null> {
  return page.evaluate(
    `(${readSurface})(document.querySelector(${JSON.stringify(selector)}), ${JSON.stringify(THIS_SENTENCE)})`,
  ) as Promise<SeenSurface | null>;
}

/**
 * The card that is open in the tab in front with this address; null where none is. Its tree is closed
 * to the page's scripts and open to the extension's.
 */
export function readCard({ inside }: Session, url: string): Promise<SeenSurface | null> {
  const look = `(() => {
    const host = document.querySelector('html > div[popover]:popover-open');
    if (!host) return null;
    const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
    return (${readSurface})(root?.querySelector('.card'), ${JSON.stringify(THIS_SENTENCE)});
  })`;
  return inside.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const tabId = tabs.findLast((tab) => tab.url === ${JSON.stringify(url)})?.id;
    if (tabId === undefined) return null;
    const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func: ${look} });
    return frame?.result ?? null;
  })()`) as Promise<SeenSurface | null>;
}

/** Runs in the browser, so that it leans on nothing outside itself. */
function readSurface(
  surface: Element | null | undefined,
  thisSentence: string,
): SeenSurface | null {
  if (!surface) return null;
  const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const paneOf = (element: Element): Box => {
    const pane = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    for (let at: Element | null = element; at; ) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if ((overflowX !== 'visible' || overflowY !== 'visible') && at.clientHeight > 0) {
        const { left, top } = at.getBoundingClientRect();
        pane.left = Math.max(pane.left, left + at.clientLeft);
        pane.top = Math.max(pane.top, top + at.clientTop);
        pane.right = Math.min(pane.right, left + at.clientLeft + at.clientWidth);
        pane.bottom = Math.min(pane.bottom, top + at.clientTop + at.clientHeight);
      }
      at = at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;
    }
    return pane;
  };
  const seen = (element: Element | null | undefined): SeenText | null => {
    if (!element) return null;
    const range = document.createRange();
    range.selectNodeContents(element);
    const boxes = [...range.getClientRects()]
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
    return { text: tidy(element.textContent), boxes, pane: paneOf(element) };
  };
  const all = (selector: string, within: Element = surface) =>
    [...within.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const textsOf = (selector: string, within?: Element) =>
    all(selector, within).map((one) => tidy(one.textContent));
  const [explanation] = all('[data-part="explanation"]');
  const lead = explanation?.parentElement;
  const name = surface.querySelector('.card-name');
  return {
    subject: tidy(name?.querySelector('span:not([class])')?.textContent),
    isStatement: name?.firstElementChild?.matches('.card-claim') ?? false,
    lead: lead
      ? {
          question: seen(
            all('[data-part="question"]', lead)[0] ?? all('[data-part="question"]')[0],
          ),
          accounts: all('[data-part="account"]', lead).map((account) => ({
            name: seen(account.querySelector('.name')),
            date: seen(account.querySelector('.meta-date')),
            words: all('.quotation, .paraphrase', account).flatMap((one) => seen(one) ?? []),
            isThisSentence: textsOf('.tag', account).includes(thisSentence),
          })),
          explanation: seen(explanation),
        }
      : null,
    questions: textsOf('.question'),
    quotations: textsOf('.quotation, .paraphrase'),
  };
}
