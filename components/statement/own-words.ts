import type { StatementView } from '../../contract/views.ts';
import { words } from '../strings.ts';

/** Read by most readers. */
const COMMON_LANGUAGE = 'en';

/**
 * What a statement says in the editors' words, where its own are not known, or stand in a language that
 * the reader does not read. Where the editors' words are not in the reader's language either, own words
 * in a language that most readers read will do.
 */
export function neededParaphrase(statement: StatementView): string | undefined {
  const { quote, quoteBeside, paraphrase, langs } = statement;
  if (!quote) return paraphrase;
  const isIn = (lang: string) =>
    [quote, quoteBeside].some((version) => version?.lang.split('-')[0] === lang);
  if (isIn(words.lang)) return undefined;
  const isTranslated = langs?.paraphrase === undefined;
  return !isTranslated && (quoteBeside || isIn(COMMON_LANGUAGE)) ? undefined : paraphrase;
}
