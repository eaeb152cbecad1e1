import { checkPack } from '../../data/check/check-pack.ts';
import { readPackSource } from '../read-pack-folder.ts';
import { readOptions } from './arguments.ts';
import { packPaths } from './pack-paths.ts';
import { printedFindings } from './print-findings.ts';
import { type Command, EXIT } from './terminal.ts';

/** `check [PACK]... [--json]`: prints what is wrong with packs. */
export const check: Command = (args, { print }) => {
  const { values, positionals } = readOptions(args, { json: { type: 'boolean', default: false } });
  const packs = packPaths(positionals).map((path) => ({
    path,
    findings: checkPack(readPackSource(path)),
  }));
  if (values.json) print(JSON.stringify({ packs }, null, 2));
  else print(packs.map(({ path, findings }) => printedFindings(path, findings)).join('\n\n'));
  const fine = packs.every(({ findings }) => findings.every(({ level }) => level === 'warning'));
  return fine ? EXIT.fine : EXIT.errors;
};
