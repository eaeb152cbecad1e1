import { describe, expect, test } from 'vitest';
import { ferryPack } from '../../../components/gallery/fixtures/dossier-pack.ts';
import type { Annotations } from '../../../contract/annotations.ts';
import { DOSSIER_VIEWS } from '../../../contract/dossier.ts';
import type { Pack, Relation } from '../../../contract/pack.ts';
import { exportPart } from '../../../data/export/parts.ts';
import { parsePack } from '../../../data/load-pack.ts';
import { compilePack } from '../../../engine/pack/compile/compile-pack.ts';
import { createIndex } from '../../../engine/pack/pack-index.ts';
import { actorView } from '../../../engine/present/actor-view.ts';
import { recordAsOf } from '../../../engine/present/as-of.ts';
import { dossierContent, shownPart } from '../../../engine/present/dossier/content.ts';
import { openedStatements } from '../../../engine/present/dossier/opened.ts';
import { packScope, pageScope } from '../../../engine/present/dossier/scope.ts';
import {
  contentOf,
  NOTHING_CARRIED,
} from '../../../engine/read/5-relations/positions/article-content.ts';
import { packsForReaders } from '../../../tools/packs-for-readers.ts';
import { readPackFolder } from '../../../tools/read-pack-folder.ts';

const PACKS = 'data/packs';
const DAYS = 30;

const changed = (change: Partial<Pack>) => createIndex([compilePack({ ...ferryPack, ...change })]);
const ferry = changed({});

describe('on a day', () => {
  test('only what had been said by then is there, whichever list it stands in', () => {
    const record = recordAsOf(ferry, '2031-03-05');
    expect([...record.statements.keys()]).toEqual(['ida-1', 'bo-1', 'cora-1', 'dag-1']);
    expect(record.statementsOf.get('ida')).toEqual(['ida-1']);
    expect(record.statementsOn.get('sails')).toEqual(['ida-1', 'bo-1']);
    expect([...record.relations.keys()]).toEqual(['relation-1']);
    expect(record.relationsOf.get('ida-1')).toEqual(['relation-1']);
  });

  test('without a day everything is there', () => {
    expect(recordAsOf(ferry, undefined)).toBe(ferry);
  });

  test('what has no date counts from the day that it was first printed', () => {
    const index = changed({
      statements: ferryPack.statements.map((one) =>
        one.id === 'dag-1' ? { ...one, sources: [{ published: '2031-03-09' }] } : one,
      ),
    });
    expect(recordAsOf(index, '2031-03-08').statements.has('dag-1')).toBe(false);
    expect(recordAsOf(index, '2031-03-09').statements.has('dag-1')).toBe(true);
  });

  test('what is dated to a month counts from its beginning, as far as it is known', () => {
    const index = changed({
      statements: ferryPack.statements.map((one) =>
        one.id === 'ida-3' ? { ...one, datePrecision: 'month' } : one,
      ),
    });
    expect(recordAsOf(index, '2031-03-31').statements.has('ida-3')).toBe(false);
    expect(recordAsOf(index, '2031-04-01').statements.has('ida-3')).toBe(true);
  });

  test('a role is held that nobody knew the end of, and a later one is not there', () => {
    const roles = (day: string) => recordAsOf(ferry, day).actors.get('ida')?.entry.roles;
    expect(roles('2031-04-04')).toEqual([
      { title: 'Mayor', organisation: 'Town of Skarholm', from: '2027', to: undefined },
    ]);
    expect(roles('2031-04-05')).toEqual(ferryPack.actors[0]?.roles);
  });

  test('a role that stands behind a later one keeps its translation', () => {
    const [ida] = ferryPack.actors;
    const index = changed({
      actors: ida ? [{ ...ida, roles: ida.roles.toReversed() }, ...ferryPack.actors.slice(1)] : [],
    });
    const asked: string[] = [];
    const translations = {
      of: (_: string, __: string, field: string) => asked.push(field) && field,
    };
    const reader = { lang: 'uk', translations } as never;
    const content = contentOf(NOTHING_CARRIED);
    const context = { index: recordAsOf(index, '2031-03-01'), asOf: '2031-03-01', content, reader };
    expect(actorView('ida', context).role).toBe('roles[1].held');
  });

  test('what was settled later is open, and what was to be superseded is not yet', () => {
    const [first, ...others] = ferryPack.relations;
    const superseded = { ...first, kind: 'superseded', status: 'resolved', resolvedBy: 'paid' };
    const index = changed({ relations: [superseded as Relation, ...others] });
    const before = recordAsOf(index, '2031-04-06').relations;
    expect(before.get('relation-2')?.entry).toMatchObject({
      status: 'open',
      resolvedBy: undefined,
    });
    expect(before.has('relation-0')).toBe(false);
    const after = recordAsOf(index, '2031-04-07').relations;
    expect(after.get('relation-2')?.entry).toMatchObject({
      status: 'resolved',
      resolvedBy: 'paid',
    });
    expect(after.has('relation-0')).toBe(true);
  });

  test.each([
    ['On 2 March 2031 she said so; on 5 March he did not.', '2031-03-05', true],
    ['On 2 March 2031 she said so. On 9 March she said otherwise.', '2031-03-05', false],
    ['On 2 March 2031 she said so. On 9 March she said otherwise.', '2031-03-09', true],
    ['On March 2, 2031 she said what had been so on 30 December 2030.', '2031-03-05', true],
  ])('a remark is left out that names a later day: %s by %s', (explanation, day, isThere) => {
    const index = changed({
      relations: ferryPack.relations.map((one) =>
        one.id === 'relation-1' ? { ...one, explanation } : one,
      ),
    });
    const relation = recordAsOf(index, day).relations.get('relation-1')?.entry;
    expect(relation?.explanation).toBe(isThere ? explanation : undefined);
  });
});

/** The same numbers with each run, so that a day that fails can be looked at again. */
function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

describe('for thirty days drawn at random, of real and of example packs', () => {
  const parsed = parsePack(readPackFolder(`${PACKS}/velm-crossing`));
  if (!parsed.ok) throw new Error('The example pack does not load.');
  const packs = [...packsForReaders(PACKS), parsed.pack];
  const index = createIndex(packs.map((pack) => compilePack(pack)));
  const statements = [...index.statements.values()].map(({ entry }) => entry);
  const dates = statements.flatMap(({ date }) => date ?? []).sort();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const random = drawn(20_310_302);
  const span = Date.parse(last) - Date.parse(first);
  const days = Array.from({ length: DAYS }, () =>
    new Date(Date.parse(first) + random() * span).toISOString().slice(0, 10),
  );
  /** A page that reports every fifth statement. */
  const reported = statements.filter((_, at) => at % 5 === 0).map(({ id }) => id);
  const about = {
    annotations: {
      claims: reported.map((id) => ({ statements: [id], propositions: [] })),
      mentions: [],
      ambiguous: [],
      maybeHeard: [],
    } as unknown as Annotations,
    page: { published: days[0] },
  };
  const isAfter = (date: string | undefined, day: string) =>
    date !== undefined && date > day.slice(0, date.length);

  test.each(days)('nothing dated later shows on %s', (day) => {
    const later = statements.filter(
      ({ date, datePrecision }) =>
        date !== undefined &&
        isAfter(date.slice(0, { year: 4, month: 7, day: 10, approximate: 10 }[datePrecision]), day),
    );
    const laterRelations = [...index.relations.values()].filter(({ entry }) =>
      [entry.a, entry.b].some((id) => later.some((one) => one.id === id)),
    );
    const laterEvents = [...index.events.values()].filter(({ entry }) => isAfter(entry.date, day));
    const forbidden = new Set([
      ...later.map(({ id }) => id),
      ...laterRelations.map(({ entry }) => entry.id),
      ...laterEvents.map(({ entry }) => entry.id),
    ]);
    for (const scope of [packScope(index, day), pageScope(index, about, day)]) {
      const shown: unknown[] = [
        openedStatements(
          statements.map(({ id }) => id),
          scope.context,
        ),
      ];
      const questions = [...index.propositions.keys()];
      for (const view of DOSSIER_VIEWS) {
        const asked = { filter: { actors: [] }, view };
        for (const row of [0, 24, 40, 80]) {
          shown.push(dossierContent(scope, { ...asked, row, column: 0 }).content);
        }
        const part = shownPart(scope, asked);
        shown.push(part.statements, part.relations, part.events);
        for (const { roles } of part.actors) {
          expect(roles.filter(({ from, to }) => isAfter(from, day) || isAfter(to, day))).toEqual(
            [],
          );
        }
        const { text } = exportPart(part, 'jsonld', 0, day);
        expect(text).toContain(`"temporalCoverage":"../${day}"`);
      }
      for (const question of questions.filter((_, at) => at % 10 === 0)) {
        const asked = { filter: { actors: [] }, row: 0, column: 0 };
        shown.push(dossierContent(scope, { ...asked, view: 'questions', question }).content);
      }
      const named = idsIn(shown).filter((id) => forbidden.has(id));
      expect(named).toEqual([]);
    }
  });
});

/** Whatever names an entry, in views and in entries alike. */
function idsIn(value: unknown): string[] {
  const ids: string[] = [];
  const walk = (part: unknown, key: string): void => {
    if (typeof part === 'string' && /^(?:id|statement|a|b|event|resolvedBy)$/.test(key))
      ids.push(part);
    else if (Array.isArray(part)) for (const one of part) walk(one, key);
    else if (part && typeof part === 'object') {
      for (const [name, one] of Object.entries(part)) walk(one, name);
    }
  };
  walk(value, '');
  return ids;
}
