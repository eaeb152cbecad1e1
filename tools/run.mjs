// Plain JavaScript, since it has to run on whatever Node the machine has, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Of the package `node`, which runs everything where the machine's own is older; `.nvmrc` says the same. */
const NODE = 24;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [name, ...args] = process.argv.slice(2);
const installed = join(root, 'node_modules', '.package-lock.json');
const lock = join(root, 'package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.error('Installing the dependencies …');
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'],
    {
      cwd: root,
      // Standard output belongs to the command itself, which may be part of a pipeline.
      stdio: ['ignore', process.stderr, 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    console.error('The dependencies could not be installed; npm says why above.');
    process.exit(1);
  }
}

const { status, signal } = spawnSync(nodeToUse(), [join(root, 'tools', `${name}.ts`), ...args], {
  cwd: root,
  stdio: 'inherit',
});
if (signal) console.error(`Stopped by ${signal}.`);
process.exit(status ?? 1);

function nodeToUse() {
  if (Number.parseInt(process.versions.node, 10) >= NODE) return process.execPath;
  const bundled = join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(bundled)) return bundled;
  console.error(`Counterpoint needs Node ${NODE} or newer; this one is ${process.versions.node}.`);
  process.exit(1);
}
