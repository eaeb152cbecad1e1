import { canonicalText } from '../canonical.ts';
import type { Finding } from './finding.ts';
import type { PackFileText } from './pack-files.ts';

/**
 * Files are sorted and written canonically, so that a review shows what changed and nothing else.
 * One-file packs are made by machines and may be written as they like.
 */
export function canonicalForm(files: readonly PackFileText[]): Finding[] {
  return files.flatMap(({ path, section, text, value }) => {
    if (section === 'all' || text === canonicalText(value, section)) return [];
    return {
      level: 'error' as const,
      file: path,
      entry: section,
      field: '',
      message: 'is not sorted and written in the canonical form',
      remedy: 'Run "npm run data -- format".',
    };
  });
}
