import { type Rule, reportOn } from './finding.ts';

/** An event ends after it has begun. */
export const eventSpans: Rule = (pack) =>
  pack.events.flatMap((event, index) =>
    event.until !== undefined && (event.date === undefined || event.until < event.date)
      ? reportOn('events', index, event).error(
          'until',
          'is not after the first day',
          'Give the first day in date and the last one in until.',
        )
      : [],
  );
