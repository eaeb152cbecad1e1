import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TOOLS = join(import.meta.dirname, '../../../tools');
const TEXT = 'Mara Tellwick said that the talks would go on.';
const LINE = JSON.stringify({ id: 'one', qid: 'one', text: TEXT });

test.each([
  ['scan.ts', ['--jsonl', '--pack', 'velm-crossing']],
  ['data.ts', ['similar', '--jsonl', '--pack', 'velm-crossing']],
])('whoever reads what %s writes may leave: it ends without a word', async (tool, args) => {
  const program = spawn(process.execPath, [join(TOOLS, tool), ...args]);
  let errors = '';
  program.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  // It takes no more once it has ended.
  program.stdin.on('error', () => {});
  program.stdout.once('data', () => program.stdout.destroy());
  program.stdin.end(`${LINE}\n`.repeat(3_000));
  const [code] = await once(program, 'close');
  expect({ code, errors }).toEqual({ code: 141, errors: '' });
});
