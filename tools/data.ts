import { runData } from './data/command.ts';

/** `npm run data`: checks and formats packs, writes their JSON Schemas. */
process.exitCode = runData(
  process.argv.slice(2),
  (text) => console.log(text),
  (text) => console.error(text),
);
