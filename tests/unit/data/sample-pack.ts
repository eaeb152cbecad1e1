import type { Pack } from '../../../contract/pack.ts';

/**
 * A small pack without a fault: invented people at invented talks. Tests change one thing in it.
 */
export function samplePack(): Pack {
  return {
    pack: {
      id: 'lake-talks',
      title: 'Lake talks',
      languages: ['en'],
      maintainers: [],
      coverage: { from: '2024-05-01', to: '2024-05-31' },
    },
    actors: [
      {
        id: 'ada-kern',
        kind: 'person',
        name: 'Ada Kern',
        aliases: [
          { text: 'Kern', lang: 'en', kind: 'surname' },
          { text: 'Minister Kern', lang: 'en', kind: 'title' },
        ],
        roles: [{ title: 'Minister', organisation: 'Lakeland', from: '2020', to: '2024-06-30' }],
        speaksFor: ['lakeland'],
        bareSurname: 'after-full-name',
        confusables: [{ text: 'Kern County', what: 'place' }],
      },
      {
        id: 'bo-veldt',
        kind: 'person',
        name: 'Bo Veldt',
        aliases: [],
        roles: [],
        speaksFor: [],
        bareSurname: 'allowed',
        confusables: [],
      },
      {
        id: 'lakeland',
        kind: 'organisation',
        name: 'Lakeland',
        aliases: [],
        roles: [],
        speaksFor: [],
        bareSurname: 'after-full-name',
        confusables: [],
      },
    ],
    topics: [{ id: 'ferry', label: 'The ferry', aliases: [] }],
    propositions: [
      {
        id: 'p-ferry-agreed',
        topic: 'ferry',
        text: 'A ferry line was agreed.',
        question: 'Was a ferry line agreed?',
        kind: 'fact',
        cues: { en: ['ferry agreed/settled'] },
        wordings: [],
      },
      {
        id: 'p-ferry-free',
        topic: 'ferry',
        text: 'The ferry should be free of charge.',
        question: 'Should the ferry be free of charge?',
        kind: 'position',
        cues: { en: ['ferry free/charge'] },
        wordings: [],
      },
    ],
    events: [
      {
        id: 'lake-summit',
        name: 'Summit at the lake',
        date: '2024-05-06',
        until: '2024-05-07',
        participants: ['ada-kern', 'bo-veldt'],
        sources: [],
      },
    ],
    statements: [
      spoken('ada-20240506-ferry', 'ada-kern', '2024-05-06', 'We have agreed on the ferry line', [
        { proposition: 'p-ferry-agreed', stance: 'affirms', supports: ['We have agreed'] },
        { proposition: 'p-ferry-free', stance: 'affirms', supports: ['We have agreed'] },
      ]),
      spoken('bo-20240507-ferry', 'bo-veldt', '2024-05-07', 'No ferry line was agreed', [
        { proposition: 'p-ferry-agreed', stance: 'denies', supports: ['No ferry line'] },
        { proposition: 'p-ferry-free', stance: 'denies', supports: ['No ferry line'] },
      ]),
      spoken('ada-20240520-ferry', 'ada-kern', '2024-05-20', 'There is no agreement yet', [
        { proposition: 'p-ferry-agreed', stance: 'denies', supports: ['no agreement yet'] },
      ]),
    ],
    relations: [
      related('r-denial', 'direct-denial', 'ada-20240506-ferry', 'bo-20240507-ferry'),
      related('r-change', 'position-changed', 'ada-20240506-ferry', 'ada-20240520-ferry'),
      related('r-same', 'consistent', 'bo-20240507-ferry', 'ada-20240520-ferry'),
      {
        ...related('r-free', 'positions-incompatible', 'ada-20240506-ferry', 'bo-20240507-ferry'),
        proposition: 'p-ferry-free',
      },
    ],
    locales: [],
  };
}

type Statement = Pack['statements'][number];
type Relation = Pack['relations'][number];

function spoken(
  id: string,
  actor: string,
  date: string,
  words: string,
  stances: Statement['stances'],
): Statement {
  return {
    id,
    actor,
    date,
    datePrecision: 'day',
    topic: 'ferry',
    event: 'lake-summit',
    quote: { text: words, lang: 'en' },
    quoteVariants: [],
    paraphrase: 'Spoke of the ferry line.',
    stances,
    sources: [{ url: `https://lake.example/${id}`, publisher: 'Lake Post', published: date }],
    attribution: { kind: 'direct' },
    confidence: 'medium',
    restates: [],
    wordings: [],
  };
}

function related(id: string, kind: Relation['kind'], a: string, b: string): Relation {
  return {
    id,
    kind,
    a,
    b,
    proposition: 'p-ferry-agreed',
    explanation: `${dayOf(a)} it was said that a ferry line was agreed, ${dayOf(b)} that none was.`,
    status: 'open',
  };
}

/** `on 6 May` of a statement. */
function dayOf(statement: string): string {
  return `on ${Number(statement.slice(-8, -6))} May`;
}

/**
 * The entry of a list, for a test to change.
 *
 * @throws where the sample pack has no such entry
 */
export function entryOf<T extends { id: string }>(entries: T[], id: string): T {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
}
