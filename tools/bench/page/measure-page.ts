import type { SampledPage } from './page-sample.ts';
import type { Stage } from './stage.ts';
import { type Visited, visitWithExtension, visitWithScript } from './traced.ts';

/** What one page costs with the extension, and what the others cost there, in milliseconds. */
export interface MeasuredPage extends Visited {
  page: SampledPage;
  /** Absent on pages that the extension does not read: nothing is looked for there. */
  markJs: number | undefined;
  plainWalk: number | undefined;
}

/** Scripts that mark the same names without an extension. */
export interface Rivals {
  markJs: string;
  plainWalk: string;
}

/**
 * Measures a saved page by each in turn.
 * @throws where the browser fails to load or trace it
 */
export async function measurePage(
  stage: Stage,
  folder: string,
  page: SampledPage,
  rivals: Rivals,
): Promise<MeasuredPage> {
  stage.serveSaved(folder, page);
  const visited = await visitWithExtension(stage, page.url);
  const cost = async (source: string): Promise<number | undefined> =>
    page.kind === 'not news' ? undefined : (await visitWithScript(stage, page.url, source)).total;
  return {
    ...visited,
    page,
    markJs: await cost(rivals.markJs),
    plainWalk: await cost(rivals.plainWalk),
  };
}
