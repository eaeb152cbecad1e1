import type { Source } from '../../contract/pack.ts';
import { countryOfEnd } from '../country-of-end.ts';
import { hostOf } from '../host-of.ts';
import { outletAt } from '../outlets.ts';

/** Sources that nobody could place. */
export const UNPLACED = 'not placed';
/** Sources without an address. */
export const UNKNOWN = 'unknown';

/**
 * Where a source is at home: as the reviewed table of outlets has it, else by the end of its address.
 *
 * @returns two letters as in ISO 3166 (`EU` too), `not placed` or `unknown`
 */
export function sourceCountry({ url }: Source): string {
  const host = hostOf(url);
  if (host === undefined || !/\.[a-z][a-z\d-]*$/.test(host)) return UNKNOWN;
  const outlet = outletAt(url);
  return (outlet ? outlet.country : countryOfEnd(host)) ?? UNPLACED;
}

/** The name of a country for a reader of English. */
export function countryName(country: string): string {
  if (country.length !== 2) return country;
  return new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country;
}
