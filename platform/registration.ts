import { browser } from 'wxt/browser';
import { grantedOrigins } from './access.ts';
import { readSettings } from './settings.ts';
import { type ScriptScope, scopesFor } from './sites.ts';

/** What waits at the gate of each page and finds the frames that hold an article, as the build names it. */
export const GATE_SCRIPT = '/gate.js';
/** Runs before it on sites that the reader wants read whatever the gate says. */
export const WANTED_SCRIPT = '/wanted.js';

/**
 * Registers the gate's script for what is granted minus what is switched off; nothing else decides
 * where it runs. Calling it again changes only what differs.
 */
export async function reconcileRegistration(): Promise<void> {
  const [settings, granted] = await Promise.all([readSettings(), grantedOrigins()]);
  const wanted = scopesFor(settings.sites, granted).map(toRegistration);
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
  allFrames: true;
  runAt: 'document_idle';
  persistAcrossSessions: true;
}

function toRegistration({ id, matches, excludeMatches, isWanted }: ScriptScope): Registration {
  return {
    id,
    js: scriptsFor(isWanted).map((script) => script.slice(1)),
    allFrames: true,
    matches,
    ...(excludeMatches.length > 0 && { excludeMatches }),
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}

/** The scripts to run at the gate, in order. */
export function scriptsFor(isWanted: boolean): (typeof GATE_SCRIPT | typeof WANTED_SCRIPT)[] {
  return isWanted ? [WANTED_SCRIPT, GATE_SCRIPT] : [GATE_SCRIPT];
}

interface Scoped {
  id: string;
  js?: string[] | undefined;
  matches?: string[] | undefined;
  excludeMatches?: string[] | undefined;
}

function isSame(a: Scoped, b: Scoped): boolean {
  const scope = (script: Scoped) =>
    JSON.stringify([
      script.id,
      // Firefox gives the address of a script, not its path.
      (script.js ?? []).map((path) => path.replace(/^.*\//, '')),
      script.matches ?? [],
      script.excludeMatches ?? [],
    ]);
  return scope(a) === scope(b);
}
