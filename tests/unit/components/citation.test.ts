import { expect, test } from 'vitest';
import { brentholms } from '../../../components/gallery/fixtures/actors.ts';
import { citationOf } from '../../../components/statement/citation.ts';
import type { OpenedStatement } from '../../../contract/dossier.ts';

const [iva = { id: '', name: '', kind: 'person', speaksFor: [] }] = brentholms;

const opened: OpenedStatement = {
  statement: {
    id: 'iva-1',
    actor: iva,
    date: '2031-03-02',
    datePrecision: 'day',
    venue: 'harbour hall',
    quote: { text: 'The ferry sails', lang: 'en' },
    sources: [
      {
        url: 'https://paper.example/ferry',
        publisher: 'The Paper',
        published: '2031-03-03',
        title: 'A ferry sails',
        archive: 'https://archive.example/1',
      },
      { url: 'javascript:alert(1)', publisher: 'No address' },
    ],
    presence: 'not-in-article',
  },
  pack: { title: 'Ferries', version: '2.0.0' },
  stances: [],
  relations: [],
};

test('a citation says what its words are: as spoken, translated, doubtful', () => {
  const statement: OpenedStatement['statement'] = {
    ...opened.statement,
    quote: { text: 'Пором піде', lang: 'uk', nature: 'original' },
    quoteBeside: {
      ...{ text: 'The ferry sails', lang: 'en', nature: 'translation' },
      ...{ translatedBy: 'Ufer', publisher: 'The Paper' },
    },
    note: 'Known from one report.',
  };
  expect(
    citationOf({ ...opened, statement })
      .split('\n')
      .slice(0, 4),
  ).toEqual([
    'Original: Ukrainian: ‘Пором піде’',
    'Translated by Ufer, The Paper: ‘The ferry sails’',
    expect.stringContaining('Iva Brentholm'),
    'Known from one report.',
  ]);
});

test('a citation has the words, who, when, where, every address that is one, and the pack', () => {
  expect(citationOf(opened).split('\n')).toEqual([
    '‘The ferry sails’',
    'Iva Brentholm (Minister of Transport of Lakeland), 2 March 2031, harbour hall.',
    'The Paper, ‘A ferry sails’, 3 March 2031 https://paper.example/ferry https://archive.example/1',
    'No address',
    'Counterpoint, pack ‘Ferries’, version 2.0.0',
  ]);
});

test('without exact words it has ours, and says from whom they are known', () => {
  const statement = {
    ...opened.statement,
    quote: undefined,
    paraphrase: 'Brentholm said that the ferry sails.',
    reportedBy: 'a deckhand',
    sources: [],
  };
  expect(
    citationOf({ ...opened, statement })
      .split('\n')
      .slice(0, 3),
  ).toEqual([
    'Brentholm said that the ferry sails.',
    'Iva Brentholm (Minister of Transport of Lakeland), 2 March 2031, harbour hall.',
    'Known from a report by a deckhand.',
  ]);
});
