import { describe, expect, test } from 'vitest';
import { ferryPack } from '../../../components/gallery/fixtures/dossier-pack.ts';
import type { Annotations } from '../../../contract/annotations.ts';
import type { DossierFilter } from '../../../contract/dossier.ts';
import type { Pack } from '../../../contract/pack.ts';
import { compilePack } from '../../../engine/pack/compile/compile-pack.ts';
import { createIndex } from '../../../engine/pack/pack-index.ts';
import { matrixOf } from '../../../engine/present/dossier/matrix.ts';
import { openedStatements } from '../../../engine/present/dossier/opened.ts';
import { pairOf, pairsOf } from '../../../engine/present/dossier/pair.ts';
import { partOfPack } from '../../../engine/present/dossier/part-of-pack.ts';
import { packScope, pageScope } from '../../../engine/present/dossier/scope.ts';
import { select, totalsOf } from '../../../engine/present/dossier/selection.ts';
import { timelineOf } from '../../../engine/present/dossier/timeline.ts';
import { topicChoices } from '../../../engine/present/dossier/topic-choices.ts';
import { largePack } from '../../generated/large-pack.ts';

const index = createIndex([compilePack(ferryPack)]);
const all = packScope(index);
const selected = (filter: Partial<DossierFilter> = {}, scope = all) =>
  select(scope, { actors: [], ...filter });
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

/** What a page is taken to say; only what a dossier asks of it. */
const annotations = (statements: string[], named: string[] = []): Annotations =>
  ({
    claims: statements.map((id) => ({ statements: [id] })),
    mentions: named.map((actor) => ({ actor })),
    ambiguous: [],
    quotations: [],
  }) as unknown as Annotations;

describe('what a dossier is about', () => {
  test('everything in the packs', () => {
    expect(totalsOf(selected())).toEqual({ actors: 4, statements: 11, relations: 4 });
  });

  test('of a page what anybody stated on what it reports, and the other sides', () => {
    const scope = pageScope(index, annotations(['ida-1']), { published: '2031-03-10' });
    expect(idsOf(scope.statements)).toEqual(['ida-1', 'ida-2', 'ida-3', 'bo-1']);
    const [cell] = matrixOf(selected({ actors: ['ida'] }, scope), 0, 0).cells;
    expect(cell?.stances.map(({ presence }) => presence)).toEqual([
      'in-article',
      'later-than-article',
      'later-than-article',
    ]);
  });

  test('of a page the other side of what it reports, though no question joins them', () => {
    const joined: Pack = {
      ...ferryPack,
      relations: [
        ...ferryPack.relations,
        { id: 'joined', kind: 'qualified', a: 'dag-2', b: 'bo-3', status: 'open' },
      ],
    };
    const scope = pageScope(createIndex([compilePack(joined)]), annotations(['dag-2']), {});
    expect(idsOf(scope.statements)).toEqual(['bo-3', 'dag-2']);
  });

  test('of a page that reports nothing known what those whom it names stated', () => {
    const scope = pageScope(index, annotations([], ['dag', 'dag', 'cora']), {});
    expect(new Set(idsOf(scope.statements))).toEqual(
      new Set(['dag-1', 'dag-2', 'cora-1', 'cora-2']),
    );
  });

  test('of a page on which nobody is known nothing', () => {
    expect(pageScope(index, annotations([]), {}).statements).toEqual([]);
  });

  test('its topics may be chosen from, by label', () => {
    expect(topicChoices(all).map(({ label }) => label)).toEqual([
      'Pier, tunnel and money',
      'The ferry',
    ]);
  });
});

describe('a filter leaves', () => {
  test.each<[string, Partial<DossierFilter>, string[]]>([
    ['the statements of an actor', { actors: ['dag'] }, ['dag-1', 'dag-2']],
    ['a topic', { topic: 'ferry', actors: ['cora', 'bo'] }, ['bo-1', 'cora-1', 'cora-2']],
    ['days', { from: '2031-04-01', to: '2031-04-04' }, ['ida-3', 'ida-4', 'cora-2']],
    ['what was said on one side of a relation', { relation: 'accounts-differ' }, ['ida-1', 'bo-1']],
    ['nothing', { actors: ['nobody'] }, []],
  ])('%s', (_, filter, expected) => {
    expect(idsOf(selected(filter).statements)).toEqual(expected);
  });

  test('a statement of a month where one of its days is asked for', () => {
    const pack: Pack = {
      ...ferryPack,
      relations: [],
      statements: ferryPack.statements
        .slice(0, 1)
        .map((one) => ({ ...one, date: '2031-03-20', datePrecision: 'month' as const })),
    };
    const month = packScope(createIndex([compilePack(pack)]));
    expect(selected({ from: '2031-03-30' }, month).statements).toHaveLength(1);
    expect(selected({ to: '2031-03-01' }, month).statements).toHaveLength(1);
    expect(selected({ from: '2031-04-01' }, month).statements).toHaveLength(0);
  });

  test('relations with both sides in it, of the kind asked for', () => {
    expect(idsOf(selected({ actors: ['ida'] }).relations)).toEqual(['relation-0']);
    expect(idsOf(selected({ relation: 'accounts-differ' }).relations)).toEqual(['relation-1']);
  });
});

describe('the matrix', () => {
  test('has actors by number of statements, and questions by topic', () => {
    const { rows, columns } = matrixOf(selected(), 0, 0);
    expect(idsOf(rows)).toEqual(['ida', 'bo', 'cora', 'dag']);
    expect(columns.map(({ id, topic }) => [id, topic])).toEqual([
      ['sails', 'The ferry'],
      ['engine', 'The ferry'],
      ['pays', 'Pier, tunnel and money'],
      ['tunnel', 'Pier, tunnel and money'],
    ]);
  });

  test('has the stances of a cell in time order', () => {
    const [cell] = matrixOf(selected(), 0, 0).cells;
    expect(cell).toMatchObject({ row: 0, column: 0, total: 3 });
    expect(cell?.stances.map(({ stance }) => stance)).toEqual(['affirms', 'conditional', 'denies']);
  });

  test('leaves out actors without a stance and questions without an answer', () => {
    const { rows, columns } = matrixOf(selected({ from: '2031-03-28', to: '2031-04-01' }), 0, 0);
    expect([idsOf(rows), idsOf(columns)]).toEqual([['cora'], ['engine']]);
  });

  test('has only questions of the topic asked for, whatever else a statement is about', () => {
    const touching: Pack = {
      ...ferryPack,
      statements: ferryPack.statements.map((one) =>
        one.id === 'ida-4'
          ? {
              ...one,
              stances: [...one.stances, { proposition: 'sails', stance: 'unclear', supports: [] }],
            }
          : one,
      ),
    };
    const scope = packScope(createIndex([compilePack(touching)]));
    const { columns } = matrixOf(selected({ topic: 'money' }, scope), 0, 0);
    expect(idsOf(columns)).toEqual(['pays', 'tunnel']);
    expect(idsOf(matrixOf(selected({ topic: 'money' }), 0, 0).columns)).toEqual(['pays', 'tunnel']);
  });
});

describe('the timeline', () => {
  test('has lanes, statements in time order, events between them and arcs', () => {
    const { lanes, marks, events, arcs, total, undated } = timelineOf(selected(), 0);
    expect(idsOf(lanes)).toEqual(['ida', 'bo', 'cora', 'dag']);
    expect(marks.map(({ statement }) => statement)).toEqual([
      ...['ida-1', 'cora-1', 'bo-1', 'ida-2', 'bo-2', 'dag-2', 'cora-2', 'ida-3', 'ida-4', 'bo-3'],
    ]);
    expect([total, undated]).toEqual([11, 1]);
    expect(idsOf(events)).toEqual(['test', 'council']);
    expect(
      arcs.map(({ from, to }) => [marks[from]?.statement, marks[to]?.statement]),
    ).toContainEqual(['ida-1', 'bo-1']);
    expect(arcs).toHaveLength(4);
  });

  test('has no events of days on which nothing shown was said', () => {
    expect(timelineOf(selected({ to: '2031-03-10' }), 0).events).toEqual([]);
  });
});

describe('two actors', () => {
  test('are offered where relations join them, a change of one alone does not', () => {
    const { pairs, total } = pairsOf(selected(), undefined);
    expect(pairs.map(({ actors, relations }) => [...idsOf(actors), relations])).toEqual([
      ['bo', 'ida', 2],
    ]);
    expect(total).toBe(1);
    expect(pairsOf(selected(), 'cora').pairs).toEqual([]);
  });

  test('stand side by side on each question, in time order, with what joins them', () => {
    const { subjects } = pairOf(selected({ actors: ['ida', 'bo'] }), ['ida', 'bo'], 0);
    expect(
      subjects.map(({ id, accounts, relations }) => [id, idsOf(accounts), idsOf(relations)]),
    ).toEqual([
      ['pays', ['bo-2', 'ida-4'], ['relation-2']],
      ['sails', ['ida-1', 'bo-1', 'ida-2', 'ida-3'], ['relation-1']],
    ]);
  });

  test('who never spoke on the same question share nothing', () => {
    const { subjects } = pairOf(selected({ actors: ['cora', 'dag'] }), ['cora', 'dag'], 0);
    expect(subjects).toEqual([]);
  });
});

describe('opened and taken along', () => {
  test('a statement comes with its stances, its relations and its pack', () => {
    const [opened, ...others] = openedStatements(['ida-1', 'unknown'], all.context);
    expect(others).toEqual([]);
    expect(opened?.pack).toEqual({ title: 'The ferry of Skarholm', version: '2.0.0' });
    expect(opened?.stances).toEqual([
      {
        proposition: 'Does the old ferry go on sailing this year?',
        stance: 'affirms',
      },
    ]);
    expect(opened?.relations.map(({ other }) => other.id)).toEqual(['ida-3', 'bo-1']);
  });

  test('a selection is a pack with all that its statements refer to, and no more', () => {
    const part = partOfPack(selected({ actors: ['cora', 'dag'] }));
    expect(idsOf(part.actors)).toEqual(['cora', 'dag']);
    expect(idsOf(part.propositions)).toEqual(['engine', 'tunnel']);
    expect(idsOf(part.topics)).toEqual(['ferry', 'money']);
    expect(idsOf(part.relations)).toEqual(['relation-3']);
    expect(part.pack).toBe(index.statements.get('cora-1')?.pack);
  });
});

describe('of a large pack', () => {
  const large = packScope(createIndex([compilePack(largePack({ actors: 300, statements: 3000 }))]));

  test('a part is sent that can be drawn, and how much there is in all', () => {
    const matrix = matrixOf(selected({}, large), 30, 24);
    expect([matrix.rows.length, matrix.columns.length]).toEqual([30, 24]);
    expect(matrix.rowSlice).toEqual({ from: 30, total: 300 });
    expect(matrix.columnSlice.from).toBe(24);
    expect(matrix.columnSlice.total).toBeGreaterThan(48);
    const timeline = timelineOf(selected({}, large), 0);
    expect(timeline.lanes).toHaveLength(16);
    expect(timeline.laneSlice.total).toBe(300);
    expect(timeline.marks.length).toBeLessThanOrEqual(300);
    expect(pairsOf(selected({}, large), undefined).pairs).toHaveLength(60);
  });

  test('a place beyond the end leads to the beginning', () => {
    expect(matrixOf(selected({}, large), 9999, 9999).rowSlice.from).toBe(0);
    expect(timelineOf(selected({}, large), 9999).laneSlice.from).toBe(0);
  });
});
