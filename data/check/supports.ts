import type { Pack, PropositionStance, Statement } from '../../contract/pack.ts';
import { RELATION_KINDS } from '../../contract/relation-kinds.ts';
import { printedWords } from '../../engine/printed-words.ts';
import { type EntryReport, type Rule, type RuleFinding, reportOn } from './finding.ts';
import { asksBoth } from './possible-kinds.ts';

/** A stance rests on words that stand letter for letter in what the statement quotes. */
export const supports: Rule = (pack) => {
  const disputed = disputedStances(pack);
  return pack.statements.flatMap((statement, index) => {
    const report = reportOn('statements', index, statement);
    return statement.stances.flatMap((stance, i) => [
      ...strangeWords(statement, stance, i, report),
      ...missingWords(statement, stance, i, report, disputed),
    ]);
  });
};

function strangeWords(
  statement: Statement,
  stance: PropositionStance,
  i: number,
  report: EntryReport,
): RuleFinding[] {
  const printed = printedWords(statement).map(({ text }) => text);
  if (printed.length === 0 && stance.supports.length > 0) {
    return [
      report.error(
        `stances[${i}].supports`,
        'has words, but the statement quotes none',
        'Add the quotation, or take the words out.',
      ),
    ];
  }
  return stance.supports.flatMap((words, at) =>
    printed.some((text) => text.includes(words))
      ? []
      : report.error(
          `stances[${i}].supports[${at}]`,
          `stands in no quotation of the statement: "${words}"`,
          'Copy the words letter for letter from the quotation, its original or a variant.',
        ),
  );
}

function missingWords(
  statement: Statement,
  { proposition, stance, supports: words }: PropositionStance,
  i: number,
  report: EntryReport,
  disputed: ReadonlySet<string>,
): RuleFinding[] {
  const isClear = stance === 'affirms' || stance === 'denies';
  if (!isClear || statement.quote === undefined || words.length > 0) return [];
  const write = disputed.has(keyOf(statement.id, proposition)) ? report.error : report.warning;
  return [
    write(
      `stances[${i}].supports`,
      `is empty: no words show that the statement ${stance} ${proposition}`,
      'Copy the words of the quotation that carry the stance; if there are none, the stance is "unclear".',
    ),
  ];
}

/** The stances that a difference or a change rests on: there a reader must be able to see why. */
function disputedStances({ relations }: Pack): Set<string> {
  return new Set(
    relations
      .filter(({ kind }) => !RELATION_KINDS[kind].agrees && asksBoth(kind))
      .flatMap(({ a, b, proposition }) =>
        proposition === undefined ? [] : [keyOf(a, proposition), keyOf(b, proposition)],
      ),
  );
}

function keyOf(statement: string, proposition: string): string {
  return JSON.stringify([statement, proposition]);
}
