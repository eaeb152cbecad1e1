import { runData } from './data/command.ts';
import { ttyQuestions } from './data/tty-questions.ts';
import { endWithReader } from './end-with-reader.ts';

/** `npm run data`: the editor's tools; `npm run data -- --help` names them. */
endWithReader();
process.exitCode = await runData(process.argv.slice(2), {
  print: (text) => console.log(text),
  write: (text) => void process.stdout.write(text),
  complain: (text) => console.error(text),
  input: process.stdin,
  ask: process.stdin.isTTY ? ttyQuestions() : undefined,
});
