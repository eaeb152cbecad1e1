import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../page/gate.ts';

const SENTENCE =
  'The council of the island met in the old harbour house and talked about the ferry until it was dark outside.';
const QUOTED =
  '<p>“We have agreed that the ferry goes on until the bridge stands,” the mayor said after the meeting.</p>';
const PROSE = `<p>${SENTENCE}</p>`.repeat(8);

function verdictOn({
  head = '',
  body = PROSE,
  url = 'https://paper.example/a',
}: Record<string, string | undefined> = {}) {
  const { document } = parseHTML(`<html><head>${head}</head><body>${body}</body></html>`);
  Object.defineProperty(document, 'URL', { value: url });
  return judge(document);
}

const linked = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;
const OPEN_GRAPH = '<meta property="og:type" content="article">';
const SLUG = 'https://paper.example/council-talks-about-the-ferry';

describe('what is a news article', () => {
  test.each(['NewsArticle', 'ReportageNewsArticle', 'LiveBlogPosting'])(
    'a page that states to be a %s',
    (type) => {
      expect(verdictOn({ head: linked({ '@type': type, headline: 'Ferry' }) })).toEqual({
        news: true,
        reason: 'schema-news-article',
      });
    },
  );

  test('a page that calls itself an article and quotes somebody', () => {
    const head = OPEN_GRAPH;
    expect(verdictOn({ head, body: QUOTED.repeat(3) + PROSE })).toEqual({
      news: true,
      reason: 'open-graph-article',
    });
  });

  test('one that quotes nobody, where enough else speaks for it', () => {
    const head = `${OPEN_GRAPH}${linked({ '@type': 'Article', headline: 'Ferry' })}`;
    expect(verdictOn({ head, url: SLUG }).news).toBe(true);
  });

  test('text alone, where it is full of quotations and lies under a dated address', () => {
    const body = `<article>${QUOTED.repeat(6)}${PROSE}</article>`;
    expect(verdictOn({ body, url: 'https://paper.example/2024/05/06/ferry' })).toEqual({
      news: true,
      reason: 'readable-text',
    });
  });
});

describe('what is none', () => {
  test.each<[string, Record<string, string>]>([
    ['a front page', { url: 'https://paper.example/', head: OPEN_GRAPH }],
    ['a page without text', { body: '<div></div>', head: OPEN_GRAPH }],
    ['a page of labels', { body: '<p>Login</p><p>Cart</p>'.repeat(50), head: OPEN_GRAPH }],
    [
      'a review that calls itself an article',
      { head: OPEN_GRAPH, body: `<article>${PROSE}</article>` },
    ],
    [
      'a thread of a forum',
      {
        head: `${OPEN_GRAPH}<meta property="article:published_time" content="2024-05-06">`,
        body: `<article>${PROSE}</article>`,
        url: 'https://boat.example/discussions/topic/how-to-paint-a-ferry',
      },
    ],
    ['a product', { head: OPEN_GRAPH + linked({ '@type': 'Product', name: 'Ferry' }) }],
    ['prose without any sign', {}],
  ])('%s', (_name, page) => {
    expect(verdictOn(page).news).toBe(false);
  });

  test('a list of teasers that are each a NewsArticle', () => {
    const teasers = ['One', 'Two', 'Three', 'Four'].map((headline) => ({
      ...{ '@type': 'NewsArticle', headline, url: `https://paper.example/${headline}` },
    }));
    expect(verdictOn({ head: linked({ '@graph': teasers }) }).news).toBe(false);
  });
});
