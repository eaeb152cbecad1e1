import { runBench } from './bench/command.ts';

/** `npm run bench`: the engine on labelled data. */
process.exitCode = await runBench(
  process.argv.slice(2),
  (text) => console.log(text),
  (text) => console.error(text),
);
