import type { ScanReport } from '../../contract/report.ts';
import type { PackIndex } from '../../engine/pack/pack-index.ts';
import { differenceViews } from '../../engine/present/questions.ts';
import { carriedBy, contentOf } from '../../engine/read/5-relations/positions/article-content.ts';
import { annotate } from '../../engine/read/annotate.ts';
import { explainClaims } from '../../engine/read/explain-claims.ts';
import { explainNames } from '../../engine/read/explain-names.ts';
import { toReport } from '../../engine/report.ts';
import type { ScanInput } from './read-input.ts';

export interface ReportOptions {
  /** With the collected text. */
  withText: boolean;
  /** With every name considered and every sentence weighed. */
  explain?: boolean;
}

/** Runs the engine on an input and reports what it found. */
export function reportOn(
  id: string,
  input: ScanInput,
  index: PackIndex,
  { withText, explain }: ReportOptions,
): ScanReport {
  const begun = performance.now();
  const annotations = annotate(input.blocks, input.page, index);
  const ms = Math.round((performance.now() - begun) * 100) / 100;
  const { page, verdict, text, starts } = input;
  const content = contentOf(carriedBy(annotations));
  const differences = differenceViews({ index, content, published: page.published });
  const nameOf = (actor: string) => index.actors.get(actor)?.entry.name ?? actor;
  const explanations = explain
    ? explainNames(input.blocks, page, index, annotations.mentions)
    : undefined;
  const weighed = explain ? explainClaims(input.blocks, page, index) : undefined;
  const { news, reason: why } = verdict;
  return toReport(
    {
      id,
      page,
      news,
      why,
      text,
      starts,
      annotations,
      differences,
      nameOf,
      explanations,
      weighed,
      ms,
    },
    withText,
  );
}
