/** What settings may call a site: one spelling for each host, and none that matches nothing. */

const LONGEST_HOST = 253;
const NAME = /^(?:[a-z\d_-]{1,63}\.)*[a-z\d_-]{1,63}$/;
const ADDRESS = /^\d+(?:\.\d+){3}$|^\[[\da-f:.]+\]$/;

/**
 * The one spelling of a host under which settings know it: lower-case, in Punycode, without a dot at
 * the end and without a leading `www.` that another name follows.
 * @param host in any spelling, alone: without scheme, path or wildcard
 * @returns undefined where it is no host, or one that match patterns cannot be trusted with
 */
export function canonicalHost(host: string): string | undefined {
  if (!URL.canParse(`https://${host}/`)) return undefined;
  const { href, hostname } = new URL(`https://${host}/`);
  if (href !== `https://${hostname}/`) return undefined;
  const name = hostname.replace(/\.$/, '');
  // Addresses have short forms ('1' for 0.0.0.1) that nobody means.
  if (isAddress(name)) return name === host.toLowerCase() ? name : undefined;
  const site = name.replace(/^www\.(?=.+\.)/, '');
  return site.length <= LONGEST_HOST && NAME.test(site) ? site : undefined;
}

/** Whether a canonical host is an IP address, below which there is nothing. */
export function isAddress(host: string): boolean {
  return ADDRESS.test(host);
}
