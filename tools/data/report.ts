import { coverage } from '../../data/coverage/coverage.ts';
import { coveragePage } from '../../data/coverage/page.ts';
import { day } from '../../data/fields.ts';
import { BadArguments, readOptions } from './arguments.ts';
import { loadPack } from './loaded-pack.ts';
import { packPaths } from './pack-paths.ts';
import { printedCoverage } from './print-tables.ts';
import { type Command, EXIT } from './terminal.ts';
import { writeOut } from './write-files.ts';

/** `report [PACK]... [--json] [--html FILE] [--as-of DAY]`: says what packs cover and how evenly. */
export const report: Command = (args, { print }) => {
  const { values, positionals } = readOptions(args, {
    json: { type: 'boolean', default: false },
    html: { type: 'string' },
    'as-of': { type: 'string' },
  });
  if (values.json && values.html !== undefined) {
    throw new BadArguments('Choose one of --json and --html.');
  }
  const asOf = values['as-of'] ?? new Date().toISOString().slice(0, 10);
  if (!day.safeParse(asOf).success) {
    throw new BadArguments(`--as-of ${asOf} is not a day; write it as YYYY-MM-DD.`);
  }
  const reports = packPaths(positionals).map((path) => coverage(loadPack(path).pack, asOf));
  if (values.html !== undefined) {
    writeOut({ path: values.html, text: coveragePage(reports) });
    print(`Wrote ${values.html}`);
  } else if (values.json) print(JSON.stringify({ packs: reports }, null, 2));
  else print(reports.map(printedCoverage).join('\n\n\n'));
  return EXIT.fine;
};
