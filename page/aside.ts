import type { Aside } from '../contract/article.ts';
import type { Markup } from './markup.ts';

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

/**
 * Whether the markup of a block element says that it is not the article.
 * @param inLandmark whether it is, or lies in, `article` or `main`
 */
export function asideOf({ name, role, classes, id }: Markup, inLandmark: boolean): Aside {
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
