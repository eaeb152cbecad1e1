import type { Markup } from './markup.ts';

/**
 * Whether the markup says that this is not the article: `structure`, by an element or role for menus,
 * footers and the like or by the name of a comment section; `name`, by a class or id, which errs
 * more often; `no`.
 */
export type Aside = 'no' | 'name' | 'structure';

/** A block element that text stands in, as the walk met it, and what its markup tells about it. */
export interface Place {
  element: Element;
  parent: Place | null;
  /** Number in the order of the walk, and that of the last place inside this one. */
  order: number;
  last: number;
  aside: Aside;
  /** The nearest place, this one or around it, that is marked so. */
  nearestAside: Place | null;
  /** The prose inside it, in UTF-16 units, once it is weighed. */
  weight: number;
  /** Inside `article` or `main`. */
  inLandmark: boolean;
}

const ASIDE_NAMES = new Set(['nav', 'aside', 'footer', 'dialog', 'menu', 'search']);
const ASIDE_ROLE =
  /^(?:navigation|complementary|contentinfo|search|banner|(?:alert)?dialog|alert|menu(?:bar)?|toolbar)$/;

/** Words in class names and ids by which sites name what is not the article. */
const ASIDE_WORDS = new RegExp(
  '(?:^|[^a-z])(?:' +
    'related|recommend(?:ed|ations?)?|teasers?|promo(?:s|ted)?|trending|popular|latest|top-?stories|' +
    'most-?(?:read|viewed|popular|shared|recent)|more-?(?:stories|news|on|from|articles)|' +
    'read-?(?:more|next|also)|also-?read|see-?also|inline-?links?|newsletters?|subscri(?:be|ption)|' +
    'sign-?up|login|comments?|respond|shar(?:e|ing)|social|side-?bar|breadcrumbs?|cookies?|consent|' +
    'gdpr|legal|copyright|disclaimer|tags|tag-?list|keywords|author-?(?:bio|info|box|card)|' +
    'about-?(?:the-?)?author|advert\\w*|ads|ad-?(?:box|container|slot|unit|wrapper)|sponsor(?:ed)?|' +
    'outbrain|taboola|menu|nav|nav-?bar|navigation|footer|masthead|ticker|pag(?:ination|er)|modal|' +
    'popup|overlay|toast|banner|carousel|toolbar' +
    ')(?:$|[^a-z])',
);
const COMMENT_WORDS =
  /(?:^|[^a-z])(?:comments?|comment-?(?:list|section|area|thread)|disqus|replies)(?:$|\s)/;
/** `has-sidebar`, `comments-open`: names that say how the article is laid out or what it allows. */
const LAYOUT_MODIFIER =
  /(?:^|\s)(?:(?:has|with|without|no|is)-\S+|comments?-(?:open|closed))(?=\s|$)/g;

const verdicts = new Map<string, Aside>();
/** Pages with generated class names must not make the memory grow without end. */
const MAX_VERDICTS = 2_000;

/** Describes a block element that the walk enters from `parent`. */
export function placeOf(
  element: Element,
  markup: Markup,
  parent: Place | null,
  order: number,
): Place {
  const { name } = markup;
  const inLandmark = (parent?.inLandmark ?? false) || name === 'article' || name === 'main';
  const place: Place = {
    element,
    parent,
    order,
    last: order,
    aside: asideOf(markup, inLandmark),
    nearestAside: parent?.nearestAside ?? null,
    weight: 0,
    inLandmark,
  };
  if (place.aside !== 'no') place.nearestAside = place;
  return place;
}

function asideOf({ name, role, classes, id }: Markup, inLandmark: boolean): Aside {
  if (ASIDE_NAMES.has(name) || (name === 'header' && !inLandmark)) return 'structure';
  if (role && ASIDE_ROLE.test(role)) return 'structure';
  if (name === 'body' || name === 'html' || name === 'main') return 'no';
  return asideByName(`${classes} ${id}`);
}

function asideByName(names: string): Aside {
  if (names === ' ') return 'no';
  const known = verdicts.get(names);
  if (known !== undefined) return known;
  if (verdicts.size >= MAX_VERDICTS) verdicts.clear();
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(LAYOUT_MODIFIER, '');
  const verdict = COMMENT_WORDS.test(words) ? 'structure' : ASIDE_WORDS.test(words) ? 'name' : 'no';
  verdicts.set(names, verdict);
  return verdict;
}

/** Whether `inner` is `outer` or lies inside it. */
export function liesWithin(inner: Place, outer: Place): boolean {
  return inner.order >= outer.order && inner.order <= outer.last;
}
