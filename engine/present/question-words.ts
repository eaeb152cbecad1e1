import type { PackRecord } from '../pack/pack-index.ts';
import { inLanguage, type Reader, type ReaderWords } from './in-language.ts';

/** A proposition as readers are asked it, or as a sentence where it has no question. */
export function questionWords(
  id: string | undefined,
  { propositions }: PackRecord,
  reader: Reader | undefined,
): ReaderWords | undefined {
  const proposition = id === undefined ? undefined : propositions.get(id);
  if (!proposition) return undefined;
  const field = proposition.entry.question === undefined ? 'text' : 'question';
  return inLanguage('propositions', proposition, field, reader);
}
