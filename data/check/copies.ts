import { type Rule, reportOn } from './finding.ts';

/** A page that copies another says whose text it is, so that the two count as one. */
export const copies: Rule = (pack) =>
  pack.statements.flatMap((statement, index) =>
    statement.sources.flatMap(({ tier, copyOf }, i) =>
      tier !== 'copy' || copyOf !== undefined
        ? []
        : reportOn('statements', index, statement).error(
            `sources[${i}].copyOf`,
            'is missing',
            'Name the agency or outlet whose text the page copies.',
          ),
    ),
  );
