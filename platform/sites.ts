import type { SiteMode } from '../contract/tab.ts';
import { canonicalHost, isAddress } from './hosts.ts';

/** What the reader set for sites, by canonical host. */
export type SiteModes = Readonly<Record<string, SiteMode>>;

/** A mode with the host whose entry decided; `decidedBy` is absent where the default did. */
export interface ModeDecision {
  mode: SiteMode;
  decidedBy?: string;
}

const DEFAULT_MODE: SiteMode = 'auto';

/**
 * The host a reader means by "this site": that of an `http(s)` address, as settings spell it.
 * @returns undefined for addresses that are no web page and for text that is no address
 */
export function siteOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? canonicalHost(hostname) : undefined;
}

/** A host, alone or in an address or a match pattern, whose `*.` says what holds for a site anyway. */
const TYPED = /^(?:(?:https?|\*):\/\/)?(?:[^/?#@]*@)?(?:\*\.)?([^/?#]*?)(?::\d+)?(?:[/?#].*)?$/i;

/**
 * Reads what a person types as a site: a host, or any address on it.
 * @returns the host as it is stored, or undefined where the text names none
 */
export function parseSite(text: string): string | undefined {
  const site = canonicalHost(TYPED.exec(text.trim())?.[1] ?? '');
  return site && (site.includes('.') || isAddress(site) || site === 'localhost') ? site : undefined;
}

/** The mode of a host: its own entry, else that of its nearest parent, else the default. */
export function modeOf(sites: SiteModes, host: string): ModeDecision {
  for (const candidate of withParents(host)) {
    const mode = Object.hasOwn(sites, candidate) ? sites[candidate] : undefined;
    if (mode) return { mode, decidedBy: candidate };
  }
  return { mode: DEFAULT_MODE };
}

/** Match patterns that cover a host and everything below it. */
export function patternsFor(host: string): string[] {
  const isAlone = isAddress(host) || !host.includes('.');
  return [isAlone ? `*://${host}/*` : `*://*.${host}/*`];
}

/** Where the gate's script is to be registered: where it runs and where it must not. */
export interface ScriptScope {
  id: string;
  matches: string[];
  excludeMatches: string[];
  /** Whether the reader wants these sites read whatever the gate says. */
  isWanted: boolean;
}

/**
 * Where the gate's script is to be registered: on everything granted, but for sites with a mode of
 * their own, which get a scope of their own or, switched off, none.
 * @param granted match patterns of the hosts the reader has granted
 */
export function scopesFor(sites: SiteModes, granted: readonly string[]): ScriptScope[] {
  if (granted.length === 0) return [];
  const own = Object.keys(sites).filter(
    (host) => modeOf(sites, host).mode !== modeAbove(sites, host),
  );
  const scopes: ScriptScope[] = [
    {
      id: 'everywhere-granted',
      matches: [...granted],
      excludeMatches: own.flatMap(patternsFor),
      isWanted: false,
    },
  ];
  for (const host of own) {
    const { mode } = modeOf(sites, host);
    const matches = grantedWithin(host, granted);
    if (mode === 'never' || matches.length === 0) continue;
    const below = own.filter((other) => other.endsWith(`.${host}`));
    scopes.push({
      id: `${mode}-${host}`,
      matches,
      excludeMatches: below.flatMap(patternsFor),
      isWanted: mode === 'always',
    });
  }
  return scopes;
}

/** The mode that a host would have without an entry of its own. */
function modeAbove(sites: SiteModes, host: string): SiteMode {
  const [, ...parents] = withParents(host);
  return parents[0] === undefined ? DEFAULT_MODE : modeOf(sites, parents[0]).mode;
}

/** Match patterns of what is granted of a host and everything below it. */
function grantedWithin(host: string, granted: readonly string[]): string[] {
  if (granted.some((pattern) => covers(pattern, host))) return patternsFor(host);
  return granted.filter((pattern) =>
    /:\/\/(?:\*\.)?([^*/]+)\//.exec(pattern)?.[1]?.endsWith(`.${host}`),
  );
}

/** Whether a granted match pattern includes all pages of a host. */
export function covers(pattern: string, host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const patternHost = /^(?:\*|https?):\/\/([^/]*)\/\*$/.exec(pattern)?.[1];
  if (!patternHost) return false;
  if (patternHost === '*') return true;
  if (!patternHost.startsWith('*.')) return patternHost === host;
  const base = patternHost.slice(2);
  return host === base || host.endsWith(`.${base}`);
}

/** A host and those that it lies below; one of a single label holds for itself alone. */
function withParents(host: string): string[] {
  const labels = host.split('.');
  const parents = labels.slice(1, -1).map((_, depth) => labels.slice(depth + 1).join('.'));
  return [host, ...parents];
}
