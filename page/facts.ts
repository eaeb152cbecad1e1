import type { PageFacts } from '../contract/annotations.ts';
import { calendarDay, dayInAddress } from './calendar-day.ts';
import { isArticle, type LinkedThing, liesAt } from './linked-thing.ts';
import { readMetas } from './metas.ts';

/**
 * Names of meta elements that state a day of publication: Open Graph's `article:published_time` and
 * its misspellings, Dublin Core, Parse.ly, Sailthru, and what sites made up. Values that are no dates
 * (`article:publisher`) drop out by themselves.
 */
const PUBLISHED_META =
  /publi(?:sh|cation)|pub-?date|^(?:dc|dcterms)\.(?:date|issued|created)|sailthru\.date|^date$/;

/** Enough to meet the article's own `<time>`; a page of teasers may have hundreds. */
const MAX_TIMES = 20;

export interface FactsOptions {
  /** The address, where the document does not know it (a saved page). */
  url?: string | undefined;
  /** To recognise dates in the future. */
  now?: Date | undefined;
}

/**
 * What a page says about itself: its address without fragment, headline, language and day of
 * publication. A fact that the page does not state is absent. Never throws.
 * @param things the page's linked data
 */
export function readFacts(
  document: Document,
  things: readonly LinkedThing[],
  { url: given, now = new Date() }: FactsOptions = {},
): PageFacts {
  let read: Map<string, string> | undefined;
  // Most pages tell the rest elsewhere, and some have hundreds of these.
  const metas = (): Map<string, string> => {
    read ??= readMetas(document);
    return read;
  };
  const url = addressOf(document, given);
  const article = mainArticle(things, url);
  return {
    url,
    title: titleOf(document, article, metas),
    lang: languageOf(document, article, metas),
    published: publishedDay(document, [article, ...things], metas, url, now),
  };
}

/**
 * The same of one of several articles on a page, as far as it is said of that one.
 * @param thing the linked data that it has of its own
 * @param element that holds it
 */
export function readStoryFacts(
  document: Document,
  thing: LinkedThing | undefined,
  element: Element | undefined,
  { now = new Date() }: FactsOptions = {},
): PageFacts {
  const stated = thing?.published && calendarDay(thing.published, now);
  const { url, lang, title } = readFacts(document, thing ? [thing] : [], { now });
  const own = thing?.url && URL.canParse(thing.url, url) ? new URL(thing.url, url).href : undefined;
  return {
    url: own,
    title,
    lang,
    published: stated ?? (element && dayOfTimes(element, ['time'], now)),
  };
}

/** Of several articles the one that lies at the page's address, else the first. */
function mainArticle(
  things: readonly LinkedThing[],
  url: string | undefined,
): LinkedThing | undefined {
  const articles = things.filter(isArticle);
  return articles.find((thing) => liesAt(thing, url)) ?? articles[0];
}

function addressOf(document: Document, given: string | undefined): string | undefined {
  const address = given ?? document.URL;
  return given || /^https?:/.test(address ?? '') ? address?.replace(/#[\s\S]*$/, '') : undefined;
}

function languageOf(
  document: Document,
  article: LinkedThing | undefined,
  metas: () => Map<string, string>,
): string | undefined {
  const root = document.documentElement;
  const candidates = [
    () => root?.getAttribute('lang'),
    () => root?.getAttribute('xml:lang'),
    () => article?.lang,
    () => metas().get('content-language'),
    () => metas().get('language'),
    () => metas().get('og:locale'),
  ];
  for (const candidate of candidates) {
    const code = candidate()?.trim().replaceAll('_', '-');
    if (code && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code)) return code;
  }
  return undefined;
}

function publishedDay(
  document: Document,
  things: (LinkedThing | undefined)[],
  metas: () => Map<string, string>,
  url: string | undefined,
  now: Date,
): string | undefined {
  for (const thing of things) {
    const day = thing?.published && calendarDay(thing.published, now);
    if (day) return day;
  }
  for (const [name, stated] of metas()) {
    const day = PUBLISHED_META.test(name) && calendarDay(stated, now);
    if (day) return day;
  }
  return dayOfTimes(document, TIMES, now) ?? (url ? dayInAddress(url, now) : undefined);
}

/** Where the day of a page stands: microdata and `pubdate` before the first `<time>` of its article, or of all. */
const TIMES = [
  '[itemprop~="datePublished"], time[pubdate]',
  'article time, main time, [role="main"] time',
  'time',
];

/** The day that the first of the elements found by the first selectors states. */
function dayOfTimes(
  around: Document | Element,
  selectors: readonly string[],
  now: Date,
): string | undefined {
  for (const selector of selectors) {
    for (const time of [...around.querySelectorAll(selector)].slice(0, MAX_TIMES)) {
      if (/modified|updated/i.test(`${time.getAttribute('itemprop')} ${time.className}`)) continue;
      const stated =
        time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '';
      const day = calendarDay(stated, now);
      if (day) return day;
    }
  }
  return undefined;
}

/** Publishers write character references into data that are no HTML; so they are read once more. */
function titleOf(
  document: Document,
  article: LinkedThing | undefined,
  metas: () => Map<string, string>,
): string | undefined {
  const candidates = [
    () => article?.headline,
    () => metas().get('og:title'),
    () => document.querySelector('h1')?.textContent,
    () => document.title,
  ];
  for (const candidate of candidates) {
    const title = candidate()?.replace(/\s+/g, ' ').trim();
    if (title) return withoutReferences(title, document);
  }
  return undefined;
}

function withoutReferences(title: string, { defaultView }: Document): string {
  const Parser = defaultView?.DOMParser;
  if (!Parser || !/&#?\w+;/.test(title)) return title;
  const parsed = new Parser().parseFromString(`<html>${title}`, 'text/html');
  return parsed.documentElement.textContent ?? title;
}
