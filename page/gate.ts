import type { GateVerdict } from '../contract/page.ts';
import { readLinkedData } from './linked-data.ts';
import { isArticle, type LinkedThing, liesAt } from './linked-thing.ts';
import { countAddresses, MIN_TEXT, surveyProse } from './prose.ts';
import { isFrontPage, liesInOtherFolder, namesStory } from './story-address.ts';

/** An article has at least this much written text, in characters. */
const MIN_PROSE = 400;
/** Signs, by weight, that a page with prose needs to pass without NewsArticle. */
const ENOUGH_SIGNS = 3;
/** The same where nobody is quoted or the reader is spoken to: reviews and tutorials are articles too. */
const ENOUGH_SIGNS_UNQUOTED = 4;
/** Text outside of `<p>` is looked for only where a page states this much. */
const MIN_STATED = 2;
/** Manuals, shops and reviews speak to their reader this often for each character, news do not. */
const ADDRESS_SHARE = 0.002;
/** What that takes away. */
const PERSONAL = 2;
/** Each step is one more sign: half of all news articles quote three times early on, manuals never. */
const QUOTATIONS = [2, 5, 8];
/** The stretch of text, in characters, in which they stand. */
const QUOTED_STRETCH = 4_000;
/** More NewsArticles than this on one page are a list of teasers, unless one of them is the page. */
const MAX_ARTICLES = 2;

/** Types that make up a page which is no article, by their beginnings. */
const OTHER_TYPES =
  'Product ItemList Collection Discussion QAPage TechArticle Recipe HowTo Job Service'.split(' ');

const MICRODATA_ARTICLE = '[itemtype$="NewsArticle"]';
const OPEN_GRAPH =
  'meta[property="og:type" i][content="article" i],meta[name="og:type" i][content="article" i]';
const NEWS_KEYWORDS = 'meta[name="news_keywords" i][content]';
const DATED =
  'time[datetime],meta[property*="published_time" i],meta[property*="date" i],' +
  'meta[name*="published_time" i],meta[name*="date" i],meta[itemprop*="date" i]';

/**
 * Decides whether a page is a news article, and by which sign. Looks at what the page states about
 * itself first and at its text only where that does not decide. Never throws, changes nothing.
 * Written to be run once in a world that has just begun: what it does not ask costs nothing.
 * @param things the page's linked data, where they were read before
 */
export function judge(document: Document, things = readLinkedData(document)): GateVerdict {
  if (!(document.contentType ?? 'html').includes('html'))
    return { news: false, reason: 'not-html' };
  if (statesNewsArticle(document, things)) return { news: true, reason: 'schema-news-article' };
  const { URL: url } = document;
  const address = url.startsWith('http') ? new URL(url) : undefined;
  if (address?.search === '' && isFrontPage(address.pathname))
    return { news: false, reason: 'front-page' };
  const none: GateVerdict = { news: false, reason: 'not-an-article' };
  const openGraph = document.querySelector(OPEN_GRAPH) !== null;
  const stated = countStatedSigns(document, things, address?.pathname) + (openGraph ? 2 : 0);
  if (stated < 0) return none;
  const prose = surveyProse(document, stated >= MIN_STATED);
  if (prose.text < MIN_TEXT) return { news: false, reason: 'no-text' };
  const density = prose.quotations / Math.max(prose.characters / QUOTED_STRETCH, 1);
  const signs = stated + QUOTATIONS.filter((count) => density >= count).length;
  if (signs < ENOUGH_SIGNS || prose.characters < MIN_PROSE) return none;
  const isPersonal = countAddresses(prose) > prose.characters * ADDRESS_SHARE;
  const enough = prose.quotations > 0 && !isPersonal ? ENOUGH_SIGNS : ENOUGH_SIGNS_UNQUOTED;
  if (signs - (isPersonal ? PERSONAL : 0) < enough) return none;
  return { news: true, reason: openGraph ? 'open-graph-article' : 'readable-text' };
}

function statesNewsArticle(document: Document, things: readonly LinkedThing[]): boolean {
  const articles = things.filter(({ types }) => types.some(isNewsType));
  if (articles.length === 0) return document.querySelectorAll(MICRODATA_ARTICLE).length === 1;
  const headlines = new Set(articles.map((thing) => thing.headline));
  if (headlines.size <= MAX_ARTICLES) return true;
  return articles.some((thing) => liesAt(thing, document.URL));
}

/** https://schema.org/NewsArticle with its subtypes, and the type that live pages carry. */
function isNewsType(type: string): boolean {
  return type.endsWith('NewsArticle') || type === 'LiveBlogPosting';
}

/** Weighs what a page states; one sign alone is common outside the news, several are not. */
function countStatedSigns(
  document: Document,
  things: readonly LinkedThing[],
  path: string | undefined,
): number {
  const articles = things.filter(isArticle);
  let signs = 0;
  if (articles.length > 0) signs += 1;
  if (articles.some(({ published }) => published) || document.querySelector(DATED)) signs += 1;
  if (document.querySelector(NEWS_KEYWORDS)) signs += 1;
  if (document.getElementsByTagName('article').length === 1) signs += 1;
  if (path && namesStory(path)) signs += 1;
  if (things.some(({ types }) => types.some(isOtherType))) signs -= 2;
  if (liesInOtherFolder(document.URL)) signs -= 4;
  return signs;
}

function isOtherType(type: string): boolean {
  return OTHER_TYPES.some((beginning) => type.startsWith(beginning));
}
