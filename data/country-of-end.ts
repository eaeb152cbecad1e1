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

/** The country that the last part of a host's name stands for, if it stands for one. */
export function countryOfEnd(host: string): string | undefined {
  const end = host.split('.').at(-1) ?? '';
  if (Object.hasOwn(OTHERWISE, end)) return OTHERWISE[end];
  return end.length === 2 && !SOLD_TO_ALL.has(end) ? end.toUpperCase() : undefined;
}
