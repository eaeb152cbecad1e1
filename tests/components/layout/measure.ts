import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import type * as Measures from './measures.ts';

declare global {
  /** The measures of a layout, as `measureIn` puts them into a page. */
  var measures: typeof Measures;
}

/** What two looks at a state are compared by. */
export interface Looked {
  boxes: string[];
  moving: string[];
}

/** Gives a page its measures, also after it has gone to another address. */
export async function giveMeasures(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(await bundle());
}

/** The faults of the state that a page with measures shows. It is scrolled meanwhile. */
export function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const root = document.querySelector('#gallery > div')?.shadowRoot;
    if (!root) throw new Error('No state is shown.');
    await document.fonts.ready;
    const { misfits, overlaps, smallTargets, emptyParts, coveredTargets } = measures;
    return [misfits, overlaps, smallTargets, emptyParts, coveredTargets].flatMap((find) =>
      find(root),
    );
  });
}

/** Where everything of the state stands, and what of it moves. */
export function look(page: Page): Promise<Looked> {
  return page.evaluate(() => {
    const root = document.querySelector('#gallery > div')?.shadowRoot;
    if (!root) throw new Error('No state is shown.');
    return { boxes: measures.boxesIn(root), moving: measures.movingIn(root) };
  });
}

async function bundle(): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'measures.ts'),
        formats: ['iife'],
        name: 'layoutMeasures',
      },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [outputs];
  if (!output || !('output' in output)) throw new Error('The measures were not bundled.');
  return `${output.output[0].code}\nglobalThis.measures = layoutMeasures;`;
}
