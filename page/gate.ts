import type { GateVerdict } from './contract.ts';
import { type LinkedThing, readLinkedData } from './linked-data.ts';
import { type Prose, surveyProse } from './prose.ts';

/** A page with less readable text than this, in UTF-16 units, has nothing to mark. */
const MIN_TEXT = 200;
/** An article has at least this much written text. */
const MIN_PROSE = { paragraphs: 2, characters: 500 };
/** Signs, by weight, that a page with prose needs to pass without NewsArticle. */
const ENOUGH_SIGNS = 3;
/** The same where nobody is quoted: reviews, tutorials and forums call themselves articles too. */
const ENOUGH_SIGNS_UNQUOTED = 4;
/** `NodeFilter.SHOW_TEXT`, which is not at hand everywhere. */
const SHOW_TEXT = 4;
/** Each step is one more sign: half of all news articles quote three times early on, manuals never. */
const QUOTATIONS = [2, 5, 8];
/** An address of this many words names a story (`/world/leaders-meet-in-london`). */
const MIN_SLUG_WORDS = 4;
/** More NewsArticles than this on one page are a list of teasers, unless one of them is the page. */
const MAX_ARTICLES = 2;

/** https://schema.org/NewsArticle with its subtypes, and the type that live pages carry. */
const NEWS_TYPE = /^(?:\w*NewsArticle|LiveBlogPosting)$/;
const ARTICLE_TYPE = /^(?:Article|Report|BlogPosting)$/;
const OTHER_TYPE =
  /^(?:Product|ItemList|CollectionPage|DiscussionForumPosting|QAPage|TechArticle|Recipe|HowTo|JobPosting|Service)/;

/** Folders in which shops, forums, manuals and lists keep their pages. */
const OTHER_FOLDER =
  /\/(?:products?|shop|collections?|category|tags?|topics?|forums?|threads?|discussions?|docs|wiki|guides?|help|support|search|courses?|jobs|recipes?)\//i;
const FRONT_PAGE = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i;

/**
 * Decides whether a page is a news article, and by which sign. Looks at what the page states about
 * itself first and at its text only where that does not decide. Never throws, changes nothing.
 * @param things the page's linked data, where they were read before
 */
export function judge(document: Document, things = readLinkedData(document)): GateVerdict {
  if (!isHtml(document)) return { news: false, reason: 'not-html' };
  if (statesNewsArticle(document, things)) return { news: true, reason: 'schema-news-article' };
  const address = addressOf(document);
  if (isFrontPage(address)) return { news: false, reason: 'front-page' };
  const prose = surveyProse(document);
  if (prose.paragraphs === 0 && !hasText(document)) return { news: false, reason: 'no-text' };
  if (prose.paragraphs < MIN_PROSE.paragraphs || prose.characters < MIN_PROSE.characters) {
    return { news: false, reason: 'not-an-article' };
  }
  const openGraph = isOpenGraphArticle(document);
  const signs = countSigns(document, things, address, prose) + (openGraph ? 2 : 0);
  const enough = prose.quotations > 0 ? ENOUGH_SIGNS : ENOUGH_SIGNS_UNQUOTED;
  if (signs < enough) return { news: false, reason: 'not-an-article' };
  return { news: true, reason: openGraph ? 'open-graph-article' : 'readable-text' };
}

function isHtml(document: Document): boolean {
  const type = document.contentType ?? 'text/html';
  const isMarkup = type === 'text/html' || type === 'application/xhtml+xml';
  return isMarkup && document.documentElement?.localName === 'html';
}

function statesNewsArticle(document: Document, things: LinkedThing[]): boolean {
  const articles = things.filter((thing) => thing.types.some((type) => NEWS_TYPE.test(type)));
  if (articles.length === 0) {
    return document.querySelectorAll('[itemtype$="NewsArticle"]').length === 1;
  }
  const headlines = new Set(articles.map((thing) => thing.headline));
  if (headlines.size <= MAX_ARTICLES) return true;
  const path = addressOf(document)?.pathname;
  return articles.some((thing) => parseUrl(thing.url)?.pathname === path);
}

function addressOf(document: Document): URL | undefined {
  const url = parseUrl(document.URL);
  return url?.protocol.startsWith('http') ? url : undefined;
}

function parseUrl(address: string | undefined): URL | undefined {
  return address && URL.canParse(address) ? new URL(address) : undefined;
}

function isFrontPage(address: URL | undefined): boolean {
  return address?.search === '' && FRONT_PAGE.test(address.pathname);
}

function isOpenGraphArticle(document: Document): boolean {
  const meta = document.querySelector('meta[property="og:type" i], meta[name="og:type" i]');
  return meta?.getAttribute('content')?.trim().toLowerCase() === 'article';
}

/** Weighs the weaker signs; one alone is common outside the news, several together are not. */
function countSigns(
  document: Document,
  things: LinkedThing[],
  address: URL | undefined,
  prose: Prose,
): number {
  const types = things.flatMap((thing) => thing.types);
  let signs = 0;
  if (types.some((type) => ARTICLE_TYPE.test(type))) signs += 1;
  if (document.querySelector('meta[property="article:published_time" i], time[datetime]'))
    signs += 1;
  if (document.querySelector('meta[name="news_keywords" i]')) signs += 1;
  if (document.querySelectorAll('article').length === 1) signs += 1;
  for (const count of QUOTATIONS) if (prose.quotations >= count) signs += 1;
  if (address && namesStory(address.pathname)) signs += 1;
  if (address && OTHER_FOLDER.test(address.pathname)) signs -= 2;
  if (types.some((type) => OTHER_TYPE.test(type))) signs -= 2;
  return signs;
}

/** True for an address with a dated folder or a last part of many words. */
function namesStory(path: string): boolean {
  if (/\/20\d\d[/-]\d\d?\//.test(path)) return true;
  return path.split('/').some((part) => part.split(/[-_]/).length >= MIN_SLUG_WORDS);
}

/** Whether the page shows any text to speak of; stops as soon as it has seen enough. */
function hasText(document: Document): boolean {
  const texts = document.createTreeWalker(document.documentElement, SHOW_TEXT);
  let length = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (/^(?:script|style|noscript|template|title)$/.test(node.parentElement?.localName ?? ''))
      continue;
    length += node.nodeValue?.trim().length ?? 0;
    if (length >= MIN_TEXT) return true;
  }
  return false;
}
