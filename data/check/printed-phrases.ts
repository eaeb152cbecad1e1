import { actorNames } from './actor-names.ts';
import { type Rule, reportOn } from './finding.ts';

const EDITORS_MARKS = /[()[\]{}*|]/;

/** Names and confusables are looked up as they stand, so they must be words that articles print. */
export const printedPhrases: Rule = (pack) =>
  pack.actors.flatMap((actor, index) =>
    [
      ...actorNames(actor).filter(({ field }) => field !== 'name'),
      ...actor.confusables.map(({ text }, i) => ({ text, field: `confusables[${i}].text` })),
    ].flatMap(({ text, field }) =>
      EDITORS_MARKS.test(text) || text !== text.trim()
        ? reportOn('actors', index, actor).error(
            field,
            `"${text}" is not written as articles print it`,
            'Give the bare phrase; for a confusable the explanation goes into what.',
          )
        : [],
    ),
  );
