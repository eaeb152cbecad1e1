import type { Source } from '../../contract/pack.ts';

/** Sources under addresses that belong to no country. */
export const INTERNATIONAL = 'international';
/** Sources without an address. */
export const UNKNOWN = 'unknown';

/** Two letters of a country, but sold to everybody and used so. */
const SOLD_TO_ALL = new Set('ai as bz cc cd co fm gg io la ly me ms nu sc tk to tv ws'.split(' '));

/** Ends of addresses that are not written like the country they stand for. */
const OTHERWISE: Record<string, string> = {
  uk: 'GB',
  su: 'RU',
  gov: 'US',
  mil: 'US',
  'xn--p1ai': 'RU',
  'xn--j1amh': 'UA',
  'xn--90ais': 'BY',
  'xn--fiqs8s': 'CN',
};

/**
 * Where a source is at home, as far as its address tells: by the last part of the host's name.
 *
 * @returns two letters as in ISO 3166 (`EU` too), `international` or `unknown`
 */
export function sourceCountry({ url }: Source): string {
  if (url === undefined || !URL.canParse(url)) return UNKNOWN;
  const { hostname } = new URL(url);
  const end = hostname.replace(/\.$/, '').split('.').at(-1) ?? '';
  if (Object.hasOwn(OTHERWISE, end)) return OTHERWISE[end] ?? UNKNOWN;
  if (!/^[a-z]/.test(end) || !hostname.includes('.')) return UNKNOWN;
  return end.length === 2 && !SOLD_TO_ALL.has(end) ? end.toUpperCase() : INTERNATIONAL;
}

/** The name of a country for a reader of English. */
export function countryName(country: string): string {
  if (country.length !== 2) return country;
  return new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;
}
