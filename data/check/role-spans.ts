import type { Role } from '../../contract/pack.ts';
import { daySpan } from './day-span.ts';
import { type Rule, type RuleFinding, reportOn } from './finding.ts';

/** A role ends after it has begun, and nobody holds the same office twice at once. */
export const roleSpans: Rule = (pack) =>
  pack.actors.flatMap((actor, index) => {
    const report = reportOn('actors', index, actor);
    return actor.roles.flatMap((role, i) => {
      const span = daySpan(role.from, role.to);
      const found: RuleFinding[] = [];
      if (span.from > span.to) {
        found.push(
          report.error(`roles[${i}].to`, 'is before the role began', 'Correct the dates.'),
        );
      }
      const twin = actor.roles.slice(0, i).find((earlier) => isSame(earlier, role));
      const other = twin && daySpan(twin.from, twin.to);
      // The day one term ends may be the day the next begins.
      if (other && span.from < other.to && other.from < span.to) {
        found.push(
          report.error(
            `roles[${i}]`,
            'overlaps an earlier entry of the same role',
            'Join the two, or correct their dates.',
          ),
        );
      }
      return found;
    });
  });

function isSame(a: Role, b: Role): boolean {
  return a.title === b.title && a.organisation === b.organisation && a.country === b.country;
}
