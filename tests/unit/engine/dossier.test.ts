import { describe, expect, test } from 'vitest';
import { ferryPack } from '../../../components/gallery/fixtures/dossier-pack.ts';
import type { Annotations } from '../../../contract/annotations.ts';
import type { DossierFilter, DossierRequest } from '../../../contract/dossier.ts';
import type { Pack } from '../../../contract/pack.ts';
import { compilePack } from '../../../engine/pack/compile/compile-pack.ts';
import { createIndex } from '../../../engine/pack/pack-index.ts';
import { dossierContent, shownPart } from '../../../engine/present/dossier/content.ts';
import { openedStatements } from '../../../engine/present/dossier/opened.ts';
import { pairOf, pairsOf } from '../../../engine/present/dossier/pair.ts';
import { partOfPack } from '../../../engine/present/dossier/part-of-pack.ts';
import { countsOnPage, packScope, pageScope } from '../../../engine/present/dossier/scope.ts';
import { select } from '../../../engine/present/dossier/selection.ts';
import { topicChoices } from '../../../engine/present/dossier/topic-choices.ts';
import { countsOf, pageView } from '../../../engine/present/page-view.ts';
import { largePack } from '../../generated/large-pack.ts';

const index = createIndex([compilePack(ferryPack)]);
const all = packScope(index);
const selected = (filter: Partial<DossierFilter> = {}, scope = all) =>
  select(scope, { actors: [], ...filter });
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
const told = (request: Partial<DossierRequest> = {}, scope = all) =>
  dossierContent(scope, {
    ...{ filter: { actors: [] }, view: 'questions', row: 0, column: 0 },
    ...request,
  });
const questions = (request: Partial<DossierRequest> = {}, scope = all) => {
  const { content } = told(request, scope);
  if (content.view !== 'questions') throw new Error('This is another view.');
  return content.questions;
};
const matrix = (request: Partial<DossierRequest> = {}, scope = all) => {
  const { content } = told({ view: 'matrix', ...request }, scope);
  if (content.view !== 'matrix') throw new Error('This is another view.');
  return content.matrix;
};

/** What a page is taken to say; only what a dossier asks of it. */
const annotations = (statements: string[], named: string[] = []): Annotations =>
  ({
    claims: statements.map((id) => ({ statements: [id], propositions: [] })),
    mentions: named.map((actor) => ({ actor })),
    ambiguous: [],
    quotations: [],
    relations: [],
    maybeHeard: [],
  }) as unknown as Annotations;
const about = (statements: string[], named: string[] = [], published?: string) => ({
  annotations: annotations(statements, named),
  page: { published },
});

describe('what a dossier is about', () => {
  test('everything in the packs', () => {
    expect(told().totals).toEqual({ actors: 4, statements: 11, differences: 3 });
  });

  test('of a page what anybody stated on what it reports, and the other sides', () => {
    const scope = pageScope(index, about(['ida-1'], [], '2031-03-10'));
    expect(idsOf(scope.statements)).toEqual(['ida-1', 'ida-2', 'ida-3', 'bo-1']);
    const [cell] = matrix({ filter: { actors: ['ida'] } }, scope).cells;
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
    const scope = pageScope(createIndex([compilePack(joined)]), about(['dag-2']));
    expect(idsOf(scope.statements)).toEqual(['bo-3', 'dag-2']);
  });

  test('of a page that reports nothing known what those whom it names stated', () => {
    const scope = pageScope(index, about([], ['dag', 'dag', 'cora']));
    expect(new Set(idsOf(scope.statements))).toEqual(
      new Set(['dag-1', 'dag-2', 'cora-1', 'cora-2']),
    );
  });

  test('of a page on which nobody is known nothing', () => {
    expect(pageScope(index, about([])).statements).toEqual([]);
  });

  test('of a page nothing that the reader wants left out', () => {
    const page = { ...about(['ida-1']), unmarked: { actors: ['bo'], topics: [] } };
    expect(idsOf(pageScope(index, page).statements)).toEqual(['ida-1', 'ida-2', 'ida-3']);
  });

  test('its topics may be chosen from, by label', () => {
    expect(topicChoices(all).map(({ label }) => label)).toEqual([
      'Pier, tunnel and money',
      'The ferry',
    ]);
  });
});

describe('what a page has', () => {
  const page = about(['ida-1', 'bo-1', 'cora-1'], ['ida', 'bo'], '2031-03-31');

  test('is counted as the popup counts it, of all days', () => {
    const { onPage, laterDifferences } = countsOnPage(index, page, pageScope(index, page));
    expect(onPage).toEqual(countsOf(pageView(index, page.annotations, page.page)));
    expect(laterDifferences).toBe(0);
  });

  test('is on a day what was there, with what came later told apart', () => {
    const scope = pageScope(index, page, '2031-03-31');
    const { onPage, laterDifferences } = countsOnPage(index, page, scope);
    expect(onPage).toEqual({ actors: 2, statements: 3, differences: 1 });
    expect(laterDifferences).toBe(1);
    expect(questions({}, scope).disputed).toBe(onPage.differences);
  });
});

describe('a filter leaves', () => {
  test.each<[string, Partial<DossierFilter>, string[]]>([
    ['the statements of an actor', { actors: ['dag'] }, ['dag-1', 'dag-2']],
    ['a topic', { topic: 'ferry', actors: ['cora', 'bo'] }, ['bo-1', 'cora-1', 'cora-2']],
    ['days', { from: '2031-04-01' }, ['ida-3', 'ida-4', 'bo-3', 'cora-2']],
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
    expect(selected({ from: '2031-04-01' }, month).statements).toHaveLength(0);
  });

  test('relations with both sides in it, of the kind asked for', () => {
    expect(idsOf(selected({ actors: ['ida'] }).relations)).toEqual(['relation-0']);
    expect(idsOf(selected({ relation: 'accounts-differ' }).relations)).toEqual(['relation-1']);
  });
});

describe('by question', () => {
  test('the disputed ones stand first, what is on none of them last', () => {
    const { rows, disputed } = questions();
    expect(rows.map(({ id, isDisputed }) => [id, isDisputed])).toEqual([
      ['sails', true],
      ['engine', true],
      ['pays', true],
      ['tunnel', false],
      ['', false],
    ]);
    expect(disputed).toBe(3);
  });

  test('a row says who stands where, whoever spoke first first, and who has changed', () => {
    const [row] = questions().rows;
    expect(row?.positions.map(({ actor, turns }) => [actor.name, turns])).toMatchObject([
      [
        'Ida Amdal',
        [
          { stance: 'affirms', date: '2031-03-02' },
          { stance: 'conditional', date: '2031-03-20' },
          { stance: 'denies', date: '2031-04-04' },
        ],
      ],
      ['Bo Brekkhus', [{ stance: 'unclear', date: '2031-03-05' }]],
    ]);
  });

  test('unclear words are no change of a position', () => {
    const pack: Pack = {
      ...ferryPack,
      statements: ferryPack.statements.map((one) =>
        one.id === 'ida-3'
          ? { ...one, stances: [{ proposition: 'sails', stance: 'unclear', supports: [] }] }
          : one,
      ),
    };
    const [row] = questions({}, packScope(createIndex([compilePack(pack)]))).rows;
    expect(row?.positions[0]?.turns.map(({ stance }) => stance)).toEqual([
      'affirms',
      'conditional',
    ]);
  });

  test('a row says by what it was settled, once it was', () => {
    const resolvedOn = (day: string) =>
      questions({}, packScope(index, day)).rows.find(({ id }) => id === 'pays')?.resolved;
    expect(resolvedOn('2031-04-07')).toEqual({
      by: 'Payment of the county for the pier',
      date: '2031-04-07',
    });
    expect(resolvedOn('2031-04-06')).toBeUndefined();
  });

  test('opened it has all accounts in time order, what joins them and what happened', () => {
    const { opened } = questions({ question: 'sails' });
    expect(idsOf(opened?.accounts ?? [])).toEqual(['ida-1', 'bo-1', 'ida-2', 'ida-3']);
    expect(idsOf(opened?.relations ?? [])).toEqual(['relation-0', 'relation-1']);
    expect(idsOf(opened?.events ?? [])).toEqual(['test', 'council']);
  });

  test('what has settled a question is among its events, though nobody spoke after it', () => {
    const { opened } = questions({ question: 'pays' });
    expect(idsOf(opened?.events ?? [])).toEqual(['council', 'paid']);
  });

  test('only those of the topic asked for are there, whatever else a statement is about', () => {
    const rows = questions({ filter: { actors: [], topic: 'money' } }).rows;
    expect(idsOf(rows)).toEqual(['pays', 'tunnel']);
  });
});

describe('the overview', () => {
  test('has disputed questions, and actors by how many of them they speak to', () => {
    const { rows, columns } = matrix();
    expect(idsOf(rows)).toEqual(['sails', 'engine', 'pays']);
    expect(idsOf(columns)).toEqual(['bo', 'ida', 'cora']);
  });

  test('has the stances of a cell in time order', () => {
    const cell = matrix().cells.find(({ row, column }) => row === 0 && column === 1);
    expect(cell).toMatchObject({ total: 3 });
    expect(cell?.stances.map(({ stance }) => stance)).toEqual(['affirms', 'conditional', 'denies']);
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

describe('what is taken along', () => {
  const idsShown = (request: Pick<DossierRequest, 'view' | 'filter'>, day?: string) =>
    idsOf(shownPart(packScope(index, day), request).statements);

  test('is what the view shows', () => {
    const filter = { actors: [] };
    expect(idsShown({ view: 'questions', filter })).toEqual(idsOf(ferryPack.statements));
    expect(idsShown({ view: 'matrix', filter })).not.toContain('bo-3');
    expect(idsShown({ view: 'pair', filter: { actors: ['ida', 'bo'] } })).toEqual(
      expect.arrayContaining(['ida-1', 'ida-4', 'bo-1', 'bo-2']),
    );
    expect(idsShown({ view: 'pair', filter: { actors: ['ida', 'bo'] } })).not.toContain('bo-3');
  });

  test('is so as of the day', () => {
    const filter = { actors: [] };
    expect(idsShown({ view: 'questions', filter }, '2031-03-03')).toEqual([
      'ida-1',
      'cora-1',
      'dag-1',
    ]);
    const [ida] = shownPart(packScope(index, '2031-03-03'), { view: 'questions', filter }).actors;
    expect(ida?.roles.map(({ title, to }) => [title, to])).toEqual([['Mayor', undefined]]);
  });
});

describe('of a large pack', () => {
  const large = packScope(createIndex([compilePack(largePack({ actors: 300, statements: 3000 }))]));

  test('a part is sent that can be drawn, and how much there is in all', () => {
    const { rows, slice } = questions({ row: 20 }, large);
    expect([rows.length, slice.from]).toEqual([30, 20]);
    expect(slice.total).toBeGreaterThan(60);
    const overview = matrix({ column: 8 }, large);
    expect([overview.rows.length, overview.columns.length]).toEqual([24, 8]);
    expect(overview.columnSlice.from).toBe(8);
    expect(overview.rowSlice.total).toBe(questions({}, large).disputed);
    expect(pairsOf(selected({}, large), undefined).pairs).toHaveLength(60);
    expect(large.days.length).toBeLessThanOrEqual(401);
  });

  test('a place beyond the end leads to the beginning', () => {
    expect(questions({ row: 9999 }, large).slice.from).toBe(0);
    expect(matrix({ row: 9999, column: 9999 }, large).rowSlice.from).toBe(0);
  });
});
