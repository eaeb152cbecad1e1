import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const MODULES = join(ROOT, 'node_modules');

/** One thing that has to go well. */
export interface Step {
  title: string;
  /** Of a package, by its path in `node_modules`. */
  script: string;
  args: readonly string[];
}

/**
 * Runs several rows of steps side by side, those of a row one after the other, and prints what each
 * step says once it has ended: nobody could read it mixed.
 *
 * @returns whether all went well; where one did not, those that have not begun are left out
 */
export async function runRows(rows: readonly (readonly Step[])[]): Promise<boolean> {
  let areFine = true;
  const run = async (row: readonly Step[]) => {
    for (const step of row) {
      if (areFine && !(await runQuietly(step))) areFine = false;
    }
  };
  await Promise.all(rows.map(run));
  return areFine;
}

/** Runs a step and passes on what it says as it says it. @returns whether it went well */
export function runStep({ title, script, args }: Step): Promise<boolean> {
  console.log(`\n== ${title}`);
  return ended(start({ title, script, args }, 'inherit'));
}

async function runQuietly(step: Step): Promise<boolean> {
  const begun = performance.now();
  const child = start(step, 'pipe');
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const isFine = await ended(child);
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`\n== ${step.title}: ${isFine ? 'fine' : 'FAILED'}, ${seconds} s\n${said.trim()}`);
  return isFine;
}

function start({ script, args }: Step, output: 'inherit' | 'pipe') {
  return spawn(process.execPath, [join(MODULES, script), ...args], {
    cwd: ROOT,
    stdio: ['ignore', output, output],
  });
}

function ended(child: ReturnType<typeof start>): Promise<boolean> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}
