import type { PackRecord } from '../pack/pack-index.ts';
import { inLanguage, type Reader, type ReaderWords } from './in-language.ts';

/** What readers call a topic; undefined where no pack knows it. */
export function topicLabel(
  id: string | undefined,
  { topics }: PackRecord,
  reader: Reader | undefined,
): ReaderWords | undefined {
  const topic = id === undefined ? undefined : topics.get(id);
  return topic && inLanguage('topics', topic, 'label', reader);
}
