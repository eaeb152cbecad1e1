import type { MarkKind } from '../../contract/marks.ts';
import type { ActorView, CardView, StatementView } from '../../contract/views.ts';

/** A paragraph of our own about real statements, with their exact words, dates and sources. */

const trump: ActorView = {
  id: 'donald-trump',
  name: 'Donald Trump',
  kind: 'person',
  role: 'US President',
  speaksFor: [],
};

const ushakov: ActorView = {
  id: 'yuri-ushakov',
  name: 'Yuri Ushakov',
  kind: 'person',
  role: 'Aide to the President for foreign policy, Russia',
  speaksFor: [],
};

const beingSetUp: StatementView = {
  id: 'trump-20250815-meeting-three',
  actor: trump,
  date: '2025-08-15',
  datePrecision: 'day',
  venue: 'interview with Fox News',
  quote: {
    text: "They both want me there. They both want me there, and I'll be there",
    lang: 'en',
  },
  paraphrase: 'Trump said that a meeting of Zelenskyy, Putin and himself was being set up.',
  sources: [
    {
      url: 'https://menafn.com/1109935540/Trump-Says-Putin-Zelensky-Want-Him-To-Join-Their-Possible-Meeting',
      publisher: 'MENAFN (Ukrinform)',
      published: '2025-08-16',
      lang: 'en',
    },
  ],
  presence: 'in-article',
};

const notRaised: StatementView = {
  id: 'ushakov-20250816-trilateral-not-raised',
  actor: ushakov,
  date: '2025-08-16',
  datePrecision: 'day',
  venue: 'comment to Russia’s Channel One',
  quote: { text: 'Пока эта тема не затрагивалась', lang: 'ru' },
  paraphrase:
    'Ushakov said that a three-way summit had not been raised in the Alaska talks so far.',
  sources: [
    {
      url: 'https://tass.ru/politika/24798093',
      publisher: 'TASS',
      published: '2025-08-16',
      lang: 'ru',
    },
  ],
  presence: 'not-in-article',
};

const nextStep: StatementView = {
  id: 'trump-20250818-trilateral-next',
  actor: trump,
  date: '2025-08-18',
  datePrecision: 'day',
  venue: 'White House',
  quote: {
    text: 'The next step would be for a trilateral meeting, and that will be worked out',
    lang: 'en',
  },
  sources: [
    {
      url: 'https://bnonews.com/index.php/2025/08/trump-says-trilateral-summit-with-putin-and-zelenskyy-could-follow-white-house-talks/',
      publisher: 'BNO News',
      published: '2025-08-18',
      lang: 'en',
    },
  ],
  presence: 'in-article',
};

const packs: CardView['packs'] = [{ title: 'Example' }];

export const exampleCards = {
  trump: {
    actor: trump,
    reports: [],
    differences: [],
    questions: [],
    positions: [{ id: 'summit', label: 'Three-way summit', statements: [nextStep, beingSetUp] }],
    why: { words: ['Donald Trump'], rule: 'full-name', confidence: 1 },
    packs,
  },
  trumpNextStep: {
    claim: 'report',
    actor: trump,
    reports: [nextStep],
    differences: [],
    questions: [],
    positions: [],
    why: {
      words: ['next step', 'three-way meeting'],
      rule: 'speaker-and-subject',
      confidence: 0.9,
    },
    packs,
  },
  trumpSentence: {
    claim: 'quote',
    actor: trump,
    reports: [beingSetUp],
    differences: [
      {
        id: 'summit',
        question: 'Was a three-way meeting discussed at the Alaska summit?',
        actors: [trump, ushakov],
        accounts: [
          { ...beingSetUp, stance: 'affirms', supports: ['They both want me there'] },
          { ...notRaised, stance: 'denies', supports: ['Пока эта тема не затрагивалась'] },
        ],
        agreeing: [],
        lead: [beingSetUp.id, notRaised.id],
        relations: [
          {
            id: 'summit',
            kind: 'direct-denial',
            a: beingSetUp.id,
            b: notRaised.id,
            explanation:
              'Trump said after the summit that a meeting of three was being set up; Ushakov said that the subject had not been raised.',
          },
        ],
        missing: [ushakov],
        notFound: [],
      },
    ],
    questions: [],
    positions: [],
    why: { words: ['they both want me there'], rule: 'part-of-quotation', confidence: 0.97 },
    packs,
  },
} satisfies Record<string, CardView>;

export type ExampleCard = keyof typeof exampleCards;

export interface ExamplePart {
  text: string;
  kind: MarkKind;
  card: ExampleCard;
}

export const exampleParagraph: (string | ExamplePart)[] = [
  'After the summit in Alaska, ',
  { text: 'Donald Trump', kind: 'actor', card: 'trump' },
  ' spoke of a meeting of three. ',
  {
    text: '“They both want me there, and I’ll be there,” he told Fox News.',
    kind: 'conflict',
    card: 'trumpSentence',
  },
  ' ',
  {
    text: 'At the White House three days later he called a three-way meeting the next step.',
    kind: 'claim',
    card: 'trumpNextStep',
  },
];
