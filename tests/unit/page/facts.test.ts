import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readFacts } from '../../../page/facts.ts';
import { readLinkedData } from '../../../page/linked-data.ts';

const linked = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

function factsOf(head: string, url = 'https://paper.example/2024/05/06/ferry') {
  const { document } = parseHTML(`<html><head>${head}</head><body></body></html>`);
  return readFacts(document, readLinkedData(document), { url, now: new Date('2026-01-01') });
}

const article = (path: string, headline: string, datePublished: string) => ({
  ...{ '@type': 'NewsArticle', url: `https://paper.example${path}`, headline, datePublished },
});

test('of several articles the one at the address of the page speaks for it', () => {
  const others = article('/bridge', 'The bridge', '2023-01-02');
  const own = article('/2024/05/06/ferry/', 'The ferry', '2024-05-06T23:30:00-05:00');
  expect(factsOf(linked([others, own]))).toMatchObject({
    title: 'The ferry',
    published: '2024-05-06',
  });
});

test('character references in a stated headline are read', () => {
  const headline = 'The council&#8217;s f&auml;hre &amp; ferry';
  expect(factsOf(linked({ '@type': 'NewsArticle', headline })).title).toBe(
    'The council’s fähre & ferry',
  );
  expect(factsOf('<title>Ferry & boat; Q&A</title>').title).toBe('Ferry & boat; Q&A');
});

test('the day of publication, not that of a change, and from the address where nothing states it', () => {
  const changed = { '@type': 'Article', datePublished: '2012-03-04', dateModified: '2026-01-01' };
  expect(factsOf(linked(changed)).published).toBe('2012-03-04');
  expect(factsOf(linked({ '@type': 'Article', datePublished: '1970-01-01' })).published).toBe(
    '2024-05-06',
  );
});

test('the language that a header stands in for', () => {
  expect(factsOf('<meta http-equiv="Content-Language" content="pl">').lang).toBe('pl');
});

const DEEP = 90_000;

test.each([
  ['values', `{"@type":"NewsArticle","headline":${'{"@value":'.repeat(DEEP)}1${'}'.repeat(DEEP)}}`],
  ['lists of values', `{"headline":${'[{"@value":'.repeat(DEEP)}1${'}]'.repeat(DEEP)}}`],
  ['lists', '['.repeat(DEEP) + ']'.repeat(DEEP)],
  ['things', `${'{"mainEntity":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`],
])('data of nested %s cost no fact that stands beside them', (_what, text) => {
  const nested = `<script type="application/ld+json">${text}</script>`;
  const own = article('/2024/05/06/ferry/', 'The ferry', '2024-05-06');
  expect(factsOf(nested + linked(own)).title).toBe('The ferry');
});

test('a headline in a language is read', () => {
  const headline = [{ '@language': 'en', '@value': 'The ferry' }];
  expect(factsOf(linked({ '@type': 'NewsArticle', headline })).title).toBe('The ferry');
});
