import { browser } from 'wxt/browser';
import type { HelpPort } from '../../contract/ports/help.ts';
import { listCommands } from '../shortcuts.ts';

/** What the help page needs of the browser. */
export function createHelpPort(): HelpPort {
  return { commands: listCommands, openOptions: () => browser.runtime.openOptionsPage() };
}
