import type { Source, Statement } from '../../contract/pack.ts';
import { type EntryReport, type Rule, type RuleFinding, reportOn } from './finding.ts';

/**
 * A reader can follow every statement to where it was published: an https source with its publisher
 * and day, or, where no source is dated, a note that says plainly what it is known from.
 */
export const statementSources: Rule = (pack) =>
  pack.statements.flatMap((statement, index) => {
    const report = reportOn('statements', index, statement);
    return [
      ...safety(statement, report),
      ...publishers(statement, report),
      ...dated(statement, report),
    ];
  });

function safety(statement: Statement, report: EntryReport): RuleFinding[] {
  if (statement.sources.some(isSafe)) {
    return statement.sources.flatMap((source, i) =>
      source.url === undefined || isSafe(source)
        ? []
        : report.warning(
            `sources[${i}].url`,
            'is not encrypted: a reader may get another text than the one published',
            'Use the https address if there is one.',
          ),
    );
  }
  return [
    report.error('sources', 'has none with an https address', 'Add a source that can be followed.'),
  ];
}

function publishers(statement: Statement, report: EntryReport): RuleFinding[] {
  return statement.sources.flatMap((source, i) =>
    source.publisher !== undefined
      ? []
      : report.error(
          `sources[${i}].publisher`,
          'is missing',
          'Name who published it, as the card prints it.',
        ),
  );
}

function dated(statement: Statement, report: EntryReport): RuleFinding[] {
  const known = statement.sources.some(
    (source) => isSafe(source) && source.published !== undefined,
  );
  if (known || statement.note !== undefined || !statement.sources.some(isSafe)) return [];
  return [
    report.error(
      'sources',
      'has no dated one, and no note says what the statement is known from',
      'Add the day of publication of one source, or a note such as "Known only from the article named".',
    ),
  ];
}

function isSafe(source: Source): boolean {
  return source.url?.startsWith('https://') ?? false;
}
