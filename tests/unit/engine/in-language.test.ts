import { describe, expect, test } from 'vitest';
import type { CompiledOverlay, Overlay } from '../../../contract/overlay.ts';
import type { Pack } from '../../../contract/pack.ts';
import { parsePack } from '../../../data/load-pack.ts';
import { compileOverlay } from '../../../engine/pack/overlays/compile-overlay.ts';
import { editorsTexts } from '../../../engine/pack/overlays/editors-texts.ts';
import { placeOf } from '../../../engine/pack/overlays/place-of.ts';
import { textHash } from '../../../engine/pack/overlays/text-hash.ts';
import { joinTranslations } from '../../../engine/pack/overlays/translations.ts';
import type { PackIndex } from '../../../engine/pack/pack-index.ts';
import { actorDetail } from '../../../engine/present/actor-detail.ts';
import { dossierContent } from '../../../engine/present/dossier/content.ts';
import { inReadersWords } from '../../../engine/present/dossier/in-readers-words.ts';
import { openedStatements } from '../../../engine/present/dossier/opened.ts';
import { partOfPack } from '../../../engine/present/dossier/part-of-pack.ts';
import { packScope } from '../../../engine/present/dossier/scope.ts';
import { select } from '../../../engine/present/dossier/selection.ts';
import { topicChoices } from '../../../engine/present/dossier/topic-choices.ts';
import type { Reader } from '../../../engine/present/in-language.ts';
import { pageView } from '../../../engine/present/page-view.ts';
import { saidOn } from '../../../engine/present/said-on.ts';
import { NOTHING_CARRIED } from '../../../engine/read/5-relations/positions/article-content.ts';
import { actorsNamed } from '../../../engine/search/actors-named.ts';
import { withFoundWords } from '../../../engine/search/found-words.ts';
import { searchEntries } from '../../../engine/search/search-entries.ts';
import { foldedWords, WordIndex } from '../../../engine/search/word-index.ts';
import { FERRY, FERRY_PACK, indexOf, PAGE, read } from './fictional-pack.ts';

const UKRAINIAN: Overlay = {
  id: 'uk',
  pack: { title: translation('Переговори про пором', 'Ferry talks') },
  topics: [{ id: 'ferry', label: translation('Пором', 'The ferry') }],
  propositions: [
    {
      id: 'p-agreed',
      question: translation('Чи домовилися про пором?', 'Was a ferry line agreed?'),
    },
  ],
  actors: [
    {
      id: 'kern',
      name: translation('Нора Керн', 'Nora Kern'),
      roles: [
        {
          at: 0,
          held: translation('мер Порт-Лейка', 'Mayor of Port Lake'),
          former: translation('колишня мер Порт-Лейка', 'former Mayor of Port Lake'),
        },
        { at: 1, held: translation('президентка Лейкленду', 'President of Lakeland') },
      ],
    },
  ],
  events: [],
  statements: [
    {
      id: 'kern-agreed',
      paraphrase: translation(
        'Сказала, що про поромну лінію домовилися.',
        'Said that the ferry line to Veldmark is agreed and sails in autumn.',
      ),
    },
    { id: 'soransky-silent', paraphrase: translation('Застаріле.', 'What was there before.') },
  ],
  relations: [
    {
      id: 'r-denial',
      explanation: translation(
        'Одна каже, що домовилися, другий — що ні.',
        'One says that the line is agreed, the other that it is not.',
      ),
    },
  ],
};

function translation(text: string, of: string) {
  return { text, of: textHash(of) };
}

function loaded(value: unknown): Pack {
  const parsed = parsePack(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.pack;
}

function readerOf(
  index: PackIndex,
  lang: string,
  overlays: Record<string, CompiledOverlay>,
): Reader {
  return { lang, translations: joinTranslations(index, new Map(Object.entries(overlays))) };
}

const COMPILED = compileOverlay(UKRAINIAN, loaded(FERRY_PACK));
const READER = readerOf(FERRY, 'uk', { ferry: COMPILED });
const UNTRANSLATED: Reader = { lang: 'uk' };

const page = (reader?: Reader) =>
  pageView(
    FERRY,
    read('Nora Kern said that the ferry line to Veldmark was agreed. Anton Halm denied it.'),
    PAGE,
    undefined,
    reader,
  );

describe('compiling', () => {
  test('keeps the text alone, and only of what is up to date', () => {
    expect(COMPILED.actors?.kern).toEqual({
      name: 'Нора Керн',
      'roles[0].held': 'мер Порт-Лейка',
      'roles[0].former': 'колишня мер Порт-Лейка',
      'roles[1].held': 'президентка Лейкленду',
    });
    expect(Object.keys(COMPILED.statements ?? {})).toEqual(['kern-agreed']);
    expect(JSON.stringify(COMPILED)).not.toContain(textHash('Ferry talks'));
  });

  test('a text has one hash on every machine', () => {
    expect(textHash('')).toMatch(/^[0-9a-z]{11}$/);
    expect(textHash('Ferry talks')).toBe(textHash('Ferry talks'));
    const texts = editorsTexts(loaded(FERRY_PACK)).map(({ text }) => text);
    const lookalikes = texts.flatMap((text) => [
      text,
      `${text} `,
      text.toLowerCase(),
      text.slice(1),
    ]);
    const distinct = new Set(lookalikes);
    expect(new Set([...distinct].map(textHash)).size).toBe(distinct.size);
  });

  test('every text has a place of its own', () => {
    const places = editorsTexts(loaded(FERRY_PACK)).map(placeOf);
    expect(new Set(places).size).toBe(places.length);
    expect(places).toContain('actors kern roles[0].former');
    expect(places).not.toContain('actors kern roles[1].former');
  });
});

describe('a page', () => {
  test('speaks the reader’s language as far as there is any', () => {
    const { differences, actors, statements, coverage } = page(READER);
    expect(differences[0]).toMatchObject({ question: 'Чи домовилися про пором?', topic: 'Пором' });
    expect(differences[0]).not.toHaveProperty('langs');
    expect(differences[0]?.relations[0]).toMatchObject({
      explanation: 'Одна каже, що домовилися, другий — що ні.',
    });
    expect(actors[0]?.actor).toMatchObject({ name: 'Нора Керн', role: 'президентка Лейкленду' });
    expect(statements[0]?.paraphrase).toBe('Сказала, що про поромну лінію домовилися.');
    expect(statements[0]).not.toHaveProperty('langs');
    expect(coverage[0]?.pack).toBe('Переговори про пором');
  });

  test('says of the rest that it is in English', () => {
    const halm = page(READER).actors.find(({ actor }) => actor.id === 'halm')?.actor;
    expect(halm).toMatchObject({
      name: 'Anton Halm',
      role: 'Foreign minister of Veldmark',
      langs: { role: 'en' },
    });
    const [difference] = page(UNTRANSLATED).differences;
    expect(difference).toMatchObject({
      question: 'Was a ferry line agreed?',
      langs: { question: 'en', topic: 'en' },
    });
    expect(difference?.relations[0]?.langs).toEqual({ explanation: 'en' });
  });

  test('is for readers of English as it was, without a word on languages', () => {
    expect(JSON.stringify(page())).not.toContain('langs');
    expect(page({ lang: 'en-GB' })).toEqual(page());
  });

  test('of a pack in another language says so to readers of English', () => {
    const index = indexOf({ ...FERRY_PACK, pack: { ...FERRY_PACK.pack, languages: ['de-AT'] } });
    const detail = (reader?: Reader) =>
      actorDetail(index, 'kern', undefined, NOTHING_CARRIED, reader)?.actor;
    expect(detail()?.langs).toEqual({ role: 'de-AT' });
    expect(detail({ lang: 'de' })).not.toHaveProperty('langs');
  });
});

test('a role is translated as it is held on the day', () => {
  const roleOn = (published: string) =>
    actorDetail(FERRY, 'kern', { lang: 'en', published }, NOTHING_CARRIED, READER)?.actor.role;
  expect(roleOn('2018-01-01')).toBe('мер Порт-Лейка');
  expect(roleOn('2024-01-01')).toBe('президентка Лейкленду');
});

describe('the dossier', () => {
  const scope = packScope(FERRY, undefined, READER);
  const shown = (view: 'questions' | 'matrix', question?: string) =>
    dossierContent(scope, { filter: { actors: [] }, view, question, row: 0, column: 0 }).content;

  test('speaks the reader’s language in each of its views', () => {
    const questions = shown('questions', 'p-agreed');
    if (questions.view !== 'questions') throw new Error('This is another view.');
    const { rows, opened } = questions.questions;
    expect(rows).toMatchObject([
      { id: 'p-agreed', question: 'Чи домовилися про пором?', topic: 'Пором' },
      { id: 'p-toll', langs: { question: 'en', topic: 'en' } },
    ]);
    expect(rows[0]?.positions.map(({ actor }) => actor.name)).toContain('Нора Керн');
    expect(opened?.relations.find(({ id }) => id === 'r-denial')?.explanation).toMatch(
      /^Одна каже/,
    );
    const matrix = shown('matrix');
    if (matrix.view !== 'matrix') throw new Error('This is another view.');
    expect(matrix.matrix.columns.map(({ name }) => name)).toContain('Нора Керн');
    expect(topicChoices(scope)).toEqual([
      { id: 'harbour', label: 'The harbour', lang: 'en' },
      { id: 'ferry', label: 'Пором' },
    ]);
  });

  test('and in a statement that is opened', () => {
    expect(openedStatements(['kern-agreed'], scope.context)).toMatchObject([
      {
        pack: { title: 'Переговори про пором' },
        stances: [{ proposition: 'Чи домовилися про пором?' }],
      },
    ]);
  });
});

test('a table has the reader’s words and leaves the packs as they are', () => {
  const scope = packScope(FERRY, undefined, READER);
  const part = partOfPack(select(scope, { actors: ['kern'] }));
  const table = inReadersWords(part, scope.context);
  expect(table.actors[0]?.name).toBe('Нора Керн');
  expect(table.statements[0]?.paraphrase).toBe('Сказала, що про поромну лінію домовилися.');
  expect(part.actors[0]?.name).toBe('Nora Kern');
  expect(inReadersWords(part, { ...scope.context, reader: UNTRANSLATED })).toBe(part);
});

test('what was said on a topic', () => {
  const said = saidOn(
    ...([FERRY, { kind: 'topic', id: 'ferry' }, undefined, NOTHING_CARRIED, READER] as const),
  );
  expect(said?.speakers.map(({ actor }) => actor.name)).toContain('Нора Керн');
});

describe('a search', () => {
  const index = new WordIndex(searchEntries(FERRY, READER));
  const found = (query: string) => {
    const words = foldedWords(query);
    const [first] = index.find(
      words.map((word) => index.wordsBeginning(word)),
      5,
    );
    return first && withFoundWords(first, new Set(words));
  };

  test('finds by the reader’s words and shows them', () => {
    expect(found('домовилися про пором')).toMatchObject({
      id: 'p-agreed',
      title: 'Чи домовилися про пором?',
      detail: 'Пором',
    });
  });

  test('finds by English words and shows those', () => {
    expect(found('was agreed ferry line')).toMatchObject({ title: 'Was a ferry line agreed?' });
  });

  test('names actors as the reader’s language does, however they were asked for', () => {
    expect(found('Nora Kern')).toMatchObject({ id: 'kern', title: 'Нора Керн' });
    expect(actorsNamed('Nora Kern sails', FERRY, READER)).toMatchObject([
      { title: 'Нора Керн', detail: 'президентка Лейкленду' },
    ]);
  });
});

describe('of two packs with one actor', () => {
  const OTHER = {
    pack: { id: 'sea', title: 'Sea talks', languages: ['en'] },
    actors: [
      { id: 'kern', name: 'N. Kern', roles: [{ title: 'Admiral' }] },
      { id: 'palace', name: 'Palace', roles: [{ title: 'Seat', organisation: 'Lakeland' }] },
    ],
  };
  const SEA: Overlay = {
    ...{ id: 'uk', pack: {}, topics: [], propositions: [], events: [], statements: [] },
    relations: [],
    actors: [
      {
        id: 'kern',
        name: translation('Н. Керн', 'N. Kern'),
        roles: [{ at: 0, held: translation('Адмірал', 'Admiral') }],
      },
      {
        id: 'palace',
        name: translation('Палац', 'Palace'),
        roles: [{ at: 0, held: translation('осідок Лейкленду', 'Seat of Lakeland') }],
      },
    ],
  };
  const index = indexOf(FERRY_PACK, OTHER);
  const reader = readerOf(index, 'uk', { sea: compileOverlay(SEA, loaded(OTHER)) });
  const actor = (id: string) => actorDetail(index, id, undefined, NOTHING_CARRIED, reader)?.actor;

  test('what is taken from the first pack is not translated by the second', () => {
    expect(actor('kern')).toMatchObject({ name: 'Nora Kern', langs: { role: 'en' } });
  });

  test('roles that only the second has are translated by it', () => {
    expect(actor('palace')).toMatchObject({ name: 'Lake Palace', role: 'осідок Лейкленду' });
  });
});

test('a language that runs from the right is told from what it lacks', () => {
  const hebrew: Overlay = {
    ...{ ...UKRAINIAN, id: 'he', pack: {}, actors: [], statements: [], relations: [] },
    topics: [{ id: 'ferry', label: translation('המעבורת', 'The ferry') }],
    propositions: [],
  };
  const reader = readerOf(FERRY, 'he', { ferry: compileOverlay(hebrew, loaded(FERRY_PACK)) });
  expect(page(reader).differences[0]).toMatchObject({
    topic: 'המעבורת',
    question: 'Was a ferry line agreed?',
    langs: { question: 'en' },
  });
});
