import { checkPack } from '../../data/check/check-pack.ts';
import { readPackSource } from '../read-pack-folder.ts';
import { printedFindings } from './print-findings.ts';

/**
 * Checks packs and prints what is wrong with them.
 *
 * @param paths folders or one-file packs
 * @param json whether to print one JSON object instead of sentences
 * @returns whether all of them may be published
 * @throws UnreadablePack
 */
export function checkPacks(
  paths: readonly string[],
  json: boolean,
  print: (text: string) => void,
): boolean {
  const packs = paths.map((path) => ({ path, findings: checkPack(readPackSource(path)) }));
  if (json) print(JSON.stringify({ packs }, null, 2));
  else print(packs.map(({ path, findings }) => printedFindings(path, findings)).join('\n\n'));
  return packs.every(({ findings }) => findings.every(({ level }) => level === 'warning'));
}
