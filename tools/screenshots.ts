import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../locales/languages.ts';
import { findOrInstallBrowser } from './browser/find.ts';
import { grantedCopy, launch } from './browser/launch.ts';
import { shootGallery } from './screenshots/gallery-shots.ts';
import { serveGallery } from './screenshots/serve-gallery.ts';
import { shootArticle, shootSurfaces, wantsArticle } from './screenshots/store-shots.ts';
import { shootWalk, wantsWalk } from './screenshots/walk.ts';

/**
 * `npm run screenshots`: takes a picture of every state of every component, of every step of a new
 * reader's way, and those for the stores and the README.
 */

const ROOT = join(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'output', 'screenshots');
/** As the gallery knows them: those of the product, and one that runs from the right. */
const LANGS = [...Object.keys(LANGUAGES), 'rtl'];

const USAGE = `npm run screenshots -- [--lang CODE]... [--only NAME]

  --lang CODE   in this language instead of English: ${LANGS.join(', ')}; may be repeated
  --only NAME   only what has NAME in its name: popup, card-actor, store, readme, walk`;

const { langs, only } = readArguments();
const executablePath = findOrInstallBrowser('chrome');
if (!executablePath) process.exit(1);

const written = [
  ...(await ofTheGallery(executablePath)),
  ...(await ofTheExtension(executablePath)),
];
for (const path of written) console.log(relative(process.cwd(), join(FOLDER, path)));
if (written.length === 0) {
  console.error(`Nothing has "${only}" in its name.`);
  process.exit(1);
}
console.log(`${written.length} ${written.length === 1 ? 'picture' : 'pictures'} written.`);

async function ofTheGallery(executablePath: string): Promise<string[]> {
  console.error('Building the gallery …');
  const gallery = await serveGallery();
  const { browser } = await launch('chrome', { executablePath, headless: true });
  const { address } = gallery;
  for (const lang of langs) mkdirSync(join(FOLDER, lang), { recursive: true });
  const paths = [
    ...(await shootGallery({ browser, address, only, langs, folder: FOLDER })),
    ...(await shootSurfaces(browser, address, only, FOLDER)),
  ];
  await browser.close();
  await gallery.close();
  return paths;
}

async function ofTheExtension(executablePath: string): Promise<string[]> {
  if (!wantsArticle(only) && !wantsWalk(only)) return [];
  console.error('Building the extension …');
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const { status } = spawnSync(
    process.execPath,
    [wxt, 'build', '-b', 'chrome', '--mv3', '--level', 'warn'],
    { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) process.exit(status ?? 1);
  const extension = grantedCopy(join(ROOT, '.output', 'chrome-mv3'));
  const { browser } = await launch('chrome', { executablePath, headless: true, extension });
  const paths = await shootArticle(browser, only, FOLDER);
  await browser.close();
  return wantsWalk(only) ? [...paths, ...(await shootWalk(only, FOLDER))] : paths;
}

function readArguments(): { langs: string[]; only: string } {
  try {
    const { values } = parseArgs({
      options: {
        lang: { type: 'string', multiple: true, default: ['en'] },
        only: { type: 'string', default: '' },
        help: { type: 'boolean', default: false },
      },
    });
    const unknown = values.lang.find((lang) => !LANGS.includes(lang));
    if (unknown !== undefined) throw new Error(`There is no catalogue for "${unknown}".`);
    if (!values.help) return { langs: values.lang, only: values.only };
    console.log(USAGE);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    process.exit(2);
  }
}
