import type { Flow } from './flow.ts';
import { liesWithin, type Place } from './place.ts';

/** Shorter text is a label more often than a written sentence; CJK script says more in less. */
const MIN_PROSE = 80;
const MIN_PROSE_CJK = 30;
/** The script of a text shows in its first characters, a legal notice opens with its phrase. */
const SAMPLE = 200;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
/** The shortest paragraph that counts as a sentence at the ends of an article. */
const MIN_SENTENCE = 25;
const SENTENCE_END = /[.!?…。！？؟।։][)\]"'”’»“«]*$/u;
/** Text with a larger share in links is a menu or a teaser, not prose. */
const MAX_LINK_SHARE = 0.5;
/** The article is the smallest element that holds this share of the page's prose. */
const ARTICLE_SHARE = 0.7;
/** A part of the page with this share of all prose and the headline is no aside, whatever its name. */
const MAIN_SHARE = 0.5;
/** A second `article` with this much prose is another story, as on pages that load the next one. */
const NEXT_STORY = 600;
/** A legal notice ends the article only once this share of its prose has passed. */
const NOTICE_SHARE = 0.5;
/** Labels over teasers are short. */
const MAX_LABEL = 60;

const TEASER_LABEL =
  /^(?:related|read (?:more|also|next)|see also|more (?:on|from|about|stories|news)|most (?:read|popular|viewed)|recommended|you (?:may|might) also|don'?t miss|top stories|latest|trending|also read|editor'?s picks|lesen sie auch|mehr zum thema|mehr dazu|meistgelesen|das könnte sie|auch interessant|weitere artikel|à lire|lire aussi|sur le même|les plus lus|lea también|le puede interesar|más leíd|noticias relacionadas|relacionad|leggi anche|potrebbe interessarti|leia também|mais lidas|czytaj (?:także|też|więcej)|zobacz (?:także|też)|lees ook|les også|läs också|читайте (?:также|також)|читати також|по теме|ilgili haberler|bunlar da)/i;
const CREDIT = /^(?:©|\(c\) |copyright\b)/i;
const LEGAL_NOTICE =
  /^legal (?:warning|notice)|^yasal uyarı|all rights (?:of|reserved)|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|wszelkie prawa zastrzeżone|все права защищены|(?:усі|всі) права захищ|tüm hakları/i;

/**
 * Says for each flow whether it belongs to the article itself: its headline, standfirst, text and
 * captions, but not menus, teasers, comments, legal notices or another story below.
 * Returns one truth value for each flow.
 */
export function findBody(flows: Flow[], places: Place[]): boolean[] {
  const prose = flows.map(isProse);
  const headline = flows.findIndex((flow) => isHeadline(flow));
  voidAsides(flows, prose, places, flows[headline]);
  const article = findArticle(flows, prose, places);
  if (!article) return flows.map(() => false);
  const body = flows.map((flow) => liesWithin(flow.place, article) && !isSetAside(flow, article));
  dropLinks(flows, body);
  dropTeasers(flows, body, article);
  dropAfterNotice(flows, prose, body);
  dropEnds(flows, prose, body);
  addHeadline(flows, prose, body, article);
  return body;
}

function isProse(flow: Flow): boolean {
  if (flow.kind === 'heading' || isLinked(flow)) return false;
  return flow.text.length >= (CJK.test(flow.text.slice(0, SAMPLE)) ? MIN_PROSE_CJK : MIN_PROSE);
}

function isLinked(flow: Flow): boolean {
  return flow.linked > flow.text.length * MAX_LINK_SHARE;
}

function isHeadline(flow: Flow): boolean {
  return flow.kind === 'heading' && flow.place.element.localName === 'h1';
}

/** Prose inside each place, counting only flows that `counts` lets through. */
function weigh(flows: Flow[], places: Place[], counts: (flow: Flow, index: number) => boolean) {
  const weights = new Float64Array(places.length);
  for (const [index, flow] of flows.entries()) {
    if (counts(flow, index))
      weights[flow.place.order] = (weights[flow.place.order] ?? 0) + flow.text.length;
  }
  for (let order = places.length - 1; order > 0; order--) {
    const parent = places[order]?.parent;
    if (parent) weights[parent.order] = (weights[parent.order] ?? 0) + (weights[order] ?? 0);
  }
  return weights;
}

/**
 * Takes the mark off asides that hold the article: an article body is called `paywall-overlay`, a
 * page's only text may stand in a dialog.
 */
function voidAsides(
  flows: Flow[],
  prose: boolean[],
  places: Place[],
  headline: Flow | undefined,
): void {
  const all = weigh(flows, places, (_, index) => prose[index] === true);
  const clean = weigh(
    flows,
    places,
    (flow, index) => prose[index] === true && !flow.place.nearestAside,
  );
  const nothingElse = (clean[0] ?? 0) === 0;
  const mainShare = (all[0] ?? 0) * MAIN_SHARE;
  for (const place of places) {
    if (place.aside !== 'no' && (all[place.order] ?? 0) >= mainShare) {
      const holdsHeadline = headline !== undefined && liesWithin(headline.place, place);
      if (place.aside === 'name' || nothingElse || holdsHeadline) place.aside = 'no';
    }
    place.nearestAside = place.aside === 'no' ? (place.parent?.nearestAside ?? null) : place;
  }
}

function findArticle(flows: Flow[], prose: boolean[], places: Place[]): Place | undefined {
  const weights = weigh(
    flows,
    places,
    (flow, index) => prose[index] === true && !flow.place.nearestAside,
  );
  const total = weights[0] ?? 0;
  if (total === 0) return undefined;
  let article: Place | undefined;
  for (const place of places) {
    if ((weights[place.order] ?? 0) >= total * ARTICLE_SHARE) article = place;
  }
  return article && (firstStory(article, flows, places, weights) ?? article);
}

/** Where several stories with headlines of their own lie inside `article`, the first of them. */
function firstStory(
  article: Place,
  flows: Flow[],
  places: Place[],
  weights: Float64Array,
): Place | undefined {
  const stories = places.filter(
    (place) =>
      place !== article &&
      place.element.localName === 'article' &&
      liesWithin(place, article) &&
      (weights[place.order] ?? 0) >= NEXT_STORY &&
      flows.some((flow) => isHeadline(flow) && liesWithin(flow.place, place)),
  );
  return stories.length > 1 ? stories[0] : undefined;
}

function isSetAside(flow: Flow, article: Place): boolean {
  const aside = flow.place.nearestAside;
  return aside !== null && aside !== article && liesWithin(aside, article);
}

function dropLinks(flows: Flow[], body: boolean[]): void {
  for (const [index, flow] of flows.entries()) {
    if (isLinked(flow) && !isHeadline(flow)) body[index] = false;
  }
}

/** A label such as 'Read also' takes what follows it in its box, or up to the next heading. */
function dropTeasers(flows: Flow[], body: boolean[], article: Place): void {
  for (const [index, flow] of flows.entries()) {
    if (!body[index] || flow.text.length > MAX_LABEL || !TEASER_LABEL.test(flow.text)) continue;
    body[index] = false;
    const box = flow.place.parent ?? flow.place;
    const isOwnBox = box !== article && liesWithin(box, article);
    if (!isOwnBox && flow.kind !== 'heading') continue;
    for (let next = index + 1; next < flows.length; next++) {
      const follower = flows[next];
      if (!follower || !liesWithin(follower.place, box)) break;
      if (!isOwnBox && follower.kind === 'heading') break;
      body[next] = false;
    }
  }
}

function dropAfterNotice(flows: Flow[], prose: boolean[], body: boolean[]): void {
  let total = 0;
  for (const [index, flow] of flows.entries())
    if (body[index] && prose[index]) total += flow.text.length;
  let passed = 0;
  let ended = false;
  for (const [index, flow] of flows.entries()) {
    if (!body[index]) continue;
    if (LEGAL_NOTICE.test(flow.text.slice(0, SAMPLE))) ended ||= passed >= total * NOTICE_SHARE;
    if (ended || CREDIT.test(flow.text)) body[index] = false;
    if (prose[index]) passed += flow.text.length;
  }
}

/** Labels before the first and after the last sentence: breadcrumbs, tags, buttons. */
function dropEnds(flows: Flow[], prose: boolean[], body: boolean[]): void {
  const matters = (index: number): boolean => {
    const flow = flows[index];
    if (!flow || !body[index]) return false;
    return prose[index] === true || isHeadline(flow) || isSentence(flow);
  };
  for (let index = 0; index < flows.length && !matters(index); index++) {
    if (flows[index]?.kind !== 'heading') body[index] = false;
  }
  for (let index = flows.length - 1; index >= 0 && !matters(index); index--) body[index] = false;
}

function isSentence(flow: Flow): boolean {
  return (
    flow.kind === 'paragraph' &&
    flow.text.length >= MIN_SENTENCE &&
    SENTENCE_END.test(flow.text.slice(-MIN_SENTENCE))
  );
}

/** The headline and the standfirst often stand before the element that holds the text. */
function addHeadline(flows: Flow[], prose: boolean[], body: boolean[], article: Place): void {
  const first = body.indexOf(true);
  let headline = -1;
  for (let index = 0; index < flows.length; index++) {
    const flow = flows[index];
    if (flow && isHeadline(flow) && (index < first || liesWithin(flow.place, article))) {
      if (headline < 0 || index < first) headline = index;
    }
  }
  if (headline < 0) return;
  body[headline] = true;
  for (let index = headline + 1; index < first; index++) {
    const flow = flows[index];
    if (!flow || isLinked(flow) || !mayIntroduce(flow.place)) continue;
    if (prose[index] || (flow.kind === 'heading' && flow.text.length >= MIN_PROSE))
      body[index] = true;
  }
}

/** The standfirst itself may be called a teaser, but does not stand in a box of teasers. */
function mayIntroduce(place: Place): boolean {
  const aside = place.nearestAside;
  return (
    aside === null || (aside === place && place.aside === 'name' && !place.parent?.nearestAside)
  );
}
