import type { GateVerdict } from './contract.ts';
import { isArticle, type LinkedThing, liesAt, readLinkedData } from './linked-data.ts';
import { readMetas } from './metas.ts';
import { MIN_TEXT, surveyProse } from './prose.ts';

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
/** Each step is one more sign: half of all news articles quote three times early on, manuals never. */
const QUOTATIONS = [2, 5, 8];
/** The stretch of text, in characters, in which they stand. */
const QUOTED_STRETCH = 4_000;
/** An address of this many words names a story (`/world/leaders-meet-in-london`). */
const MIN_SLUG_WORDS = 4;
/** More NewsArticles than this on one page are a list of teasers, unless one of them is the page. */
const MAX_ARTICLES = 2;

/** https://schema.org/NewsArticle with its subtypes, and the type that live pages carry. */
const NEWS_TYPE = /^(?:\w*NewsArticle|LiveBlogPosting)$/;
const OTHER_TYPE =
  /^(?:Product|ItemList|Collection|Discussion|QAPage|TechArticle|Recipe|HowTo|Job|Service)/;

/** Folders and hosts in which shops, forums, manuals and lists keep their pages. */
const OTHER_FOLDER =
  /[./](?:products?|shop|collections?|category|tags?|topics?|forums?|threads?|discussions?|docs|wiki|guides?|help|support|search|courses?|jobs|recipes?)[./]/i;
const FRONT_PAGE = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?\/?)?$/i;

/**
 * Decides whether a page is a news article, and by which sign. Looks at what the page states about
 * itself first and at its text only where that does not decide. Never throws, changes nothing.
 * @param things the page's linked data, where they were read before
 */
export function judge(document: Document, things = readLinkedData(document)): GateVerdict {
  if (!isHtml(document)) return { news: false, reason: 'not-html' };
  if (statesNewsArticle(document, things)) return { news: true, reason: 'schema-news-article' };
  const address = /^https?:/.test(document.URL) ? new URL(document.URL) : undefined;
  if (address?.search === '' && FRONT_PAGE.test(address.pathname))
    return { news: false, reason: 'front-page' };
  const metas = readMetas(document);
  const openGraph = metas.get('og:type')?.toLowerCase() === 'article';
  const stated = countStatedSigns(document, things, address, metas) + (openGraph ? 2 : 0);
  const none: GateVerdict = { news: false, reason: 'not-an-article' };
  if (stated < 0) return none;
  const prose = surveyProse(document, stated >= MIN_STATED);
  if (prose.text < MIN_TEXT) return { news: false, reason: 'no-text' };
  const isPersonal = prose.addresses > prose.characters * ADDRESS_SHARE;
  let signs = stated - (isPersonal ? 2 : 0);
  const density = prose.quotations / Math.max(prose.characters / QUOTED_STRETCH, 1);
  for (const count of QUOTATIONS) if (density >= count) signs += 1;
  const enough = prose.quotations > 0 && !isPersonal ? ENOUGH_SIGNS : ENOUGH_SIGNS_UNQUOTED;
  if (signs < enough || prose.characters < MIN_PROSE) return none;
  return { news: true, reason: openGraph ? 'open-graph-article' : 'readable-text' };
}

function isHtml({ contentType, documentElement }: Document): boolean {
  return /html/.test(contentType ?? 'html') && documentElement?.localName === 'html';
}

function statesNewsArticle(document: Document, things: LinkedThing[]): boolean {
  const articles = ofType(things, NEWS_TYPE);
  if (articles.length === 0) {
    return document.querySelectorAll('[itemtype$="NewsArticle"]').length === 1;
  }
  const headlines = new Set(articles.map((thing) => thing.headline));
  if (headlines.size <= MAX_ARTICLES) return true;
  return articles.some((thing) => liesAt(thing, document.URL));
}

/** Weighs what a page states; one sign alone is common outside the news, several are not. */
function countStatedSigns(
  document: Document,
  things: LinkedThing[],
  address: URL | undefined,
  metas: Map<string, string>,
): number {
  const articles = things.filter(isArticle);
  let signs = 0;
  if (articles.length > 0) signs += 1;
  if (
    /date|published_time/.test([...metas.keys()].join()) ||
    document.querySelector('time[datetime]') ||
    articles.some(({ published }) => published)
  )
    signs += 1;
  if (metas.has('news_keywords')) signs += 1;
  if (document.querySelectorAll('article').length === 1) signs += 1;
  if (address && namesStory(address.pathname)) signs += 1;
  if (ofType(things, OTHER_TYPE).length > 0) signs -= 2;
  if (OTHER_FOLDER.test(document.URL)) signs -= 4;
  return signs;
}

function ofType(things: LinkedThing[], type: RegExp): LinkedThing[] {
  return things.filter(({ types }) => types.some((name) => type.test(name)));
}

/** True for an address with a dated folder or a last part of many words. */
function namesStory(path: string): boolean {
  if (/\/20\d\d[/-]\d\d?\//.test(path)) return true;
  return path.split('/').some((part) => part.split(/[-_]/).length >= MIN_SLUG_WORDS);
}
