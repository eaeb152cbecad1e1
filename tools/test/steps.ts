import { spawn } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** One thing that has to go well. */
export interface Step {
  title: string;
  /** From the project's root. */
  script: string;
  args: readonly string[];
}

/**
 * Runs several rows of steps side by side, those of a row one after the other, and prints what each
 * step says once it has ended: nobody could read it mixed. What a failed step says comes last, where
 * whoever sees only the end of it all finds it.
 *
 * @returns whether all went well; where one did not, those that have not begun are left out
 */
export async function runRows(rows: readonly (readonly Step[])[]): Promise<boolean> {
  const failures: string[] = [];
  const run = async (row: readonly Step[]) => {
    for (const step of row) {
      if (failures.length > 0) return;
      const { isFine, report } = await runQuietly(step);
      if (isFine) console.log(report);
      else failures.push(report);
    }
  };
  await Promise.all(rows.map(run));
  for (const report of failures) console.log(report);
  return failures.length === 0;
}

/** Runs a step and passes on what it says as it says it. @returns whether it went well */
export function runStep({ title, script, args }: Step): Promise<boolean> {
  console.log(`\n== ${title}`);
  return ended(start({ title, script, args }, 'inherit'));
}

async function runQuietly(step: Step): Promise<{ isFine: boolean; report: string }> {
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
  const outcome = isFine ? 'fine' : 'FAILED';
  return { isFine, report: `\n== ${step.title}: ${outcome}, ${seconds} s\n${said.trim()}` };
}

function start({ script, args }: Step, output: 'inherit' | 'pipe') {
  return spawn(process.execPath, [join(ROOT, script), ...args], {
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
