import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { PackIndex } from '../../../engine/pack/pack-index.ts';
import { savedPages } from '../../corpus/page-list.ts';
import { decode } from '../../scan/decode.ts';
import { readInput } from '../../scan/read-input.ts';
import { reportOn } from '../../scan/report-on.ts';

const SAMPLES = join(import.meta.dirname, '../../../samples');

/** A page whose marks are opened. */
export interface GlancePage {
  name: string;
  url: string;
  body: Buffer;
  type: string;
}

/** Our own sample articles. */
export function sampleArticles(): GlancePage[] {
  return globSync('*.html', { cwd: SAMPLES })
    .sort()
    .map((file) => pageIn(SAMPLES, file, `https://www.sample.example/world/${nameOf(file)}`));
}

/**
 * The saved pages on which accounts differ, as `scan` reads them: those of the folder's index, and
 * the articles in `seed/`.
 * @param every how many of them to go on
 * @param skip takes a page that cannot be read, and why
 */
export function pagesThatDiffer(
  folder: string,
  index: PackIndex,
  every: number,
  skip: (page: string, error: unknown) => void,
): GlancePage[] {
  const seeds = globSync('seed/*.html', { cwd: folder })
    .sort()
    .map((file) => ({
      file,
      url: `https://www.seed.example/world/${nameOf(file)}`,
      charset: undefined,
    }));
  const saved = existsSync(join(folder, 'index.jsonl')) ? savedPages(folder) : [];
  const differing = [...seeds, ...saved].flatMap(({ file, url, charset }) => {
    try {
      const page = pageIn(folder, file, url, charset);
      const report = reportOn(file, readInput(decode(page.body), { url }), index, {
        withText: false,
      });
      return report.page.news && report.differences.length > 0 ? [page] : [];
    } catch (error) {
      skip(file, error);
      return [];
    }
  });
  return differing.filter((_, at) => at % every === 0);
}

function pageIn(folder: string, file: string, url: string, charset = 'utf-8'): GlancePage {
  const body = readFileSync(join(folder, file));
  return { name: nameOf(file), url, body, type: `text/html; charset=${charset}` };
}

function nameOf(file: string): string {
  return basename(file, '.html');
}
