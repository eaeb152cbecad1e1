import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { jsonText } from '../../data/canonical.ts';
import { jsonSchemas } from '../../data/json-schemas.ts';
import { BadArguments } from './arguments.ts';

/**
 * Writes all JSON Schemas, or prints the ones named.
 *
 * @param names such as `statements` or `report`
 * @param folder `data/`
 * @throws BadArguments where there is no schema of that name
 */
export function writeSchemas(
  names: readonly string[],
  folder: string,
  print: (text: string) => void,
): void {
  const schemas = Object.entries(jsonSchemas());
  for (const name of names) {
    const found = schemas.find(([path]) => basename(path, '.schema.json') === name);
    if (!found) {
      const known = schemas.map(([path]) => basename(path, '.schema.json')).join(', ');
      throw new BadArguments(`There is no schema "${name}"; there are ${known}.`);
    }
    print(jsonText(found[1]).trimEnd());
  }
  if (names.length > 0) return;
  for (const [path, schema] of schemas) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, jsonText(schema));
  }
  print(`Wrote ${schemas.length} schemas.`);
}
