import type { ServedPage } from '../../../tools/browser/web.ts';
import type { Tab } from './tab.ts';

/** A page that is nasty in one way, and what has to hold on it. */
export interface HostilePage extends ServedPage {
  /** What is nasty about it; also its address. */
  name: string;
  /** Further pages of its site, by path. */
  also?: Record<string, ServedPage>;
  /** Names that have to be marked in the end, in document order and top frame first; none means left alone. */
  marks: string[];
  /** What happens to the page once it is read; done without the extension as well. */
  act?: (tab: Tab) => Promise<unknown>;
  /** Names that have to be marked before that; those of the end where not given. */
  before?: string[];
  /** Whether the card has to open on the first mark, for pages that could be in its way. */
  card?: boolean;
  /** What else has to hold, looked at with the extension only. */
  holds?: (tab: Tab) => Promise<void>;
}

/** Closes every article: where it is marked the page has been read to its end. */
export const LAST = 'Bo Veldt';
const LAST_PARAGRAPH = `<p>Late in the evening ${LAST} left the house at the lake in good spirits, and the boats went out again.</p>`;

export interface ArticleParts {
  head?: string;
  /** Attributes of the root element. */
  root?: string;
  /** Markup below the article. */
  below?: string;
  published?: string;
  title?: string;
  type?: string;
}

/** An article with the given markup in its middle. */
export function article(middle: string, parts: ArticleParts = {}): string {
  const { head = '', root = 'lang="en"', below = '', title = 'Talks at the lake' } = parts;
  const { published = '2024-05-08', type = 'NewsArticle' } = parts;
  return `<!doctype html><html ${root}><head><meta charset="utf-8"><title>${title}</title>
<script type="application/ld+json">${JSON.stringify({ '@type': type, headline: title, datePublished: published })}</script>
<style>body{font:16px/1.5 sans-serif;max-width:700px}</style>${head}</head><body>
<article id="story"><h1>${title}</h1>${middle}
${LAST_PARAGRAPH}</article>${below}</body></html>`;
}

/** A sentence about somebody. */
export function sentence(name: string): string {
  return `In the morning ${name} came back to the jetty for the papers that had been left there.`;
}

export function paragraph(name: string, attributes = ''): string {
  return `<p ${attributes}>${sentence(name)}</p>`;
}
