import type { VNode } from 'preact';
import type { Presence } from '../../contract/views.ts';
import { words } from '../strings.ts';

interface PresenceTagProps {
  presence: Presence;
  /** True for the statement that the marked sentence reports. */
  isThisSentence?: boolean | undefined;
}

/** Says where a statement stands to the article; the article's own need no word. */
export function PresenceTag({ presence, isThisSentence }: PresenceTagProps): VNode | null {
  if (isThisSentence) return <span class="tag">{words.statement.thisSentence}</span>;
  if (presence === 'in-article') return null;
  return <span class={`tag tag-${presence}`}>{words.presence[presence]}</span>;
}
