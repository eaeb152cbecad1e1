import type { ExportFormat } from '../../contract/dossier.ts';
import type { Pack } from '../../contract/pack.ts';
import { csvHeader, csvRows } from './csv.ts';
import { JSON_LD_CONTEXT, jsonLdNodes } from './json-ld.ts';

/** Entries of one part: some megabytes of text at most, whatever the size of the pack. */
const PART_SIZE = 5000;

/**
 * One part of a pack written for other programs. The texts of all parts, one behind the other, are
 * the file.
 * @param part counted from 0
 * @param day `YYYY-MM-DD`, where the pack is told as it was on a day
 */
export function exportPart(
  pack: Pack,
  format: ExportFormat,
  part: number,
  day?: string,
): { text: string; isLast: boolean } {
  const [from, to] = [part * PART_SIZE, (part + 1) * PART_SIZE];
  if (format === 'csv') {
    const rows = csvRows(pack, pack.statements.slice(from, to), day);
    return {
      text: part === 0 ? csvHeader(day) + rows : rows,
      isLast: to >= pack.statements.length,
    };
  }
  const nodes = jsonLdNodes(pack, day);
  const isLast = to >= nodes.length;
  const written = nodes
    .slice(from, to)
    .map((make) => JSON.stringify(make()))
    .join(',\n')
    // A page may hold the text inside a script element, which "</script>" would end.
    .replaceAll('<', '\\u003c');
  const head = part === 0 ? `{"@context":"${JSON_LD_CONTEXT}","@graph":[\n` : '';
  return { text: `${head}${written}${isLast ? '\n]}\n' : ',\n'}`, isLast };
}
