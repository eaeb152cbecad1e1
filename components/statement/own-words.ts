import type { StatementView } from '../../contract/views.ts';
import { words } from '../strings.ts';

/**
 * What a statement says in the editors' words, where its own are not known, or stand in a language that
 * neither the reader nor most readers read.
 */
export function neededParaphrase({
  quote,
  quoteBeside,
  paraphrase,
}: StatementView): string | undefined {
  if (!quote) return paraphrase;
  const isRead = [words.lang, 'en'].some((lang) => quote.lang.split('-')[0] === lang);
  return isRead || quoteBeside ? undefined : paraphrase;
}
