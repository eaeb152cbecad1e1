import type { Rule } from './finding.ts';
import { eachRelation, stanceOn } from './relation-sides.ts';

/** A position changes when the same actor speaks of the same proposition otherwise on a later day. */
export const positionChanges: Rule = (pack) =>
  eachRelation(pack, ({ relation, a, b, report }) => {
    const { kind, proposition } = relation;
    if (kind !== 'position-changed' && kind !== 'position-partly-changed') return [];
    if (a.actor !== b.actor) {
      return [
        report.error(
          'kind',
          'is about two different actors',
          'Use "accounts-differ" or "positions-incompatible".',
        ),
      ];
    }
    const [before, after] = [stanceOn(a, proposition), stanceOn(b, proposition)];
    const found = [];
    if (a.date === undefined || b.date === undefined || a.date >= b.date) {
      found.push(
        report.error(
          'kind',
          'needs a second statement of a later day',
          'Correct the dates, or use "qualified".',
        ),
      );
    }
    if (before === undefined || after === undefined) {
      found.push(
        report.error(
          'proposition',
          'is not one that both statements speak of',
          'Name the proposition on which the position changed.',
        ),
      );
    } else if (kind === 'position-changed' && before === after) {
      found.push(
        report.error(
          'kind',
          `does not fit: both statements have the stance "${before}"`,
          'Use "consistent" or "position-partly-changed", or correct the stances.',
        ),
      );
    }
    return found;
  });
