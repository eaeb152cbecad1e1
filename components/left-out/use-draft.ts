import { useEffect, useState } from 'preact/hooks';
import type { DraftForms } from '../../contract/draft.ts';
import type { DossierPort } from '../../contract/ports/dossier.ts';
import { draftWordsOf } from '../../locales/draft-words.ts';
import { words } from '../strings.ts';

/** What drafts are asked of. */
export type Drafts = Pick<DossierPort, 'draft'>;

/** Keeps a draft in step with the page, the day and the reader's language. */
export function useDraft(
  port: Drafts,
  page: object,
  asOf: string | undefined,
): DraftForms | 'asking' | 'failed' {
  const [answer, setAnswer] = useState<DraftForms | 'asking' | 'failed'>('asking');
  useEffect(() => {
    let isCurrent = true;
    const take = (forms: DraftForms | null) => {
      if (isCurrent) setAnswer(forms ?? 'failed');
    };
    port.draft(draftWordsOf(words), asOf).then(take, () => take(null));
    return () => {
      isCurrent = false;
    };
  }, [port, page, asOf, words.lang]);
  return answer;
}
