import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chrome' | 'firefox';

const COMMANDS: Record<BrowserName, string[]> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox', 'firefox-esr'],
};

const PLACES: Record<BrowserName, string[]> = {
  chrome: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const OVERRIDES: Record<BrowserName, string> = { chrome: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

const DEBIAN_PACKAGES: Record<BrowserName, string> = { chrome: 'chromium', firefox: 'firefox-esr' };

/** Path of an installed browser: the environment's word first, then the usual commands and places. */
export function findBrowser(name: BrowserName): string | undefined {
  const override = process.env[OVERRIDES[name]];
  if (override) return existsSync(override) ? override : undefined;
  for (const command of COMMANDS[name]) {
    const { stdout, status } = spawnSync('which', [command], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return PLACES[name].find((path) => existsSync(path));
}

/**
 * Finds a browser and installs it from Debian's packages where there is none and the machine allows it.
 * @returns its path, or undefined with what to do said on standard error
 */
export function findOrInstallBrowser(name: BrowserName): string | undefined {
  const found = findBrowser(name);
  if (found) return found;
  if (canInstall()) {
    console.log(`Installing ${DEBIAN_PACKAGES[name]} …`);
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', DEBIAN_PACKAGES[name]]);
    const installed = findBrowser(name);
    if (installed) return installed;
  }
  console.error(
    `No ${name} was found. Install one (on Debian: apt-get install ${DEBIAN_PACKAGES[name]}) or set ${OVERRIDES[name]} to its path.`,
  );
  return undefined;
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function run(command: string, args: string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
