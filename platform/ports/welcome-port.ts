import { browser } from 'wxt/browser';
import type { WelcomePort } from '../../contract/ports/welcome.ts';
import { requestAccess } from '../access.ts';

/** What the welcome page needs of the browser. */
export function createWelcomePort(): WelcomePort {
  return { requestAccess, openOptions: () => browser.runtime.openOptionsPage() };
}
