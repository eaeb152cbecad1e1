import { browser } from 'wxt/browser';
import { grantedOrigins } from './access.ts';
import { readSettings } from './settings.ts';
import { type ScriptScope, scopesFor } from './sites.ts';

/** The page's script as the build names it. */
export const PAGE_SCRIPT = '/page.js';
/** What finds the frames that hold an article. */
export const FRAME_SCRIPT = '/frame.js';

/**
 * Registers the page's script for what is granted minus what is switched off; nothing else decides
 * where it runs. Calling it again changes only what differs.
 */
export async function reconcileRegistration(): Promise<void> {
  const [settings, granted] = await Promise.all([readSettings(), grantedOrigins()]);
  const wanted = scopesFor(settings.sites, granted).flatMap(toRegistrations);
  const present = await browser.scripting.getRegisteredContentScripts();
  const stale = present.filter((script) => !wanted.some((other) => isSame(script, other)));
  const missing = wanted.filter((script) => !present.some((other) => isSame(script, other)));
  if (stale.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  }
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing);
}

interface Registration {
  id: string;
  js: string[];
  matches: string[];
  excludeMatches?: string[];
  allFrames: boolean;
  runAt: 'document_idle';
  persistAcrossSessions: true;
}

function toRegistrations({ id, matches, excludeMatches }: ScriptScope): Registration[] {
  const where = { matches, ...(excludeMatches.length > 0 && { excludeMatches }) };
  const how = { runAt: 'document_idle', persistAcrossSessions: true } as const;
  return [
    { id, js: [PAGE_SCRIPT.slice(1)], allFrames: false, ...where, ...how },
    { id: `frames-${id}`, js: [FRAME_SCRIPT.slice(1)], allFrames: true, ...where, ...how },
  ];
}

interface Scoped {
  id: string;
  matches?: string[] | undefined;
  excludeMatches?: string[] | undefined;
}

function isSame(a: Scoped, b: Scoped): boolean {
  const scope = (script: Scoped) =>
    JSON.stringify([script.id, script.matches ?? [], script.excludeMatches ?? []]);
  return scope(a) === scope(b);
}
