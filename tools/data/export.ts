import { canonicalText, jsonText } from '../../data/canonical.ts';
import { statementsCsv } from '../../data/export/csv.ts';
import { jsonLd } from '../../data/export/json-ld.ts';
import { popolo } from '../../data/export/popolo.ts';
import { packHash } from '../../data/pack-hash.ts';
import { BadArguments, readOptions } from './arguments.ts';
import { type LoadedPack, loadPack } from './loaded-pack.ts';
import { onePackPath } from './pack-paths.ts';
import { type Command, EXIT } from './terminal.ts';
import { writeOut } from './write-files.ts';

const FORMATS: Record<string, (loaded: LoadedPack) => string> = {
  pack: ({ value }) => canonicalText(value, 'all'),
  // A page may hold the text inside a script element, which "</script>" would end.
  jsonld: ({ pack }) => jsonText(jsonLd(pack)).replaceAll('<', '\\u003c'),
  popolo: ({ pack }) => jsonText(popolo(pack)),
  csv: ({ pack }) => statementsCsv(pack),
};

/** `export PACK --format F [--out FILE]`: writes a pack in a form for other programs. */
export const exportPack: Command = async (args, { write, complain }) => {
  const { values, positionals } = readOptions(args, {
    format: { type: 'string' },
    out: { type: 'string' },
  });
  const formats = Object.keys(FORMATS).join(', ');
  if (values.format === undefined) throw new BadArguments(`Say --format: ${formats}.`);
  const form = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
  if (!form) throw new BadArguments(`There is no format "${values.format}"; there are ${formats}.`);
  const loaded = loadPack(onePackPath(positionals));
  const text = form(loaded);
  if (values.out === undefined) write(text);
  else writeOut({ path: values.out, text });
  if (values.format === 'pack') complain(`SHA-256 ${await packHash(loaded.pack)}`);
  return EXIT.fine;
};
