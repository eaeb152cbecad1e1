import { describe, expect, test } from 'vitest';
import type { AmbiguousMention } from '../../../contract/annotations.ts';
import { pageView } from '../../../engine/present/page-view.ts';
import { NOTHING_UNMARKED, withoutUnmarked } from '../../../engine/present/unmarked.ts';
import { FERRY, PAGE, read } from './fictional-pack.ts';

const found = read([
  'Nora Kern said that the ferry line to Veldmark was agreed.',
  'Anton Halm said: “No ferry line has been agreed between our two cabinets, whatever the posters claim.”',
  '“Every fishing crew will notice when our harbour toll drops by a third,” Nora Kern said.',
]);
const statementsOf = ({ claims }: typeof found) => claims.flatMap(({ statements }) => statements);
const without = (unmarked: Partial<typeof NOTHING_UNMARKED>) =>
  withoutUnmarked(found, { ...NOTHING_UNMARKED, ...unmarked }, FERRY);

describe('what a reader does not want marked', () => {
  test('the page names both and reports three statements that differ', () => {
    expect(statementsOf(found)).toEqual(['kern-agreed', 'halm-denied', 'kern-toll']);
    expect(found.relations.map(({ id }) => id)).toContain('r-denial');
    expect(without({})).toBe(found);
  });

  test('an actor goes with their statements and what differs from them', () => {
    const left = without({ actors: ['halm'] });
    expect(left.mentions.map(({ actor }) => actor)).not.toContain('halm');
    expect(left.mentions.map(({ actor }) => actor)).toContain('kern');
    expect(statementsOf(left)).toEqual(['kern-agreed', 'kern-toll']);
    expect(left.relations.map(({ id }) => id)).not.toContain('r-denial');
  });

  test('a topic goes with its statements, also where only their proposition has it', () => {
    expect(statementsOf(without({ topics: ['harbour'] }))).toEqual(['kern-agreed', 'halm-denied']);
    expect(statementsOf(without({ topics: ['ferry'] }))).toEqual(['kern-toll']);
    expect(without({ topics: ['ferry'] }).mentions).toEqual(found.mentions);
  });

  test.each([
    [['halm'], 1],
    [['halm', 'kern'], 0],
  ])('a name of two stays unless both are unmarked: %j', (actors, questions) => {
    const ambiguous: AmbiguousMention = {
      ...{ block: 0, start: 0, end: 4, matched: 'Nora' },
      candidates: ['kern', 'halm'].map((actor) => ({ actor, rule: 'full-name' })),
    };
    const asked = { ...found, ambiguous: [ambiguous] };
    const left = withoutUnmarked(asked, { actors, topics: [] }, FERRY);
    expect(left.ambiguous).toHaveLength(questions);
  });

  test('is neither listed nor counted, nor set against what is', () => {
    const view = pageView(FERRY, found, PAGE, { actors: ['halm', 'soransky'], topics: [] });
    expect(view.actors.map(({ actor }) => actor.id)).toEqual(['kern']);
    expect(view.statements.map(({ id }) => id)).toEqual(['kern-agreed', 'kern-toll']);
    expect(view.differences).toEqual([]);
    expect(view.coverage).toMatchObject([{ actors: 1, statements: 2 }]);
    expect(pageView(FERRY, found, PAGE).differences).not.toEqual([]);
  });
});
