/** A block element that text stands in, as the walk met it, and what its markup tells about it. */
export interface Place {
  element: Element;
  parent: Place | null;
  /** Number in the order of the walk, and that of the last place inside this one. */
  order: number;
  last: number;
  /** True where the markup says that this is not the article (a menu, teasers, comments). */
  aside: boolean;
  /** The nearest place, this one or around it, that is marked so. */
  nearestAside: Place | null;
  /** Inside `article` or `main`. */
  inLandmark: boolean;
}

const ASIDE_NAMES = new Set(['nav', 'aside', 'footer', 'dialog', 'menu', 'search']);
const ASIDE_ROLES = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'search',
  'banner',
  'dialog',
  'alertdialog',
  'alert',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
]);

/** Words in class names and ids by which sites name what is not the article. */
const ASIDE_WORDS = new RegExp(
  '(?:^|[^a-z])(?:' +
    'related|recommend(?:ed|ations?|s)?|teasers?|promos?|promoted|trending|popular|' +
    'most-?(?:read|viewed|popular|shared|commented|recent)|top-?stories|latest|newsletters?|' +
    'subscribe|subscription|sign-?up|comments?|commentlist|disqus|replies|respond|shar(?:e|ing)|' +
    'social|sidebar|side-?bar|breadcrumbs?|cookies?|consent|gdpr|legal|copyright|disclaimer|' +
    'tags|tag-?list|keywords|author-?(?:bio|info|box|card)|about-?(?:the-?)?author|advert\\w*|ads?|' +
    'sponsor(?:ed)?|outbrain|taboola|read-?(?:more|next|also)|also-?read|see-?also|' +
    'more-?(?:stories|news|on|from|articles)|menu|nav|navbar|navigation|footer|masthead|ticker|' +
    'pagination|pager|login|modal|popup|overlay|toast|banner|carousel|toolbar|inline-?links?' +
    ')(?:$|[^a-z])',
);

const verdicts = new Map<string, boolean>();
/** Pages with generated class names must not make the memory grow without end. */
const MAX_VERDICTS = 2_000;

/** Describes a block element that the walk enters from `parent`. */
export function placeOf(element: Element, parent: Place | null, order: number): Place {
  const name = element.localName;
  const inLandmark = (parent?.inLandmark ?? false) || name === 'article' || name === 'main';
  const place: Place = {
    element,
    parent,
    order,
    last: order,
    aside: isAside(element, name, inLandmark),
    nearestAside: parent?.nearestAside ?? null,
    inLandmark,
  };
  if (place.aside) place.nearestAside = place;
  return place;
}

function isAside(element: Element, name: string, inLandmark: boolean): boolean {
  if (ASIDE_NAMES.has(name) || (name === 'header' && !inLandmark)) return true;
  const role = element.getAttribute('role');
  if (role && ASIDE_ROLES.has(role)) return true;
  if (name === 'body' || name === 'html' || name === 'main') return false;
  return namesAside(`${element.getAttribute('class') ?? ''} ${element.id ?? ''}`);
}

function namesAside(names: string): boolean {
  if (names === ' ') return false;
  const known = verdicts.get(names);
  if (known !== undefined) return known;
  if (verdicts.size >= MAX_VERDICTS) verdicts.clear();
  const words = names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
  const verdict = ASIDE_WORDS.test(words);
  verdicts.set(names, verdict);
  return verdict;
}

/** Whether `inner` is `outer` or lies inside it. */
export function liesWithin(inner: Place, outer: Place): boolean {
  return inner.order >= outer.order && inner.order <= outer.last;
}
