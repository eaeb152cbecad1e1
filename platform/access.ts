import { browser } from 'wxt/browser';
import { covers, patternsFor } from './sites.ts';

const EVERYWHERE = ['*://*/*'];

/** Match patterns of the hosts the reader has granted. */
export async function grantedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !origin.startsWith('file:'));
}

/** Whether the granted patterns include this host, and whether they include every host. */
export function accessTo(
  granted: readonly string[],
  host: string,
): { granted: boolean; grantedEverywhere: boolean } {
  return {
    granted: granted.some((pattern) => covers(pattern, host)),
    grantedEverywhere: granted.some((pattern) => covers(pattern, '*')),
  };
}

/** The reader's grants in words of sites: everywhere, or the hosts granted one by one. */
export async function grantedHosts(): Promise<{ everywhere: boolean; hosts: string[] }> {
  const granted = await grantedOrigins();
  const hosts = granted.flatMap((pattern) => /:\/\/(?:\*\.)?([^*/]+)\//.exec(pattern)?.[1] ?? []);
  return {
    everywhere: granted.some((pattern) => covers(pattern, '*')),
    hosts: [...new Set(hosts)].sort(),
  };
}

/** Gives back all access to sites. */
export async function withdrawAccess(): Promise<void> {
  await browser.permissions.remove({ origins: await grantedOrigins() });
}

/**
 * Asks the reader for access. Has to be the first thing awaited in a click, else the browser refuses
 * it as not asked for by the reader.
 * @param scope a host, or `all` for every site
 * @returns whether access was granted
 */
export async function requestAccess(scope: 'all' | { host: string }): Promise<boolean> {
  const origins = scope === 'all' ? EVERYWHERE : patternsFor(scope.host);
  return browser.permissions.request({ origins });
}
