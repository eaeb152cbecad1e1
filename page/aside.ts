import type { Aside } from '../contract/article.ts';
import type { Markup } from './markup.ts';

const ASIDE_NAMES = new Set(['nav', 'aside', 'footer', 'dialog', 'menu', 'search']);
const ASIDE_ROLE =
  /^(?:navigation|complementary|contentinfo|search|banner|(?:alert)?dialog|alert|menu(?:bar)?|toolbar)$/;

/** Words in class names and ids by which sites name what is not the article, as regular expressions. */
const ASIDE_WORDS = (
  'related recommend(?:ed|ations?)? teasers? promo(?:s|ted)? trending popular latest top-?stories ' +
  'most-?(?:read|viewed|popular|shared|recent) more-?(?:stories|news|on|from|articles) ' +
  'read-?(?:more|next|also) also-?read see-?also inline-?links? newsletters? subscri(?:be|ption) ' +
  'sign-?up login comments? respond shar(?:e|ing) social side-?bar breadcrumbs? cookies? consent ' +
  'gdpr legal copyright disclaimer tags tag-?list keywords author-?(?:bio|info|box|card) ' +
  'about-?(?:the-?)?author advert\\w* ads ad-?(?:box|container|slot|unit|wrapper) sponsor(?:ed)? ' +
  'outbrain taboola menu nav nav-?bar navigation footer masthead ticker pag(?:ination|er) modal ' +
  'popup overlay toast banner carousel toolbar'
).split(' ');
const COMMENT_WORDS =
  /(?:^|[^a-z])(?:comments?|comment-?(?:list|section|area|thread)|disqus|replies)(?:$|\s)/;
/** `has-sidebar`, `comments-open`: names that say how the article is laid out or what it allows. */
const LAYOUT_MODIFIER =
  /(?:^|\s)(?:(?:has|with|without|no|is)-\S+|comments?-(?:open|closed))(?=\s|$)/g;
/** Parts the names of two elements; no markup can have it. */
const BETWEEN = '\0';

const verdicts = new Map<string, Aside>();
/** Pages with generated class names must not make the memory grow without end. */
const MAX_VERDICTS = 2_000;

/**
 * Whether the markup of a block element says that it is not the article; undefined where its class names
 * and id have to tell.
 * @param inLandmark whether it is, or lies in, `article` or `main`
 */
export function asideOf({ name, role }: Markup, inLandmark: boolean): Aside | undefined {
  if (ASIDE_NAMES.has(name) || (name === 'header' && !inLandmark)) return 'structure';
  if (role && ASIDE_ROLE.test(role)) return 'structure';
  return name === 'body' || name === 'html' || name === 'main' ? 'no' : undefined;
}

/**
 * Makes what tells by class names and ids whether elements are not the article.
 * @param all those that will be asked for
 */
export function asideByNames(all: readonly string[]): (names: string) => Aside {
  if (verdicts.size > MAX_VERDICTS) verdicts.clear();
  const unknown = new Set(all.filter((names) => !verdicts.has(names)));
  if (unknown.size > 0) judge([...unknown]);
  return (names) => verdicts.get(names) ?? 'no';
}

/**
 * All at once, and only by the words that are among them: in each page regular expressions have to be
 * worked out anew, which takes longer for all of the words than the rest of the walk.
 */
function judge(unknown: readonly string[]): void {
  const text = unknown
    .join(` ${BETWEEN} `)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(LAYOUT_MODIFIER, '');
  const present = ASIDE_WORDS.filter((word) =>
    text.includes(word.split(/[a-z]\?|[^a-z]/, 1)[0] ?? ''),
  );
  const words = `(?:^|[^a-z])(?:${present.join('|')})(?:$|[^a-z])`;
  const asideWord = present.length > 0 ? new RegExp(words) : undefined;
  for (const [at, own] of text.split(BETWEEN).entries()) {
    const byName = asideWord?.test(own) ? 'name' : 'no';
    const verdict = COMMENT_WORDS.test(own) ? 'structure' : byName;
    verdicts.set(unknown[at] ?? '', verdict);
  }
}
