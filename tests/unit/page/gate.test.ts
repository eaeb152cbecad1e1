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

const DATED = 'https://paper.example/2024/05/06/ferry';
const DATED_ARTICLE = OPEN_GRAPH + linked({ '@type': 'Article', datePublished: '2024-05-06' });
const PERSONAL = `<p>${SENTENCE} You and your crew will find our boat ready.</p>`.repeat(8);
const JAPANESE =
  '島の議会は古い港の建物で開かれ、橋が完成するまで連絡船を続けることを決めたと町長が述べた。';
const teasersWith = (path: string) =>
  ['/b', '/c', '/d', path].map((url) => ({
    ...{ '@type': 'NewsArticle', headline: url, url: `https://paper.example${url}` },
  }));

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

  test.each<[string, Record<string, string>]>([
    ['an opinion piece that quotes nobody', { head: DATED_ARTICLE, url: DATED }],
    [
      'a piece in the first person that states enough',
      { head: DATED_ARTICLE, url: SLUG, body: `<article>${PERSONAL}</article>` },
    ],
    [
      'text in bare elements',
      { head: DATED_ARTICLE, url: SLUG, body: PROSE.replace(/p>/g, 'div>') },
    ],
    [
      'text parted by line breaks',
      { head: DATED_ARTICLE, url: SLUG, body: `<div>${`${SENTENCE}<br><br>`.repeat(9)}</div>` },
    ],
    ['an old page without a word about itself', { url: DATED, body: QUOTED.repeat(6) + PROSE }],
    [
      'a Japanese one of few characters',
      { head: DATED_ARTICLE, url: DATED, body: `<p>${JAPANESE}</p>`.repeat(5) },
    ],
    [
      'a short report of an agency',
      { head: DATED_ARTICLE, url: SLUG, body: QUOTED.repeat(2) + `<p>${SENTENCE}</p>`.repeat(3) },
    ],
    [
      'a lightweight copy dated by a meta element of its own name',
      { head: `${OPEN_GRAPH}<meta name="pubdate" content="2024-05-06">`, url: SLUG },
    ],
    [
      'one among teasers that are each a NewsArticle',
      { head: linked({ '@graph': teasersWith('/a') }), url: 'https://paper.example/a?from=front' },
    ],
    [
      'one whose address has a second host',
      { head: linked({ '@graph': teasersWith('/a') }), url: 'https://www.paper.example/a/' },
    ],
  ])('%s', (_name, page) => {
    expect(verdictOn(page).news).toBe(true);
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
    ['a tutorial that speaks to its reader', { head: DATED_ARTICLE, url: SLUG, body: PERSONAL }],
    ['a page of praise for a school', { head: DATED_ARTICLE, body: QUOTED.repeat(4) + PERSONAL }],
    [
      'an article of an encyclopaedia',
      {
        head: linked({ '@type': 'Article', datePublished: '2004-05-06' }),
        body: QUOTED.repeat(8) + PROSE,
        url: 'https://known.example/wiki/The_ferry_of_the_island',
      },
    ],
    ...['docs', 'forum', 'shop', 'help', 'wiki', 'jobs', 'support'].map(
      (host): [string, Record<string, string>] => [
        `a page of a host called ${host}`,
        { head: DATED_ARTICLE, url: `https://${host}.boat.example/how-to-paint-a-ferry` },
      ],
    ),
    ...['tag', 'category', 'search', 'product', 'recipes', 'jobs', 'topic'].map(
      (folder): [string, Record<string, string>] => [
        `a page in a folder called ${folder}`,
        { head: DATED_ARTICLE, url: `https://boat.example/${folder}/how-to-paint-a-ferry` },
      ],
    ),
    [
      'a long manual with a few quoted words',
      {
        body: QUOTED.repeat(3) + PROSE.repeat(8),
        head: OPEN_GRAPH,
        url: 'https://boat.example/manual',
      },
    ],
    [
      'a video with a line of text',
      { head: DATED_ARTICLE, url: SLUG, body: `<video></video><p>${SENTENCE}</p>` },
    ],
    [
      'posts in bare elements',
      { head: DATED_ARTICLE, url: SLUG, body: `<div>${SENTENCE}</div>`.repeat(5) },
    ],
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
