import type { Claim } from '../../contract/annotations.ts';
import type { Statement } from '../../contract/pack.ts';
import type { PackIndex } from '../pack-index.ts';
import { isOtherDay, isRecent } from './dates.ts';
import type { Report } from './report.ts';
import { type ReportedStatement, weigh } from './reported-statements.ts';

/**
 * The statement that a report means although its words differ: one that takes the same stance on the
 * same proposition and was news when the article came out, the only one such or
 * the one nearest in words.
 * @param stated The propositions the report takes a stance on.
 */
export function recentStatement(
  index: PackIndex,
  report: Report,
  stated: Claim['propositions'],
): ReportedStatement | undefined {
  const { speakers, day, saidOn } = report;
  const takesStance = ({ stances }: Statement) =>
    stances.some((one) =>
      stated.some(({ id, stance }) => one.proposition === id && one.stance === stance),
    );
  const fitting = speakers
    .flatMap((speaker) => index.statementsOf.get(speaker) ?? [])
    .flatMap((id) => index.statements.get(id)?.entry ?? [])
    .filter(
      (statement) =>
        takesStance(statement) &&
        (!day.date || isRecent(statement, day)) &&
        !isOtherDay(statement, saidOn),
    );
  const [only] = fitting;
  if (!only) return undefined;
  const weighed = weigh(index, report).find(({ statement }) => fitting.includes(statement));
  if (fitting.length > 1) return weighed;
  return weighed ?? { statement: only, score: 0, tokens: [], texts: [], isShared: false };
}
