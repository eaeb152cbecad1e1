import type { PackIndex } from '../pack-index.ts';

/** What a statement or an actor is shown relative to. */
export interface ViewContext {
  index: PackIndex;
  /** Day the article was published, `YYYY-MM-DD`. */
  published?: string | undefined;
  /** Ids of the statements the article reports. */
  reported: ReadonlySet<string>;
  /** Whether the reader wants nothing of a statement, by its id; absent where everything is shown. */
  isUnmarked?: ((statement: string) => boolean) | undefined;
}
