import { runData } from './data/command.ts';
import { ttyQuestions } from './data/tty-questions.ts';

/** `npm run data`: the editor's tools; `npm run data -- --help` names them. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads along, such as `head`, may have seen enough.
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await runData(process.argv.slice(2), {
  print: (text) => console.log(text),
  write: (text) => void process.stdout.write(text),
  complain: (text) => console.error(text),
  ask: process.stdin.isTTY ? ttyQuestions() : undefined,
});
