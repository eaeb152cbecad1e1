import type { PlacedText, TextPlace } from '../../../../contract/article.ts';
import { isSentenceLike, MAX_LINK_SHARE } from '../../../text/sentence-like.ts';
import { firstIndex } from '../../../text/sorted.ts';

/** The article is the smallest element that holds this share of the page's prose. */
const ARTICLE_SHARE = 0.7;
/** A part of the page with this share of all prose and the headline is no aside, whatever its name. */
const MAIN_SHARE = 0.5;
/** A second `article` with this much prose is another story, as on pages that load the next one. */
const NEXT_STORY = 600;
/** A legal notice ends the article only once this share of its prose has passed. */
const NOTICE_SHARE = 0.5;
/** How far into a paragraph the notice is looked for. */
const NOTICE_START = 200;
/** How sites reserve their rights below an article: how such a paragraph begins, or what it says early. */
const NOTICE_BEGINNINGS = ['legal warning', 'legal notice'];
const NOTICE_WORDS = [
  ...['all rights of', 'all rights reserved', 'rechte vorbehalten', 'droits réservés'],
  ...['derechos reservados', 'diritti riservati', 'prawa zastrzeżone', 'права защищ'],
  'hakları saklıdır',
];

/** A text with the place it stands in. */
interface Flow extends PlacedText {
  in: Place;
}

/** A place with what is worked out about it. */
interface Place extends TextPlace {
  around: Place | undefined;
  /** Number in document order, and that of the last place inside this one. */
  order: number;
  last: number;
  /** The nearest place, this one or around it, that is an aside. */
  nearestAside: Place | undefined;
  /** The prose inside it, in UTF-16 units, once it is weighed. */
  weight: number;
}

/**
 * Says for each text whether it belongs to the article itself: its headline, standfirst, text and
 * captions, but not menus, teasers, comments, legal notices or another story below.
 * @param texts in document order
 * @param markedPlaces the block elements that they stand in, in document order
 * @returns one truth value for each text; all false where the page holds no prose
 */
export function findBody(
  texts: readonly PlacedText[],
  markedPlaces: readonly TextPlace[],
): boolean[] {
  const places = withOrder(markedPlaces);
  const flows = texts.flatMap((text): Flow[] => {
    const place = places[text.place];
    return place ? [{ ...text, in: place }] : [];
  });
  // Only a damaged message has a text without a place.
  if (flows.length < texts.length) return texts.map(() => false);
  const headlines = flows.filter(isHeadline);
  voidAsides(flows, places, headlines[0]);
  const article = findArticle(flows, places, headlines);
  if (!article) return flows.map(() => false);
  const body = flows.map((flow) => isPartOf(flow, article));
  addIntroduction(flows, body, article);
  dropAfterNotice(flows, body);
  return body;
}

function withOrder(markedPlaces: readonly TextPlace[]): Place[] {
  const places: Place[] = [];
  for (const [order, place] of markedPlaces.entries()) {
    const around = place.parent < order ? places[place.parent] : undefined;
    places.push({ ...place, around, order, last: order, nearestAside: undefined, weight: 0 });
  }
  for (const place of places.toReversed())
    if (place.around) place.around.last = Math.max(place.around.last, place.last);
  markAsides(places);
  return places;
}

function markAsides(places: readonly Place[]): void {
  for (const place of places)
    place.nearestAside = place.aside === 'no' ? place.around?.nearestAside : place;
}

/** How much written text a flow holds, in UTF-16 units; 0 for labels, headings and links. */
function proseIn(flow: Flow): number {
  const isProse = flow.kind !== 'heading' && !isLinked(flow) && isSentenceLike(flow.text);
  return isProse ? flow.text.length : 0;
}

function isLinked(flow: Flow): boolean {
  return flow.linked > flow.text.length * MAX_LINK_SHARE;
}

function isHeadline(flow: Flow): boolean {
  return flow.kind === 'heading' && flow.in.tag === 'h1';
}

/** Sets the weight of each place to the prose inside it. Returns that of the page. */
function weigh(flows: Flow[], places: Place[]): number {
  for (const place of places) place.weight = 0;
  for (const flow of flows) flow.in.weight += proseIn(flow);
  // Backwards, so that a place is complete before it is added to the one around it.
  for (const place of places.toReversed()) if (place.around) place.around.weight += place.weight;
  return places[0]?.weight ?? 0;
}

/**
 * Takes the mark off asides that hold the article: an article body is called `paywall-overlay`, a
 * page's only text may stand in a dialog.
 */
function voidAsides(flows: Flow[], places: Place[], headline: Flow | undefined): void {
  const total = weigh(flows, places);
  const nothingElse = flows.every((flow) => flow.in.nearestAside || proseIn(flow) === 0);
  for (const place of places) {
    if (place.aside === 'no' || place.weight < total * MAIN_SHARE) continue;
    const holdsHeadline = headline !== undefined && liesWithin(headline.in, place);
    if (place.aside === 'name' || nothingElse || holdsHeadline) place.aside = 'no';
  }
  markAsides(places);
}

function findArticle(flows: Flow[], places: Place[], headlines: Flow[]): Place | undefined {
  const isMain = (flow: Flow): boolean => !flow.in.nearestAside;
  const total = weigh(flows.filter(isMain), places);
  if (total === 0) return undefined;
  const article = places.findLast((place) => place.weight >= total * ARTICLE_SHARE);
  const holdsHeadline = ({ order, last }: Place) => {
    const next = headlines[firstIndex(headlines, (headline) => headline.in.order >= order)];
    return next !== undefined && next.in.order <= last;
  };
  // Where several stories with headlines of their own lie inside, the first of them.
  const stories = places.filter(
    (place) => place.tag === 'article' && place.weight >= NEXT_STORY && holdsHeadline(place),
  );
  const inside = stories.filter((story) => article && story.order > article.order);
  return inside.length > 1 ? inside[0] : article;
}

function isPartOf(flow: Flow, article: Place): boolean {
  const aside = flow.in.nearestAside;
  const isSetAside = aside !== undefined && aside !== article && liesWithin(aside, article);
  return liesWithin(flow.in, article) && !isSetAside && (!isLinked(flow) || isHeadline(flow));
}

/** The headline and the standfirst often stand before the element that holds the text. */
function addIntroduction(flows: Flow[], body: boolean[], article: Place): void {
  const first = flows.findIndex((flow) => flow.in.order >= article.order);
  const headline = flows.findLastIndex((flow, index) => index < first && isHeadline(flow));
  if (headline < 0 || flows.some((flow, index) => body[index] && isHeadline(flow))) return;
  for (let index = headline; index < first; index++) {
    const flow = flows[index];
    body[index] = flow !== undefined && (index === headline || isStandfirst(flow));
  }
}

/** It may be called a teaser itself, but does not stand in a box of teasers. */
function isStandfirst(flow: Flow): boolean {
  const place = flow.in;
  if (place.nearestAside && (place.aside !== 'name' || place.around?.nearestAside)) return false;
  return !isLinked(flow) && isSentenceLike(flow.text);
}

function dropAfterNotice(flows: Flow[], body: boolean[]): void {
  const prose = flows.map((flow, index) => (body[index] ? proseIn(flow) : 0));
  const half = prose.reduce((sum, length) => sum + length, 0) * NOTICE_SHARE;
  let passed = 0;
  let ended = false;
  for (const [index, flow] of flows.entries()) {
    if (body[index]) ended ||= passed >= half && isLegalNotice(flow.text);
    if (ended) body[index] = false;
    passed += prose[index] ?? 0;
  }
}

function isLegalNotice(text: string): boolean {
  const start = text.slice(0, NOTICE_START).toLowerCase();
  return (
    NOTICE_BEGINNINGS.some((words) => start.startsWith(words)) ||
    NOTICE_WORDS.some((words) => start.includes(words))
  );
}

/** Whether `inner` is `outer` or lies inside it. */
function liesWithin(inner: Place, outer: Place): boolean {
  return inner.order >= outer.order && inner.order <= outer.last;
}
