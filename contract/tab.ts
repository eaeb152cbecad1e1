import type { GateVerdict } from './page.ts';
import type { PageView } from './views.ts';

/** How Counterpoint stands to a tab and its site. The background tells it, the popup shows it. */

/** Whether Counterpoint may read the pages of a site. */
export const SITE_MODES = ['auto', 'always', 'never'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

export interface SiteDecision {
  host: string;
  mode: SiteMode;
  /** The host whose entry decided, which may be a parent; absent where the default did. */
  decidedBy?: string | undefined;
  /** Whether the reader has granted access to this host. */
  granted: boolean;
  /** Whether all sites are granted. */
  grantedEverywhere: boolean;
  /** Whether the mode could not be stored and holds until the browser is closed. */
  isUnstored: boolean;
}

export type TabView =
  | { state: 'no-site' }
  | { state: 'off'; site: SiteDecision }
  /** The reader paused this tab. */
  | { state: 'paused'; site: SiteDecision }
  | { state: 'reading'; site: SiteDecision }
  | { state: 'skipped'; site: SiteDecision; verdict: GateVerdict }
  | { state: 'read'; site: SiteDecision; verdict: GateVerdict; page: PageView }
  /** Marked, but with more on it than can be kept to be shown. */
  | { state: 'too-large'; site: SiteDecision }
  /** Left unmarked, since reading it takes too much work. */
  | { state: 'given-up'; site: SiteDecision }
  | { state: 'failed'; site: SiteDecision };
