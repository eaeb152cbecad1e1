import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { jsonText } from '../../data/canonical.ts';
import { jsonSchemas } from '../../data/json-schemas.ts';
import { BadArguments, readOptions } from './arguments.ts';
import { DATA } from './pack-paths.ts';
import { type Command, EXIT } from './terminal.ts';

/** `schema [NAME]...`: writes all JSON Schemas, or prints those named, such as `statements`. */
export const schema: Command = (args, { print }) => {
  const names = readOptions(args, {}).positionals;
  const schemas = Object.entries(jsonSchemas());
  for (const name of names) {
    const found = schemas.find(([path]) => basename(path, '.schema.json') === name);
    if (!found) {
      const known = schemas.map(([path]) => basename(path, '.schema.json')).join(', ');
      throw new BadArguments(`There is no schema "${name}"; there are ${known}.`);
    }
    print(jsonText(found[1]).trimEnd());
  }
  if (names.length > 0) return EXIT.fine;
  for (const [path, content] of schemas) {
    const file = join(DATA, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, jsonText(content));
  }
  print(`Wrote ${schemas.length} schemas.`);
  return EXIT.fine;
};
