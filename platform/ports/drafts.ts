import type { DraftForms, DraftWords } from '../../contract/draft.ts';
import { draftForms } from '../../engine/present/left-out/draft-forms.ts';
import { lessonSheet } from '../../engine/present/lesson/lesson-sheet.ts';
import { sendMessage } from '../messages.ts';

/** What was not found in the article of a tab, drafted; null where no page was read. */
export async function draftOn(
  tabId: number,
  words: DraftWords,
  asOf: string | undefined,
): Promise<DraftForms | null> {
  const view = await sendMessage('leftOut', { tabId, asOf });
  return view && draftForms(view, words);
}

/** Questions on the article of a tab, as one HTML document; null where no page was read. */
export async function lessonOn(tabId: number, words: DraftWords): Promise<string | null> {
  const view = await sendMessage('lesson', { tabId });
  return view && lessonSheet(view, words);
}
