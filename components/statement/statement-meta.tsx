import type { VNode } from 'preact';
import type { StatementView } from '../../contract/views.ts';
import { dateInWords } from '../dates.ts';
import { words } from '../strings.ts';
import { PresenceTag } from './presence-tag.tsx';

interface StatementMetaProps {
  statement: StatementView;
  isThisSentence?: boolean | undefined;
  isSide?: boolean | undefined;
}

/** When something was said, and how that stands to the article. */
export function StatementMeta(props: StatementMetaProps): VNode {
  const { statement, isThisSentence, isSide = false } = props;
  const date = dateInWords(statement.date, statement.datePrecision);
  const isTagged = isSide || isThisSentence || statement.presence === 'later-than-article';
  return (
    <p class="meta">
      <span class="meta-date">{date ?? words.dates.unknown}</span>
      {isTagged && <PresenceTag presence={statement.presence} isThisSentence={isThisSentence} />}
    </p>
  );
}
