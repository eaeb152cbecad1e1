import type { PageFacts } from '../engine/annotations.ts';
import { calendarDay, dayInAddress } from './calendar-day.ts';
import { type LinkedThing, readLinkedData } from './linked-data.ts';

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
  /** The page's linked data, where they were read before. */
  things?: LinkedThing[] | undefined;
}

/**
 * What a page says about itself: its address without fragment, headline, language and day of
 * publication. A fact that the page does not state is absent. Never throws.
 */
export function readFacts(
  document: Document,
  { url: given, now = new Date(), things = readLinkedData(document) }: FactsOptions = {},
): PageFacts {
  const metas = readMetas(document);
  const url = addressOf(document, given, metas);
  const article = things.find(isArticle);
  return {
    url,
    title:
      plain(article?.headline) ??
      plain(metas.get('og:title')) ??
      plain(document.querySelector('h1')?.textContent) ??
      plain(document.querySelector('title')?.textContent),
    lang: languageOf(document, things, metas),
    published: publishedDay(document, things, metas, url, now),
  };
}

function isArticle(thing: LinkedThing): boolean {
  return thing.types.some((type) => /(?:Article|BlogPosting|Report)$/.test(type));
}

function readMetas(document: Document): Map<string, string> {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name =
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const content = meta.getAttribute('content')?.trim();
    const key = name?.trim().toLowerCase();
    if (key && content && !metas.has(key)) metas.set(key, content);
  }
  return metas;
}

function addressOf(
  document: Document,
  given: string | undefined,
  metas: Map<string, string>,
): string | undefined {
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  for (const candidate of [given, document.URL, canonical, metas.get('og:url')]) {
    if (candidate && /^https?:\/\//i.test(candidate)) return candidate.replace(/#.*$/, '');
  }
  return given;
}

function languageOf(
  document: Document,
  things: LinkedThing[],
  metas: Map<string, string>,
): string | undefined {
  const root = document.documentElement;
  const candidates = [
    root?.getAttribute('lang'),
    root?.getAttribute('xml:lang'),
    things.find(isArticle)?.lang,
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    metas.get('language'),
    metas.get('og:locale'),
  ];
  for (const candidate of candidates) {
    const code = candidate?.trim().replaceAll('_', '-');
    if (code && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(code)) return code;
  }
  return undefined;
}

function publishedDay(
  document: Document,
  things: LinkedThing[],
  metas: Map<string, string>,
  url: string | undefined,
  now: Date,
): string | undefined {
  for (const thing of [...things.filter(isArticle), ...things]) {
    const day = thing.published && calendarDay(thing.published, now);
    if (day) return day;
  }
  for (const [name, stated] of metas) {
    const day = PUBLISHED_META.test(name) && calendarDay(stated, now);
    if (day) return day;
  }
  return dayOfTimes(document, now) ?? (url ? dayInAddress(url, now) : undefined);
}

/** The first `<time>` of the article, or of the page; microdata and `pubdate` before others. */
function dayOfTimes(document: Document, now: Date): string | undefined {
  const scopes = [
    '[itemprop~="datePublished"], time[pubdate]',
    'article time, main time, [role="main"] time',
    'time',
  ];
  for (const scope of scopes) {
    for (const time of [...document.querySelectorAll(scope)].slice(0, MAX_TIMES)) {
      if (/modified|updated/i.test(`${time.getAttribute('itemprop')} ${time.className}`)) continue;
      const stated =
        time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '';
      const day = calendarDay(stated, now);
      if (day) return day;
    }
  }
  return undefined;
}

function plain(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}
