import type { ArticleContext } from '../read/5-relations/positions/article-content.ts';
import type { Reader } from './in-language.ts';

/** What a statement or an actor is shown relative to. */
export interface ViewContext extends ArticleContext {
  /** Address of the article. */
  url?: string | undefined;
  /** Day for which actors are told by their offices, `YYYY-MM-DD`; absent for the article's. */
  asOf?: string | undefined;
  /** Absent for one who reads English. */
  reader?: Reader | undefined;
  /** Whether the reader wants nothing of a statement, by its id; absent where everything is shown. */
  isUnmarked?: ((statement: string) => boolean) | undefined;
}
