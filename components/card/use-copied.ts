import { useState } from 'preact/hooks';
import type { CardView } from '../../contract/views.ts';
import { leadAccounts, leadRelation } from '../difference/lead.tsx';
import { citationOf } from '../statement/citation.ts';

export interface Copying {
  /** Absent until something was copied, or could not be. */
  outcome: 'copied' | 'notCopied' | undefined;
  copy(): void;
}

/** Puts what the card leads with into the clipboard, as it can be put into a text with its sources. */
export function useCopied(view: CardView): Copying {
  const [outcome, setOutcome] = useState<Copying['outcome']>();
  const copy = () => {
    navigator.clipboard.writeText(citable(view)).then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  };
  return { outcome, copy };
}

/** Whether a card has anything to cite. */
export function isCitable({ reports, differences }: CardView): boolean {
  return reports.length + differences.length > 0;
}

/** The statements that differ most with what differs, or what the sentence quotes or reports. */
function citable({ differences: [first], reports, packs: [pack] }: CardView): string {
  const cite = (statement: CardView['reports'][number]) => citationOf({ statement, pack });
  if (!first) return reports.map(cite).join('\n\n');
  const explanation = leadRelation(first)?.explanation;
  const parts = [first.question, ...leadAccounts(first).map(cite), explanation];
  return parts.filter((part) => part !== undefined).join('\n\n');
}
