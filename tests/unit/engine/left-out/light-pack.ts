import type { ArticleContent, PageFacts } from '../../../../contract/annotations.ts';
import type { DraftForms } from '../../../../contract/draft.ts';
import type { Overlay } from '../../../../contract/overlay.ts';
import type { Language } from '../../../../contract/settings.ts';
import { parsePack } from '../../../../data/load-pack.ts';
import { compileOverlay } from '../../../../engine/pack/overlays/compile-overlay.ts';
import { textHash } from '../../../../engine/pack/overlays/text-hash.ts';
import { joinTranslations } from '../../../../engine/pack/overlays/translations.ts';
import type { Reader } from '../../../../engine/present/in-language.ts';
import { draftForms } from '../../../../engine/present/left-out/draft-forms.ts';
import { leftOutView } from '../../../../engine/present/left-out/left-out-view.ts';
import {
  contentOf,
  NOTHING_CARRIED,
} from '../../../../engine/read/5-relations/positions/article-content.ts';
import { catalogues } from '../../../../locales/catalogues.ts';
import { draftWordsOf } from '../../../../locales/draft-words.ts';
import { indexOf } from '../fictional-pack.ts';

/** Invented people, who disagree over an invented harbour light. */
export const LIGHT_PACK = {
  pack: {
    id: 'light',
    title: 'Harbour light',
    version: '2',
    updated: '2031-06-30',
    languages: ['en'],
  },
  actors: [
    {
      id: 'brand',
      name: 'Ola Brand',
      roles: [{ title: 'Harbour Minister', organisation: 'Nordvik', country: 'Nordvik' }],
    },
    {
      id: 'lind',
      name: 'Tuva Lind',
      roles: [
        { title: 'Fisheries Minister', country: 'Sundland', to: '2031-05-31' },
        { title: 'Prime Minister', country: 'Sundland', from: '2031-06-01' },
      ],
    },
    {
      id: 'moe',
      name: 'Egil Moe',
      roles: [{ title: 'Spokesman', organisation: 'Sundland Pilots' }],
    },
    { id: 'guild', kind: 'group', name: 'Guild of Pilots' },
  ],
  topics: [{ id: 'light', label: 'The light' }],
  propositions: [
    {
      id: 'p-agreed',
      topic: 'light',
      text: 'It was agreed to move the harbour light.',
      question: 'Was it agreed to move the harbour light?',
    },
    {
      id: 'p-paid',
      topic: 'light',
      text: 'Nordvik pays for the move of the light.',
      question: 'Does Nordvik pay for the move of the light?',
    },
  ],
  statements: [
    {
      id: 'brand-agreed',
      actor: 'brand',
      date: '2031-05-06',
      venue: 'Speech in Nordvik',
      event: 'e-talks',
      quote: { text: 'We have agreed to move the light.', lang: 'en', original: true },
      paraphrase: 'Brand said that it had been agreed to move the light.',
      stances: [
        {
          proposition: 'p-agreed',
          stance: 'affirms',
          supports: ['We have agreed to move the light'],
        },
      ],
      sources: [{ url: 'https://nordvik.example/1', publisher: 'Nordvik Post', tier: 'outlet' }],
    },
    {
      id: 'brand-paid',
      actor: 'brand',
      date: '2031-05-06',
      venue: 'Speech in Nordvik',
      event: 'e-talks',
      quote: { text: 'Our neighbours pay for the whole move.', lang: 'en', original: true },
      stances: [
        {
          proposition: 'p-paid',
          stance: 'denies',
          supports: ['Our neighbours pay for the whole move'],
        },
      ],
      sources: [{ url: 'https://nordvik.example/1', publisher: 'Nordvik Post', tier: 'outlet' }],
    },
    {
      id: 'lind-denied',
      actor: 'lind',
      date: '2031-05-07',
      venue: 'Press conference, Sund',
      event: 'e-talks',
      quote: { text: 'Nothing has been agreed about the light.', lang: 'en', original: true },
      paraphrase: 'Lind said that nothing had been agreed about the light.',
      stances: [
        { proposition: 'p-agreed', stance: 'denies', supports: ['Nothing has been agreed'] },
      ],
      sources: [
        { url: 'https://copies.example/9', publisher: 'Copies', tier: 'copy' },
        { url: 'https://sund.example/1?a=(b)', publisher: 'Sund *Post*', tier: 'official' },
      ],
    },
    {
      id: 'moe-denied',
      actor: 'moe',
      date: '2031-05-05',
      paraphrase: 'Moe said that the pilots knew of no agreement.',
      stances: [{ proposition: 'p-agreed', stance: 'denies', supports: ['knew of no agreement'] }],
      attribution: { kind: 'reported', by: 'Sund Post' },
      sources: [{ url: 'https://sund.example/2', publisher: 'Sund Post' }],
    },
    {
      id: 'guild-paid',
      actor: 'guild',
      date: '2031-05-02',
      venue: 'Open letter',
      quote: {
        text: 'Норвік сплачує за перенесення, і ніхто інший. Так записано в договорі 2029 року.',
        lang: 'uk',
        original: true,
      },
      quoteVariants: [
        {
          text: 'Nordvik pays for the move, and nobody else.',
          lang: 'en',
          publisher: 'Ufer',
          url: 'https://ufer.example/3',
        },
      ],
      paraphrase: 'The guild wrote that Nordvik alone paid for the move.',
      stances: [
        {
          proposition: 'p-paid',
          stance: 'affirms',
          supports: ['Норвік сплачує за перенесення', 'Nordvik pays for the move'],
        },
      ],
      sources: [
        {
          url: 'https://guild.example/3',
          publisher: 'Guild of Pilots',
          lang: 'uk',
          tier: 'official',
        },
      ],
    },
    {
      id: 'lind-later',
      actor: 'lind',
      date: '2031-06-03',
      quote: {
        text: 'Nordvik alone will pay.',
        lang: 'en',
        original: false,
        translationBy: 'Ufer',
      },
      paraphrase: 'Lind said that Nordvik alone would pay.',
      stances: [{ proposition: 'p-paid', stance: 'affirms', supports: ['Nordvik alone will pay'] }],
      sources: [{ url: 'https://sund.example/4', publisher: 'Sund Post' }],
    },
  ],
  events: [{ id: 'e-talks', name: 'The light talks of May', date: '2031-05-06' }],
  relations: [
    {
      id: 'r-denial',
      kind: 'direct-denial',
      a: 'brand-agreed',
      b: 'lind-denied',
      proposition: 'p-agreed',
      explanation: 'On 6 May one said that it was agreed, on 7 May the other that it was not.',
    },
  ],
};

export const LIGHT = indexOf(LIGHT_PACK);

/** An article of two days later, whose title would be markup if it were taken for it. */
export const ARTICLE: PageFacts = {
  url: 'https://paper.example/light',
  title: 'Harbour light <b>to move</b>',
  lang: 'en',
  published: '2031-05-08',
};

/** The same without one kind of statements, so that a draft has one thing to say. */
export function without(...ids: string[]) {
  return indexOf({
    ...LIGHT_PACK,
    statements: LIGHT_PACK.statements.filter(({ id }) => !ids.includes(id)),
    relations: LIGHT_PACK.relations.filter(({ a, b }) => !ids.includes(a) && !ids.includes(b)),
  });
}

export function wordsOf(language: Language) {
  return draftWordsOf(catalogues[language]);
}

const GERMAN: Overlay = {
  id: 'de',
  pack: {},
  topics: [],
  propositions: [
    {
      id: 'p-agreed',
      question: translation(
        'Wurde vereinbart, das Hafenfeuer zu versetzen?',
        'Was it agreed to move the harbour light?',
      ),
    },
  ],
  actors: [
    {
      id: 'lind',
      roles: [
        {
          at: 0,
          held: translation('Fischereiministerin von Sundland', 'Fisheries Minister of Sundland'),
        },
      ],
    },
  ],
  events: [],
  statements: [
    { id: 'lind-denied', venue: translation('Pressekonferenz, Sund', 'Press conference, Sund') },
    {
      id: 'guild-paid',
      paraphrase: translation(
        'Die Gilde schrieb, Nordvik zahle allein für die Versetzung.',
        'The guild wrote that Nordvik alone paid for the move.',
      ),
    },
  ],
  relations: [],
};

function translation(text: string, of: string) {
  return { text, of: textHash(of) };
}

/** Readers of a language; of German with what the pack has in it. */
export function readerOf(lang: Language): Reader {
  const parsed = parsePack(LIGHT_PACK);
  if (lang !== 'de' || !parsed.ok) return { lang };
  const overlays = new Map([['light', compileOverlay(GERMAN, parsed.pack)]]);
  return { lang, translations: joinTranslations(LIGHT, overlays) };
}

interface Asked {
  index?: typeof LIGHT;
  lang?: Language;
  article?: PageFacts;
  asOf?: string | undefined;
}

/** What is drafted of an article that carries this. */
export function drafted(
  carried: Partial<ArticleContent>,
  { index = LIGHT, lang = 'en', article = ARTICLE, asOf }: Asked = {},
): DraftForms {
  const { published, url } = article;
  const content = contentOf({ ...NOTHING_CARRIED, ...carried });
  const context = { index, published, url, reader: readerOf(lang), content };
  return draftForms(leftOutView(context, article, asOf), wordsOf(lang));
}
