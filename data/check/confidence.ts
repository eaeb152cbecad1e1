import { independentSources } from '../independent-sources.ts';
import { type Rule, reportOn } from './finding.ts';

/** Sources that must not go back to one another before a statement counts as certain. */
const ENOUGH = 2;

/** What two know independently of each other, or the office itself published, is certain. */
export const confidence: Rule = (pack) =>
  pack.statements.flatMap((statement, index) => {
    const { sources } = statement;
    const isOfficial = sources.some(({ tier }) => tier === 'official');
    const origins = independentSources(sources);
    if (statement.confidence !== 'high' || isOfficial || origins.length >= ENOUGH) return [];
    return reportOn('statements', index, statement).error(
      'confidence',
      `is high, but all of it goes back to ${origins[0] ?? 'nobody'}`,
      'Add an independent source or an official text, or write "medium".',
    );
  });
