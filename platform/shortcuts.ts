import { browser } from 'wxt/browser';
import type { Command } from '../contract/command.ts';

/** Where Chromium's readers change keys; a link cannot lead there, but a tab can be opened on it. */
const CHROMIUM_PAGE = 'chrome://extensions/shortcuts';

/** Firefox's own way, which the library's types do not know yet. */
interface OwnPage {
  openShortcutSettings?: () => Promise<void>;
}

/** What the reader's keys do, with the keys they are now; nothing where a browser has no keys. */
export async function listCommands(): Promise<Command[]> {
  const api = browser.commands as typeof browser.commands | undefined;
  const commands = (await api?.getAll()) ?? [];
  return commands.flatMap(({ name, description, shortcut }) =>
    name ? [{ name, description: description ?? '', keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's page on which keys are changed. @throws where the browser has none */
export async function openShortcutPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as OwnPage;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_PAGE });
}
