import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { type BrowserName, findOrInstallBrowser } from './browser/find.ts';
import { grantedCopy, launch } from './browser/launch.ts';
import { startLocalWeb } from './browser/web.ts';
import { differences, firstDifference } from './corpus/compare.ts';
import { type Look, lookAt } from './corpus/look.ts';
import { type SavedPage, savedPages } from './corpus/page-list.ts';

/**
 * `npm run test:corpus -- --data FOLDER`: replays saved pages at their own addresses with the built
 * extension and without, and says where the two differ. Writes one line a page.
 */

const ROOT = join(import.meta.dirname, '..');
/** After this many milliseconds the marks of an ordinary page have long been painted. */
const SETTLE_MS = 1_200;
const MOST_TRIES = 3;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    browser: { type: 'string', multiple: true },
    only: { type: 'string' },
    every: { type: 'string', default: '1' },
    report: { type: 'string', default: join(ROOT, 'output', 'corpus.jsonl') },
  },
});
const folder = values.data;
if (!folder || !existsSync(join(folder, 'index.jsonl'))) {
  console.error('Give the folder of the saved pages: --data FOLDER, with an index.jsonl in it.');
  process.exit(2);
}
const step = Math.max(1, Number(values.every) || 1);
const pages = savedPages(folder, values.only).filter((_, at) => at % step === 0);
const names = (values.browser ?? ['chrome', 'firefox']) as BrowserName[];
const report = createWriteStream(values.report);
let failures = 0;
for (const name of names) failures += await replay(name, pages);
report.end();
console.log(`${values.report}: one line a page.`);
process.exit(failures > 0 ? 1 : 0);

async function replay(name: BrowserName, saved: readonly SavedPage[]): Promise<number> {
  const executablePath = findOrInstallBrowser(name);
  if (!executablePath) return 1;
  const web = await startLocalWeb();
  const start = (extension?: string) =>
    launch(name, { executablePath, headless: true, proxy: web.proxy, extension });
  // Two profiles, since some pages keep a number of their own for each reader.
  const [plain, other] = [await start(), await start()];
  const extended = await start(grantedCopy(join(ROOT, '.output', `${name}-mv3`)));
  const totals = { pages: 0, differing: 0, unstable: 0, marked: 0 };
  for (const { file, url, charset } of saved) {
    const body = readFileSync(join(folder ?? '', file));
    web.serve(url, { body, type: `text/html; charset=${charset ?? 'utf-8'}` });
    const compared = await compare(url, plain.browser, other.browser, extended.browser);
    if (!compared) {
      report.write(`${JSON.stringify({ browser: name, file, failed: true })}\n`);
      continue;
    }
    const { without, seen, differs, unstable } = compared;
    totals.pages++;
    if (differs.length > 0) totals.differing++;
    if (unstable.length > 0) totals.unstable++;
    if (seen.marks > 0) totals.marked++;
    const where = differs.map((aspect) => firstDifference(without, seen, aspect));
    report.write(
      `${JSON.stringify({ browser: name, file, marks: seen.marks, differs, unstable, where })}\n`,
    );
    if (differs.length > 0) console.log(`${name} ${file}: differs in ${differs.join(', ')}`);
  }
  await Promise.all([plain, other, extended].map(({ browser }) => browser.close()));
  await web.close();
  console.log(
    `${name}: ${totals.pages} pages, ${totals.differing} that differ with the extension, ${totals.marked} with marks, ${totals.unstable} that differ from load to load.`,
  );
  return totals.differing;
}

/**
 * Compares a page with the extension and without. What a page does at its own times differs now and
 * then; what the extension does differs every time.
 */
async function compare(url: string, plain: Browser, other: Browser, extended: Browser) {
  for (let tries = 1; ; tries++) {
    const without = await look(plain, url);
    const again = await look(other, url);
    const seen = await look(extended, url);
    if (!without || !again || !seen) return undefined;
    const compared = { without, seen, ...differences(without, again, seen) };
    if (compared.differs.length === 0 || tries === MOST_TRIES) return compared;
  }
}

function look(browser: Browser, url: string): Promise<Look | undefined> {
  return lookAt(browser, url, SETTLE_MS).catch(() => undefined);
}
