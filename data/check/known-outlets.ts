import { countryOfEnd } from '../country-of-end.ts';
import { hostOf } from '../host-of.ts';
import { outletAt } from '../outlets.ts';
import { type Rule, reportOn } from './finding.ts';

/** Hosts that exist in examples only. */
const INVENTED = /\.(?:example|invalid|test|localhost)$/;

/** Somebody has looked at who publishes a source: the report counts countries by it. */
export const knownOutlets: Rule = (pack) => {
  const told = new Set<string>();
  return pack.statements.flatMap((statement, index) =>
    statement.sources.flatMap(({ url }, i) => {
      const host = hostOf(url);
      if (host === undefined || told.has(host) || INVENTED.test(host)) return [];
      if (outletAt(url) || countryOfEnd(host)) return [];
      told.add(host);
      return reportOn('statements', index, statement).warning(
        `sources[${i}].url`,
        `is of ${host}, of which nobody has said where it is at home`,
        'Add it to data/outlets.json with its country, or null where that cannot be told, and its kind.',
      );
    }),
  );
};
