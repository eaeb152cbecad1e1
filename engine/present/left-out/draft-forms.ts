import type { DraftForms, DraftWords } from '../../../contract/draft.ts';
import type { LeftOutView } from '../../../contract/left-out.ts';
import { asHtml } from './as-html.ts';
import { asMarkdown } from './as-markdown.ts';
import { asText } from './as-text.ts';
import { draftOf } from './draft.ts';

/** What was not found in an article, drafted in the words of a language, as it can be pasted. */
export function draftForms(view: LeftOutView, words: DraftWords): DraftForms {
  const draft = draftOf(view, words);
  return { draft, text: asText(draft), markdown: asMarkdown(draft), html: asHtml(draft) };
}
