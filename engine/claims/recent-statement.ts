import type { Claim } from '../annotations.ts';
import type { Statement } from '../pack.ts';
import type { PackIndex } from '../pack-index.ts';
import { isLater, isRecent } from './dates.ts';
import type { Report } from './report.ts';

/**
 * The statements that a report means although its words differ: the speaker's latest on the same
 * proposition with the same stance, if it was news when the article came out.
 * @param stated The propositions the report takes a stance on.
 */
export function recentStatements(
  index: PackIndex,
  { speakers, published }: Report,
  stated: Claim['propositions'],
): Statement[] {
  const said = speakers
    .flatMap((speaker) => index.statementsOf.get(speaker) ?? [])
    .flatMap((id) => index.statements.get(id)?.entry ?? [])
    .filter((statement) => isRecent(statement, published) && !isLater(statement, published));
  const latest = stated.flatMap(({ id, stance }) => {
    const fitting = said.filter(({ stances }) =>
      stances.some((one) => one.proposition === id && one.stance === stance),
    );
    return fitting.sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '')).slice(0, 1);
  });
  return [...new Set(latest)];
}
