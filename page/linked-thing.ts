/** One schema.org thing that a page states about itself, cut down to what the gate and facts need. */
export interface LinkedThing {
  /** Type names without prefix or vocabulary, such as `NewsArticle`. */
  types: string[];
  headline?: string | undefined;
  url?: string | undefined;
  /** As stated, not parsed. */
  published?: string | undefined;
  lang?: string | undefined;
}

const ARTICLE_ENDINGS = ['Article', 'BlogPosting', 'Report'];

/** Whether a thing is a written piece of any kind. */
export function isArticle({ types }: LinkedThing): boolean {
  return types.some((type) => ARTICLE_ENDINGS.some((ending) => type.endsWith(ending)));
}

/** Whether a thing states to be the page at an address, whatever its host and query. */
export function liesAt({ url }: LinkedThing, address: string | undefined): boolean {
  return pathOf(url) === pathOf(address);
}

function pathOf(address: string | undefined): string | undefined {
  return address?.replace(/^\w+:\/\/[^/]*|[?#].*|\/$/g, '');
}
