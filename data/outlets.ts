import type { SourceTier } from '../contract/pack.ts';
import { hostOf } from './host-of.ts';
import table from './outlets.json' with { type: 'json' };

/** What is known of who publishes under an address. */
export interface Outlet {
  /** Where the publisher has its seat, as in ISO 3166 (`EU` too); null where nobody could tell. */
  country: string | null;
  /** How near its own texts stand to what they report, in most cases. */
  kind: SourceTier;
}

const OUTLETS = new Map(Object.entries(table as Record<string, Outlet>));

/**
 * Looks an address up in the reviewed table, under its host and under what the host belongs to:
 * `edition.paper.example` is found as `paper.example`.
 */
export function outletAt(url: string | undefined): Outlet | undefined {
  const labels = hostOf(url)?.split('.') ?? [];
  for (let from = 0; from < labels.length - 1; from++) {
    const outlet = OUTLETS.get(labels.slice(from).join('.'));
    if (outlet) return outlet;
  }
  return undefined;
}
