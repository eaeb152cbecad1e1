import { endWithReader } from './end-with-reader.ts';
import { runScan } from './scan/command.ts';

/** `npm run -s scan`: the engine on saved pages and texts, one JSON report a line. */
endWithReader();
process.exitCode = await runScan(process.argv.slice(2), {
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
  input: process.stdin,
});
