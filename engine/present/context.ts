import type { ArticleContext } from '../positions/article-content.ts';

/** What a statement or an actor is shown relative to. */
export interface ViewContext extends ArticleContext {
  /** Address of the article. */
  url?: string | undefined;
  /** Language of the reader, as a BCP 47 code; English where absent. */
  reader?: string | undefined;
  /** Whether the reader wants nothing of a statement, by its id; absent where everything is shown. */
  isUnmarked?: ((statement: string) => boolean) | undefined;
}
