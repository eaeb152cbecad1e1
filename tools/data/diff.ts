import { changelog } from '../../data/diff/changelog.ts';
import { packDiff } from '../../data/diff/pack-diff.ts';
import { packPath } from '../bundled-packs.ts';
import { BadArguments, readOptions } from './arguments.ts';
import { loadPack } from './loaded-pack.ts';
import { type Command, EXIT } from './terminal.ts';

/** `diff A B [--json]`: tells what changed between two versions of a pack. */
export const diff: Command = (args, { print }) => {
  const { values, positionals } = readOptions(args, { json: { type: 'boolean', default: false } });
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length > 0) {
    throw new BadArguments('Name two packs, the earlier version first.');
  }
  const changes = packDiff(loadPack(packPath(before)).pack, loadPack(packPath(after)).pack);
  if (values.json) print(JSON.stringify({ before, after, changes }, null, 2));
  else print(changelog(changes));
  return EXIT.fine;
};
