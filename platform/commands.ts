import { browser } from 'wxt/browser';
import { TOP_FRAME } from './frames.ts';
import { lookUpSelection } from './look-up.ts';
import { sendMessage } from './messages.ts';

/** Answers the keys that the manifest names. Firefox on a phone has none. */
export function serveCommands(): void {
  (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener(
    (command, tab) => {
      if (command === 'look-up') void lookUpSelection(tab?.id);
      if (command === 'next-mark') void walk(tab?.id, 'next');
      if (command === 'previous-mark') void walk(tab?.id, 'previous');
    },
  );
}

/** Goes to a mark of the page in front. Where no page is read there is none to go to. */
async function walk(tabId: number | undefined, direction: 'next' | 'previous'): Promise<void> {
  if (tabId === undefined) return;
  await sendMessage('walk', direction, { tabId, frameId: TOP_FRAME }).catch(() => undefined);
}
