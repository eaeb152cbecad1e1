import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../data/load-pack.ts';
import { compilePack } from '../../../engine/pack/compile/compile-pack.ts';
import { FERRY_PACK, indexOf, PAGE, read } from './fictional-pack.ts';

type Wordings = [lang: string, text: string][];

/** The ferry pack, in which some statements and propositions are worded as desks may put them. */
function wordedPack(wordings: Record<string, Wordings>, cues = true) {
  const worded = <Entry extends { id: string }>(entry: Entry) => ({
    ...entry,
    wordings: (wordings[entry.id] ?? []).map(([lang, text]) => ({ lang, text })),
  });
  return {
    ...FERRY_PACK,
    statements: FERRY_PACK.statements.map(worded),
    propositions: FERRY_PACK.propositions.map((one) => ({
      ...worded(one),
      ...(!cues && { cues: {} }),
    })),
  };
}

/** The claims of a text, each as its class, its statements and its questions. */
function claims(text: string, wordings: Record<string, Wordings>, page = PAGE, cues = true) {
  return read(text, page, indexOf(wordedPack(wordings, cues))).claims.map(
    ({ match, statements, propositions }) =>
      [match, ...statements, ...propositions.map(({ id }) => id)].join(' '),
  );
}

const TOLL: Wordings = [['en', 'Charges for trawlers at the quay are to be cut by thirty percent']];
const REPORT =
  'Nora Kern said that charges for trawlers at the quay would be cut by thirty percent.';

describe('the wordings of a statement', () => {
  test('find it where its own texts do not', () => {
    expect(claims(REPORT, {})).toEqual([]);
    expect(claims(REPORT, { 'kern-toll': TOLL })).toEqual(['report kern-toll p-toll']);
  });

  test('find no statement of anybody else', () => {
    expect(claims(REPORT.replace('Nora Kern', 'Anton Halm'), { 'kern-toll': TOLL })).toEqual([]);
  });

  test('are compared one by one, the best of them counts', () => {
    const text = 'Nora Kern said that trawlers, quays, berths and crews would gain.';
    const half: Wordings = [
      ['en', 'Trawlers at the quays will pay fewer coins for oil, rope, ice, bait, nets and sails'],
      ['en', 'Crews with berths will have more money for bread, coal, lamps, boots, coats and tea'],
    ];
    const sure = (wordings: Wordings) =>
      read(text, PAGE, indexOf(wordedPack({ 'kern-toll': wordings }))).claims[0]?.confidence ?? 0;
    const whole = half.map(([, one]) => one).join(', ');
    const best = sure([...half, ['en', 'Trawlers, quays, berths and crews gain']]);
    expect(best).toBeGreaterThan(sure(half));
    expect(best).toBeGreaterThan(sure([['en', whole]]));
  });

  const GERMAN = { ...PAGE, lang: 'de' };
  const NUMBERS = 'Nora Kern sagte, 2031 kämen mit 17 Schiffen 4500 Gäste auf 63 Inseln.';
  const IN_ENGLISH: Wordings = [
    ['en', 'In 2031 some 17 vessels will bring 4500 guests to 63 islands'],
  ];

  test('in another language find it by what languages share', () => {
    expect(claims(NUMBERS, {}, GERMAN)).toEqual([]);
    expect(claims(NUMBERS, { 'kern-toll': IN_ENGLISH }, GERMAN)).toEqual([
      'report kern-toll p-toll',
    ]);
  });

  test('count in the language of the article where there are any', () => {
    const both: Wordings = [
      ...IN_ENGLISH,
      ['de', 'Kutter sollen im Hafen weniger Gebühren zahlen'],
    ];
    expect(claims(NUMBERS, { 'kern-toll': both }, GERMAN)).toEqual([]);
    expect(
      claims(
        'Nora Kern sagte, Kutter sollten im Hafen weniger Gebühren zahlen.',
        { 'kern-toll': both },
        GERMAN,
      ),
    ).toEqual(['report kern-toll p-toll']);
  });

  test('say nothing of the speaker’s very words, which a known quotation would have met', () => {
    const quoted =
      'Nora Kern said: “Charges for trawlers at the quay will be cut by thirty percent.”';
    expect(claims(quoted, { 'kern-toll': TOLL })).toEqual([]);
    const silent: Wordings = [['en', 'Charges for trawlers at the quay are cut by thirty percent']];
    const spoken = quoted.replace('Nora Kern', 'Pavel Soransky');
    expect(claims(spoken, { 'soransky-silent': silent })).toEqual(['report soransky-silent']);
  });

  const UNSURE =
    'Nora Kern said that charges for trawlers at the quay, lamps and roofs would be watched.';

  test('name no question where they prove no report', () => {
    const later = { ...PAGE, published: '2024-05-29' };
    expect(claims(UNSURE, { 'kern-toll': TOLL }, later)).toEqual([]);
  });

  test('prove nothing where another statement is worded much alike', () => {
    expect(claims(UNSURE, { 'kern-toll': TOLL })).toEqual(['report kern-toll p-toll']);
    const alike: Wordings = [['en', 'Charges for trawlers at the quay will rise by sixty pence']];
    expect(claims(UNSURE, { 'kern-toll': TOLL, 'kern-agreed': alike })).toEqual([]);
  });

  test('find nothing before it was said', () => {
    const before = { ...PAGE, published: '2024-05-07' };
    expect(claims(REPORT, { 'kern-toll': TOLL }, before)).toEqual([]);
  });

  test('name a statement once that its texts prove as well', () => {
    const text = 'Nora Kern said that the ferry line to Veldmark is agreed and sails in autumn.';
    const same: Wordings = [['en', 'The ferry line to Veldmark is agreed and sails in autumn']];
    expect(claims(text, { 'kern-agreed': same })).toEqual(['report kern-agreed p-agreed']);
  });

  test('and its texts do not stand in each other’s way as the clearly best', () => {
    const pack = wordedPack({ 'soransky-silent': [['en', '4500 visitors on the 63 isles']] });
    const statements = pack.statements.map((one) =>
      one.id === 'soransky-silent' ? { ...one, paraphrase: '4500 guests on 63 rocks.' } : one,
    );
    const found = read(
      'Pavel Soransky sagte, 4500 Urlauber seien wohl bald auf den 63 kleinen Felsen.',
      GERMAN,
      indexOf({ ...pack, statements }),
    );
    expect(found.claims.map((claim) => claim.statements)).toEqual([['soransky-silent']]);
  });

  test('do not change how much a word tells', () => {
    const worded = indexOf(wordedPack({ 'kern-toll': TOLL, 'kern-agreed': TOLL }));
    const plain = indexOf(FERRY_PACK);
    for (const stem of ['trawler', 'ferry'])
      expect(worded.subjects.weights('en').of(stem)).toBe(plain.subjects.weights('en').of(stem));
  });

  test('change nothing about what its own texts prove', () => {
    const text = 'Nora Kern said that the ferry line to Veldmark was agreed.';
    const apart: Wordings = [['en', 'Boats will go over the strait from October on']];
    const [plain] = read(text).claims;
    const index = indexOf(wordedPack({ 'kern-agreed': apart, 'kern-toll': TOLL }));
    expect(read(text, PAGE, index).claims).toEqual([plain]);
  });
});

describe('the wordings of a proposition', () => {
  const AGREED: Wordings = [['en', 'a boat route over the strait is arranged for autumn']];
  const HINT =
    'Nora Kern told the crowd that a boat route over the strait to Veldmark was arranged for early autumn.';

  test('name no question by a word alone', () => {
    const boat: Wordings = [['en', 'by boat']];
    const text = 'Nora Kern told the crowd that a boat in autumn was certain.';
    expect(claims(text, { 'p-agreed': boat }, PAGE, false)).toEqual([]);
  });

  test('mean only those who have spoken on it', () => {
    expect(
      claims(HINT.replace('Nora Kern', 'Pavel Soransky'), { 'p-agreed': AGREED }, PAGE, false),
    ).toEqual([]);
  });
});

test('a compiled wording leaves out who speaks: name, office and country', () => {
  const parsed = parsePack({
    pack: { id: 'dykes', title: 'Dykes', languages: ['en'] },
    actors: [
      {
        id: 'lund',
        name: 'Ida Lund',
        roles: [{ title: 'President', organisation: 'Finland', country: 'Finland' }],
      },
    ],
    statements: [
      {
        id: 'lund-dykes',
        actor: 'lund',
        paraphrase: 'The president of Finland spoke of dykes.',
        wordings: [{ lang: 'en', text: 'Ida Lund, the Finnish president: no dykes to Norway' }],
      },
    ],
  });
  if (!parsed.ok) throw new Error('it does not load');
  const [statement] = compilePack(parsed.pack).statements;
  expect(statement?.stems.map(({ text }) => text)).toEqual(['president =finland spok dyk']);
  expect(statement?.wordings).toEqual([{ lang: 'en', text: 'dyk =norway', signs: '11' }]);
});
