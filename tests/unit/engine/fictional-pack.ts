import type { Annotations, PageFacts, TextBlock } from '../../../contract/annotations.ts';
import type { Pack } from '../../../contract/pack.ts';
import { parsePack } from '../../../data/load-pack.ts';
import { compilePack } from '../../../engine/pack/compile/compile-pack.ts';
import { createIndex, type PackIndex } from '../../../engine/pack/pack-index.ts';
import { annotate } from '../../../engine/read/annotate.ts';

/** Invented people, who quarrel over an invented ferry between invented countries. */
export const FERRY_PACK = {
  pack: { id: 'ferry', title: 'Ferry talks', updated: '2024-06-30', languages: ['en'] },
  actors: [
    {
      id: 'kern',
      name: 'Nora Kern',
      aliases: [
        { text: 'Kern', kind: 'surname' },
        { text: 'President Kern', kind: 'title' },
        { text: 'the Lakeland leader', kind: 'title' },
      ],
      roles: [
        { title: 'Mayor', organisation: 'Port Lake', country: 'Lakeland', to: '2019' },
        { title: 'President', organisation: 'Lakeland', country: 'Lakeland', from: '2020' },
      ],
      confusables: [
        { text: 'Kern County', what: 'place' },
        { text: 'Otto Kern', what: 'tailor' },
      ],
    },
    {
      id: 'halm',
      name: 'Anton Halm',
      roles: [
        { title: 'Foreign minister', organisation: 'Veldmark', country: 'Veldmark' },
        { title: 'Clerk', organisation: 'Isle Court', to: '2021-07' },
      ],
      bareSurname: 'allowed',
      confusables: [
        { text: 'Emil Halm', what: 'goalkeeper' },
        { text: 'Halm Bridge', what: 'place' },
        { text: 'at Halm', what: 'village' },
        { text: 'Anton Halm Prize', what: 'prize' },
      ],
    },
    {
      id: 'soransky',
      name: 'Pavel Soransky',
      bareSurname: 'after-full-name',
      aliases: [
        { text: 'Павел Соранский', lang: 'ru', kind: 'full' },
        { text: 'Соранский', lang: 'ru', kind: 'surname' },
        { text: 'Павла Соранского', lang: 'ru', kind: 'inflection' },
        { text: 'Соранского', lang: 'ru', kind: 'inflection' },
      ],
      roles: [{ title: 'Spokesman', organisation: 'Lake Palace' }],
      speaksFor: ['palace'],
    },
    {
      id: 'molen',
      name: 'Greta van der Molen',
      roles: [{ title: 'Commissioner', organisation: 'Isle Union' }],
    },
    {
      id: 'palace',
      kind: 'office',
      name: 'Lake Palace',
      aliases: [{ text: 'the Lake Palace', kind: 'metonym' }],
      confusables: [{ text: 'outside the Lake Palace', what: 'place' }],
    },
    { id: 'board', kind: 'organisation', name: 'Finnish Ferry Board' },
  ],
  topics: [
    { id: 'ferry', label: 'The ferry', aliases: ['boat line'] },
    { id: 'harbour', label: 'The harbour' },
  ],
  propositions: [
    {
      id: 'p-agreed',
      topic: 'ferry',
      text: 'A ferry line was agreed.',
      question: 'Was a ferry line agreed?',
      cues: { en: ['ferry agreed/settled'], de: ['fähre vereinbart'] },
    },
    {
      id: 'p-toll',
      topic: 'harbour',
      text: 'The harbour toll will fall.',
      kind: 'prediction',
      cues: { en: ['toll fall/drop/lower'] },
    },
  ],
  statements: [
    {
      id: 'kern-agreed',
      actor: 'kern',
      date: '2024-05-06',
      topic: 'ferry',
      quote: {
        text: 'The ferry line to Veldmark is agreed, and the first vessel will sail in early autumn',
        lang: 'en',
      },
      paraphrase: 'Said that the ferry line to Veldmark is agreed and sails in autumn.',
      stances: [{ proposition: 'p-agreed', stance: 'affirms' }],
      sources: [{ url: 'https://lake.example/1', publisher: 'Lake Post', published: '2024-05-06' }],
    },
    {
      id: 'halm-denied',
      actor: 'halm',
      date: '2024-05-07',
      topic: 'ferry',
      quote: {
        text: 'No ferry line has been agreed between our two cabinets, whatever the posters claim',
      },
      stances: [{ proposition: 'p-agreed', stance: 'denies' }],
    },
    {
      id: 'kern-toll',
      actor: 'kern',
      date: '2024-05-08',
      quote: { text: 'Every fishing crew will notice when our harbour toll drops by a third' },
      stances: [{ proposition: 'p-toll', stance: 'affirms' }],
    },
    {
      id: 'halm-open',
      actor: 'halm',
      date: '2024-05-20',
      quote: {
        text: 'Falls die Werft rechtzeitig liefert, verhandeln wir über die Fähre',
        lang: 'de',
      },
      quoteVariants: [
        {
          text: 'If the shipyard delivers in time, we will negotiate about the ferry',
          lang: 'en',
          publisher: 'Veldmark Herald',
        },
      ],
      stances: [{ proposition: 'p-agreed', stance: 'conditional' }],
    },
    {
      id: 'soransky-silent',
      actor: 'soransky',
      date: '2024-05-06',
      topic: 'ferry',
      paraphrase: 'Said that lawyers still examine the timetable and the insurance.',
      attribution: { kind: 'reported', by: 'Lake Post' },
    },
    {
      id: 'molen-praise',
      actor: 'molen',
      date: '2024-05-06',
      topic: 'ferry',
      quote: { text: 'A ferry line is agreed, and islanders everywhere may celebrate tonight' },
      stances: [{ proposition: 'p-agreed', stance: 'affirms' }],
    },
  ],
  relations: [
    {
      id: 'r-denial',
      kind: 'direct-denial',
      a: 'kern-agreed',
      b: 'halm-denied',
      proposition: 'p-agreed',
      explanation: 'One says that the line is agreed, the other that it is not.',
    },
    { id: 'r-later', kind: 'direct-denial', a: 'kern-agreed', b: 'halm-open' },
    { id: 'r-change', kind: 'position-changed', a: 'halm-denied', b: 'halm-open' },
    { id: 'r-same', kind: 'consistent', a: 'kern-agreed', b: 'molen-praise' },
    { id: 'r-accounts', kind: 'accounts-differ', a: 'kern-agreed', b: 'soransky-silent' },
  ],
};

/** @throws where a pack has a fault, so that no test runs on less than it thinks. */
export function indexOf(...packs: unknown[]): PackIndex {
  return createIndex(packs.map((pack) => compilePack(parsed(pack))));
}

function parsed(value: unknown): Pack {
  const result = parsePack(value);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return result.pack;
}

export const FERRY = indexOf(FERRY_PACK);

/** The day after Halm's denial and before what he said later. */
export const PAGE: PageFacts = { lang: 'en', published: '2024-05-08' };

/** Texts as the paragraphs of an article; what is a block already stays as it is. */
export function blocksOf(texts: readonly (string | Partial<TextBlock>)[]): TextBlock[] {
  return texts.map((given, id) => ({
    ...{ id, text: '', kind: 'paragraph', region: 'body' },
    ...(typeof given === 'string' ? { text: given } : given),
  }));
}

export function read(
  texts: string | readonly (string | Partial<TextBlock>)[],
  page: PageFacts = PAGE,
  index: PackIndex = FERRY,
): Annotations {
  return annotate(blocksOf(typeof texts === 'string' ? [texts] : texts), page, index);
}

/** The actors named in texts, with the words that name them. */
export function named(...input: Parameters<typeof read>): [words: string, actor: string][] {
  return read(...input).mentions.map(({ matched, actor }) => [matched, actor]);
}
