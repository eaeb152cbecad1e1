import { parseArgs } from 'node:util';
import type { BrowserName } from '../browser/find.ts';

/** What `npm run bench` was asked for. */
export interface BenchArguments {
  name: string;
  /** Absent for benchmarks that make their own. */
  data: string | undefined;
  predictions: string | undefined;
  json: boolean;
  /** Of many pages only every so many are measured. */
  every: number | undefined;
  /** The browser that shows the pages, where one is named. */
  browser: BrowserName | undefined;
  /** Folder for pictures. */
  screenshots: string | undefined;
}

/** Arguments that make no sense; the message is one line for the reader. */
export class BadArguments extends Error {}

/**
 * @param args what stands after `npm run bench --`
 * @param names the benchmarks there are, and whether each needs data
 * @throws BadArguments
 */
export function readArguments(
  args: readonly string[],
  names: ReadonlyMap<string, { needsData: boolean }>,
): BenchArguments {
  const { values, positionals } = parsed(args);
  const known = [...names.keys()].join(', ');
  const [name, ...more] = positionals;
  if (name === undefined) throw new BadArguments(`Say what to measure: ${known}.`);
  if (more.length > 0) throw new BadArguments(`Name one benchmark, not ${positionals.join(', ')}.`);
  const benchmark = names.get(name);
  if (!benchmark) throw new BadArguments(`There is no benchmark "${name}"; there are ${known}.`);
  if (benchmark.needsData && values.data === undefined) {
    throw new BadArguments(`Say where the data of ${name} are: --data FOLDER.`);
  }
  const { data, predictions, screenshots, json } = values;
  const every = readEvery(values.every);
  return {
    name,
    data,
    predictions,
    screenshots,
    json,
    every,
    browser: readBrowser(values.browser),
  };
}

function readBrowser(browser: string | undefined): BrowserName | undefined {
  if (browser === undefined || browser === 'chrome' || browser === 'firefox') return browser;
  throw new BadArguments(`--browser takes chrome or firefox, not "${browser}".`);
}

function readEvery(every: string | undefined): number | undefined {
  if (every === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(every)) {
    throw new BadArguments(`--every takes a whole number from 1 on, not "${every}".`);
  }
  return Number(every);
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        predictions: { type: 'string' },
        json: { type: 'boolean', default: false },
        every: { type: 'string' },
        browser: { type: 'string' },
        screenshots: { type: 'string' },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadArguments(`${reason.split('. ')[0]}.`);
  }
}
