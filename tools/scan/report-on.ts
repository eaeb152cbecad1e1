import { annotate } from '../../engine/annotate.ts';
import type { PackIndex } from '../../engine/pack-index.ts';
import { type ScanReport, toReport } from '../../engine/report.ts';
import type { ScanInput } from './read-input.ts';

/** Runs the engine on an input and reports what it found. */
export function reportOn(
  id: string,
  input: ScanInput,
  index: PackIndex,
  withText: boolean,
): ScanReport {
  const begun = performance.now();
  const annotations = annotate(input.blocks, input.page, index);
  const ms = Math.round((performance.now() - begun) * 100) / 100;
  const { page, verdict, text, starts } = input;
  const nameOf = (actor: string) => index.actors.get(actor)?.entry.name ?? actor;
  return toReport(
    { id, page, news: verdict.news, why: verdict.reason, text, starts, annotations, nameOf, ms },
    withText,
  );
}
