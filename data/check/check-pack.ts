import { parseShape } from '../load-pack.ts';
import { canonicalForm } from './canonical-form.ts';
import type { Finding, RuleFinding } from './finding.ts';
import { overlayFiles } from './overlay-files.ts';
import type { PackFiles } from './pack-files.ts';
import { RULES } from './rules.ts';
import { statementFiles } from './statement-files.ts';

/**
 * Holds a pack to all rules for publishing.
 *
 * @param source the files of the pack and their content put together
 * @returns what is wrong, in the order of the rules; where the shape is wrong, that alone, since
 *   the other rules cannot be asked then. Never throws.
 */
export function checkPack(source: PackFiles): Finding[] {
  const shaped = parseShape(source.value);
  const placed = (finding: RuleFinding) => withFile(finding, source);
  if (!shaped.ok) {
    return shaped.problems.map((problem) => placed({ level: 'error', ...problem }));
  }
  const { pack } = shaped;
  return [
    ...RULES.flatMap((rule) => rule(pack)).map(placed),
    ...statementFiles(pack, (index) => source.fileOf('statements', index)).map(placed),
    ...overlayFiles(pack, (index) => source.fileOf('locales', index)).map(placed),
    ...canonicalForm(source.files),
  ];
}

function withFile(finding: RuleFinding, source: PackFiles): Finding {
  const { level, place, entry, field, message, remedy } = finding;
  const file = place ? source.fileOf(place.section, place.index) : source.fileOf('pack', 0);
  return { level, file, entry, field, message, remedy };
}
