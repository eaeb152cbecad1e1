import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { samplePack } from '../data/sample-pack.ts';
import {
  emptyFolder,
  filesIn,
  run,
  runAsked,
  samplePackFolder,
  writeInto,
} from './editors-desk.ts';

let folder = '';

beforeEach(() => {
  folder = samplePackFolder();
});

/** Flags of a statement that lacks nothing, some of them replaced; undefined takes one out. */
function statement(change: Record<string, string | undefined> = {}): string[] {
  const flags = {
    pack: folder,
    actor: 'bo-veldt',
    date: '2024-05-09',
    quote: 'The ferry must be free',
    lang: 'en',
    original: 'yes',
    stance: 'p-ferry-free=affirms',
    supports: 'must be free',
    'source-url': 'https://lake.example/9',
    publisher: 'Lake Post',
    published: '2024-05-10',
    tier: 'outlet',
    ...change,
  };
  return ['new', 'statement', ...flagsOf(flags)];
}

function actor(change: Record<string, string | undefined> = {}): string[] {
  return ['new', 'actor', ...flagsOf({ pack: folder, name: 'Cléo Ørn', ...change })];
}

function relation(change: Record<string, string | undefined> = {}): string[] {
  const flags = {
    pack: folder,
    a: 'bo-20240507-ferry',
    b: 'ada-20240520-ferry',
    kind: 'accounts-differ',
    proposition: 'p-ferry-agreed',
    explanation: 'The two name different days.',
    ...change,
  };
  return ['new', 'relation', ...flagsOf(flags)];
}

function flagsOf(flags: Record<string, string | undefined>): string[] {
  return Object.entries(flags).flatMap(([flag, value]) =>
    value === undefined ? [] : [`--${flag}`, value],
  );
}

/** The entries of a file of the pack. */
function entriesOf(file: string): { id: string }[] {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

describe('a new statement', () => {
  test('goes into the file of its actor, under an id of who, when and what', async () => {
    const { code, printed } = await run(...statement());
    expect(code).toBe(0);
    const path = join(folder, 'statements/bo-veldt.json');
    expect(printed).toBe(
      `Wrote the statement veldt-20240509-ferry-free into ${path}\nveldt-20240509-ferry-free: nothing to mend.`,
    );
    expect(entriesOf('statements/bo-veldt.json')[1]).toEqual({
      id: 'veldt-20240509-ferry-free',
      actor: 'bo-veldt',
      date: '2024-05-09',
      quote: { text: 'The ferry must be free', lang: 'en', original: true },
      stances: [{ proposition: 'p-ferry-free', stance: 'affirms', supports: ['must be free'] }],
      sources: [
        {
          url: 'https://lake.example/9',
          publisher: 'Lake Post',
          published: '2024-05-10',
          tier: 'outlet',
        },
      ],
      attribution: { kind: 'direct' },
    });
    expect((await run('check', folder)).printed).toContain('nothing to mend');
  });

  test('of somebody who has said nothing yet makes the file', async () => {
    await run(...statement({ actor: 'lakeland' }));
    expect(filesIn(folder)).toHaveProperty(['statements/lakeland.json']);
  });

  test('known from a report only', async () => {
    await run(
      ...statement({
        quote: undefined,
        lang: undefined,
        original: undefined,
        supports: undefined,
        tier: undefined,
        paraphrase: 'Spoke of a bridge.',
        'reported-by': 'Lake Post',
        published: undefined,
        note: 'The page has no date.',
        topic: 'ferry',
        event: 'lake-summit',
        venue: 'Pier',
        title: 'Bridge',
        precision: 'month',
        confidence: 'low',
      }),
    );
    expect(entriesOf('statements/bo-veldt.json')[1]).toEqual({
      id: 'veldt-20240509-spoke-bridge',
      actor: 'bo-veldt',
      date: '2024-05-09',
      datePrecision: 'month',
      venue: 'Pier',
      event: 'lake-summit',
      topic: 'ferry',
      paraphrase: 'Spoke of a bridge.',
      stances: [{ proposition: 'p-ferry-free', stance: 'affirms' }],
      sources: [{ url: 'https://lake.example/9', publisher: 'Lake Post', title: 'Bridge' }],
      attribution: { kind: 'reported', by: 'Lake Post' },
      confidence: 'low',
      note: 'The page has no date.',
    });
  });

  test('in translation, from a page that copies another, and said before', async () => {
    const { code, printed } = await run(
      ...statement({
        original: 'no',
        'translation-by': 'Ufer',
        'original-quote': 'Die Fähre muss frei sein',
        'original-lang': 'de',
        'original-publisher': 'Ufer',
        tier: 'copy',
        'copy-of': 'Ufer',
        restates: 'bo-20240507-ferry',
      }),
      '--supports',
      'muss frei sein',
    );
    expect([code, printed]).toEqual([0, expect.stringContaining('nothing to mend')]);
    expect(entriesOf('statements/bo-veldt.json')[1]).toMatchObject({
      quote: { original: false, translationBy: 'Ufer' },
      originalQuote: { text: 'Die Fähre muss frei sein', lang: 'de', publisher: 'Ufer' },
      stances: [{ supports: ['must be free', 'muss frei sein'] }],
      sources: [{ tier: 'copy', copyOf: 'Ufer' }],
      restates: ['bo-20240507-ferry'],
    });
  });

  test('what the checker finds in others is not said', async () => {
    folder = samplePackFolder((pack) => {
      for (const one of pack.statements) one.paraphrase = 'Somebody lied.';
    });
    const { code, printed } = await run(...statement());
    expect([code, printed]).toEqual([0, expect.stringContaining('nothing to mend')]);
  });

  test('what the checker finds in it is said', async () => {
    const { code, printed } = await run(
      ...statement({ paraphrase: 'Bo Veldt lied.', id: 'veldt-x' }),
    );
    expect(code).toBe(1);
    expect(printed).toMatch(/veldt-x: 1 error, 0 warnings/);
  });
});

describe('a new actor', () => {
  test('with a role and other names', async () => {
    const flags = { surname: 'Ørn', role: 'Mayor', organisation: 'Pier', from: '2024' };
    const { code } = await run(
      ...actor({ ...flags, camp: 'shore', wikidata: 'Q5', 'speaks-for': 'lakeland' }),
      '--alias',
      'C. Ørn',
    );
    expect(code).toBe(0);
    expect(entriesOf('actors.json')).toContainEqual({
      id: 'cleo-orn',
      kind: 'person',
      name: 'Cléo Ørn',
      aliases: [{ text: 'Ørn', kind: 'surname' }, { text: 'C. Ørn' }],
      roles: [{ title: 'Mayor', organisation: 'Pier', from: '2024' }],
      speaksFor: ['lakeland'],
      camp: 'shore',
      wikidata: 'Q5',
    });
  });
});

describe('a new relation', () => {
  test('is named after its sides where relations have no numbers', async () => {
    expect((await run(...relation())).printed).toContain('relation veldt-kern-accounts-differ');
    expect(entriesOf('relations.json').map(({ id }) => id)).toContain('veldt-kern-accounts-differ');
  });

  test('may be on two propositions', async () => {
    await run(...relation({ kind: 'qualified', 'proposition-b': 'p-ferry-free' }));
    expect(entriesOf('relations.json')).toContainEqual(
      expect.objectContaining({ kind: 'qualified', propositionB: 'p-ferry-free' }),
    );
  });

  test('gets the next number where relations of its kind have one', async () => {
    folder = samplePackFolder((pack) => {
      pack.relations.forEach((one, index) => {
        one.id = `c-00${index + 7}`;
      });
      for (const one of pack.relations.slice(0, 1)) one.kind = 'accounts-differ';
    });
    expect((await run(...relation())).printed).toContain('Wrote the relation c-011');
  });
});

describe('refused in one line, and nothing is written', () => {
  const refusals: [string, () => string[], RegExp][] = [
    ['nothing said', () => ['new'], /Say new what: statement, actor, relation/],
    ['no such kind', () => ['new', 'toString'], /Say new what/],
    [
      'a statement without anything',
      () => ['new', 'statement'],
      /Missing: --pack, --actor, --date, --quote or --paraphrase, --source-url, --publisher, --published/,
    ],
    ['a quotation without language', () => statement({ lang: undefined }), /Missing: --lang\./],
    ['blank words', () => statement({ quote: ' ' }), /Missing: --quote or --paraphrase\./],
    [
      'a report without who reports',
      () => statement({ quote: undefined, paraphrase: 'Spoke.' }),
      /Missing: --reported-by/,
    ],
    ['a role without a title', () => actor({ organisation: 'Pier' }), /Missing: --role/],
    ['a name without an id in it', () => actor({ name: 'Анна' }), /Missing: --id/],
    ['half a relation', () => relation({ b: undefined }), /Missing: --b\./],
    ['a word too many', () => [...statement(), 'word'], /"word" belongs to no flag/],
    ['a flag of another kind', () => actor({ date: '2024-05-09' }), /Unknown option '--date'/],
    ['an id in use', () => statement({ id: 'bo-20240507-ferry' }), /id of another statement/],
    ['an id that is none', () => statement({ id: '../x' }), /lower-case letters/],
    ['an unknown actor', () => statement({ actor: 'kern' }), /no actor .* Perhaps ada-kern/],
    ['an unknown topic', () => statement({ topic: 'tram' }), /--topic tram is no topic/],
    ['an unknown event', () => statement({ event: 'x' }), /--event x is no event/],
    ['an unknown proposition', () => statement({ stance: 'p=denies' }), /is no proposition/],
    ['a stance that is none', () => statement({ stance: 'p-ferry-free=no' }), /none of affirms/],
    ['neither spoken nor translated', () => statement({ original: 'maybe' }), /none of yes, no/],
    ['an unknown tier', () => statement({ tier: 'blog' }), /none of official, agency/],
    ['a copy of nothing', () => statement({ tier: 'copy' }), /Missing: --copy-of/],
    [
      'words as spoken without their language',
      () => statement({ original: 'no', 'original-quote': 'Ja' }),
      /Missing: --original-lang, --original-publisher/,
    ],
    ['said before by nobody', () => statement({ restates: 'x' }), /--restates x is no statement/],
    ['half a stance', () => statement({ stance: 'p-ferry-free' }), /PROPOSITION=affirms/],
    ['a day that is none', () => statement({ date: '2024-02-30' }), /not a day of the calendar/],
    ['a script as address', () => statement({ 'source-url': 'javascript:x' }), /web address/],
    ['an unknown kind', () => actor({ kind: 'robot' }), /none of person, office/],
    ['a strange role date', () => actor({ role: 'X', from: 'May' }), /not a date/],
    ['a strange Wikidata id', () => actor({ wikidata: '5' }), /Write it like "Q42"/],
    ['nobody to speak for', () => actor({ 'speaks-for': 'x' }), /is no actor/],
    ['an unknown statement', () => relation({ a: 'x' }), /--a x is no statement/],
    ['an unknown kind of relation', () => relation({ kind: 'x' }), /none of direct-denial/],
    ['resolved by nothing', () => relation({ 'resolved-by': 'x' }), /no event or statement/],
    [
      'an id that does not load',
      () => statement({ id: 'x'.repeat(201) }),
      /^Nothing was written: x+ id is too long/,
    ],
    ['no pack', () => statement({ pack: 'nowhere' }), /no file or folder nowhere/],
    [
      'a pack in one file',
      () => {
        const file = writeInto(emptyFolder(), 'lake.json', JSON.stringify(samplePack()));
        return statement({ pack: file });
      },
      /put it into a folder first/,
    ],
  ];
  test.each(refusals)('%s', async (_name, args, complaint) => {
    const before = filesIn(folder);
    const result = await run(...args());
    expect(result).toMatchObject({
      code: 2,
      printed: '',
      complaints: expect.stringMatching(complaint),
    });
    expect(result.complaints).not.toContain('\n');
    expect(filesIn(folder)).toEqual(before);
  });

  test('into a pack that does not load', async () => {
    writeInto(folder, 'topics.json', '[]');
    expect(await run(...statement())).toMatchObject({
      code: 2,
      complaints: expect.stringMatching(/does not load/),
    });
  });
});

describe('on a terminal', () => {
  test('asks for what is missing, again where the answer is none, and suggests an id', async () => {
    const answers = ['kern', 'bo-veldt', '', 'Spoke of a bridge', '', 'Lake Post', ''];
    const { code, questions, complaints } = await runAsked(
      answers,
      ...statement({
        actor: undefined,
        quote: undefined,
        lang: undefined,
        original: undefined,
        supports: undefined,
      }),
    );
    expect(code).toBe(0);
    expect(questions).toEqual([
      'Who said it (id of an actor): ',
      'Who said it (id of an actor): ',
      'The exact words (nothing where only a report of them is known): ',
      'What was said, in your own words: ',
      'Who reported it: ',
      'Who reported it: ',
      'Id [veldt-20240509-spoke-bridge]: ',
    ]);
    expect(complaints).toMatch(/kern is no actor of the pack.*\nThis is needed\./);
    expect(entriesOf('statements/bo-veldt.json')[1]?.id).toBe('veldt-20240509-spoke-bridge');
  });

  test('asks what a quotation is, and takes silence for an answer', async () => {
    const { code, questions } = await runAsked(
      ['no', '', '', '', ''],
      ...statement({
        original: undefined,
        stance: undefined,
        supports: undefined,
        tier: undefined,
      }),
    );
    expect(code).toBe(0);
    expect(questions).toEqual([
      'Are these the words as spoken, and no translation (yes, no; nothing if unknown): ',
      'The words as spoken (nothing where they are not known): ',
      'What it says of a proposition (such as p-ferry=affirms; nothing for none): ',
      'How near it stands to the words (official, agency, outlet, copy; nothing if unknown): ',
      'Id [veldt-20240509-ferry-free]: ',
    ]);
    expect(entriesOf('statements/bo-veldt.json')[1]).toMatchObject({ quote: { original: false } });
  });

  test('asks for the words of a stance, and whose text was copied', async () => {
    const { questions } = await runAsked(
      ['p-ferry-free=affirms', 'must be free', 'copy', 'Ufer', ''],
      ...statement({ stance: undefined, supports: undefined, tier: undefined }),
    );
    expect(questions.slice(0, 4)).toEqual([
      expect.stringMatching(/^What it says/),
      'The words of the quotation that carry this: ',
      expect.stringMatching(/^How near/),
      'Whose text it copies: ',
    ]);
    expect(entriesOf('statements/bo-veldt.json')[1]).toMatchObject({
      stances: [{ proposition: 'p-ferry-free', supports: ['must be free'] }],
      sources: [{ tier: 'copy', copyOf: 'Ufer' }],
    });
  });

  test('takes an id of one’s own, if it is free', async () => {
    const { complaints } = await runAsked(['bo-20240507-ferry', 'bo-new'], ...statement());
    expect(complaints).toMatch(/bo-20240507-ferry is the id of another statement/);
    expect(entriesOf('statements/bo-veldt.json')[1]?.id).toBe('bo-new');
  });

  test('asks nothing where nothing is missing', async () => {
    const { questions, code } = await runAsked(['unused'], ...statement({ id: 'bo-new' }));
    expect([code, questions]).toEqual([0, []]);
  });

  test('suggests a pack that comes with the project', async () => {
    const { questions } = await runAsked([folder, ''], ...actor({ pack: undefined }));
    expect(questions[0]).toMatch(/^Folder of the pack \[.*data.packs.*\]: $/);
  });
});
