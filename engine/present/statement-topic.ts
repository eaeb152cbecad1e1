import type { Statement } from '../../contract/pack.ts';
import type { PackRecord } from '../pack/pack-index.ts';

/** The topic of a statement: its own, else that of what it takes a stand on; empty where none is known. */
export function topicOf({ topic, stances }: Statement, { propositions }: PackRecord): string {
  const proposition = stances[0] && propositions.get(stances[0].proposition)?.entry;
  return topic ?? proposition?.topic ?? '';
}
