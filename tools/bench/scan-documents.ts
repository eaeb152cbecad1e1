import type { ScanReport } from '../../contract/report.ts';
import type { PackIndex } from '../../engine/pack/pack-index.ts';
import type { Given } from '../scan/given.ts';
import { readInput } from '../scan/read-input.ts';
import { reportOn } from '../scan/report-on.ts';
import { UnusableInput } from '../unusable-input.ts';

/** A labelled document, as far as the engine may see it. */
export interface LabelledDocument extends Given {
  id: string;
  text: string;
}

/**
 * What `scan` reports of some documents. The time it took is left out, so that predictions are the
 * same on every run.
 */
export function scanDocuments(
  documents: readonly LabelledDocument[],
  index: PackIndex,
  withText = false,
): ScanReport[] {
  return documents.flatMap(({ id, text, url, lang, published }) => {
    const input = readOrNothing(text, { url, lang, published });
    return input ? [{ ...reportOn(id, input, index, { withText }), ms: 0 }] : [];
  });
}

function readOrNothing(text: string, given: Given) {
  try {
    return readInput(text, given);
  } catch (error) {
    if (!(error instanceof UnusableInput)) throw error;
    return undefined;
  }
}
