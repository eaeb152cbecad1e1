import type { PackIndex } from '../pack-index.ts';
import { isPrintedIn } from '../printed-words.ts';
import { freshness } from './dates.ts';
import type { Report } from './report.ts';
import { isExcluded, LEAST, type ReportedStatement } from './reported-statements.ts';

/**
 * Adds the statements that the speaker may have made by their wordings, best first. A statement may be
 * there twice, since what its best text shares with the sentence may be too little where another shares
 * enough.
 * @param byTexts Those by their other texts.
 */
export function withWordings(
  index: PackIndex,
  report: Report,
  byTexts: ReportedStatement[],
): ReportedStatement[] {
  const byWordings = report.speakers.flatMap((speaker) => weighWordings(index, report, speaker));
  if (byWordings.length === 0) return byTexts;
  return [...byTexts, ...byWordings].sort((a, b) => b.score - a.score);
}

function weighWordings(index: PackIndex, report: Report, speaker: string): ReportedStatement[] {
  return index.statementWordings
    .find(speaker, report, LEAST)
    .flatMap(({ entry: statement, agreement, tokens, stems, isShared }) => {
      const score = agreement * freshness(statement, report.day.date);
      if (score < LEAST || isExcluded(statement, report)) return [];
      // The speaker's very words would have met those of the quotation.
      if (report.isQuotation && isPrintedIn(report.language.code, statement)) return [];
      return [{ statement, score, tokens, texts: [stems], isShared, isWording: true }];
    });
}
