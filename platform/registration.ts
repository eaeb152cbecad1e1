import { browser } from 'wxt/browser';
import { grantedOrigins } from './access.ts';
import { createQueue } from './queue.ts';
import { readSettings } from './settings.ts';
import { type ScriptScope, scopesFor } from './sites.ts';

/** What waits at the gate of each page and finds the frames that hold an article, as the build names it. */
export const GATE_SCRIPT = '/gate.js';
/** Runs before it on sites that the reader wants read whatever the gate says. */
export const WANTED_SCRIPT = '/wanted.js';
/** Registered for a moment, where it runs nowhere, to learn whether the browser takes a pattern. */
const TRIAL = 'trial';

const inTurn = createQueue();

/**
 * Registers the gate's script for what is granted minus what is switched off; nothing else decides
 * where it runs. Calling it again changes only what differs.
 */
export function reconcileRegistration(): Promise<void> {
  return inTurn(reconcile);
}

async function reconcile(): Promise<void> {
  const [settings, granted] = await Promise.all([readSettings(), grantedOrigins()]);
  const wanted = scopesFor(settings.sites, granted).map(toRegistration);
  const present = await browser.scripting.getRegisteredContentScripts();
  const stale = present.filter((script) => !wanted.some((other) => isSame(script, other)));
  const missing = wanted.filter((script) => !present.some((other) => isSame(script, other)));
  if (stale.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  }
  if (missing.length > 0) await register(missing);
}

/** A browser refuses all scripts for one pattern that it does not take. */
async function register(scripts: Registration[]): Promise<void> {
  if (await isTaken(scripts)) return;
  for (const script of scripts) {
    if (!(await isTaken([script]))) await isTaken([await withoutRefused(script)]);
  }
}

async function isTaken(scripts: Registration[]): Promise<boolean> {
  return browser.scripting.registerContentScripts(scripts).then(
    () => true,
    () => false,
  );
}

/** No page lies at an address that the browser does not take, so nothing is lost with its pattern. */
async function withoutRefused(script: Registration): Promise<Registration> {
  const { excludeMatches = [] } = script;
  const taken: string[] = [];
  for (const pattern of excludeMatches) {
    const trial = { ...script, id: TRIAL, matches: [pattern], excludeMatches: ['*://*/*'] };
    if (!(await isTaken([trial]))) continue;
    await browser.scripting.unregisterContentScripts({ ids: [TRIAL] });
    taken.push(pattern);
  }
  return { ...script, excludeMatches: taken };
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
