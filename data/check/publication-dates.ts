import { type Rule, reportOn } from './finding.ts';

/** A source cannot report a statement before it was made. */
export const publicationDates: Rule = (pack) =>
  pack.statements.flatMap((statement, index) => {
    const { date, datePrecision, sources } = statement;
    if (date === undefined || datePrecision !== 'day') return [];
    return sources.flatMap(({ published }, i) =>
      published === undefined || published >= date
        ? []
        : reportOn('statements', index, statement).error(
            `sources[${i}].published`,
            `is ${published}, before the day the statement was made (${date})`,
            'Correct one of the two dates, or take this source out.',
          ),
    );
  });
