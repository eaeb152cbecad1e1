import { type Rule, type RuleFinding, reportOn } from './finding.ts';

/** A translation is never taken for the words as spoken, nor the words as spoken for a translation. */
export const originals: Rule = (pack) =>
  pack.statements.flatMap((statement, index) => {
    const { quote, originalQuote } = statement;
    const report = reportOn('statements', index, statement);
    const found: RuleFinding[] = [];
    if (originalQuote !== undefined && quote?.original !== false) {
      found.push(
        report.error(
          'originalQuote',
          'stands beside a quotation that does not say that it is a translation',
          'Write "original": false in quote, or take originalQuote out.',
        ),
      );
    }
    if (originalQuote?.lang !== undefined && originalQuote.lang === quote?.lang) {
      found.push(
        report.error(
          'originalQuote.lang',
          `is "${quote.lang}" like that of the translation`,
          'Correct one of the two languages.',
        ),
      );
    }
    if (quote?.translationBy !== undefined && quote.original !== false) {
      found.push(
        report.error(
          'quote.translationBy',
          'names a translator of words that are not said to be a translation',
          'Write "original": false, or take translationBy out.',
        ),
      );
    }
    return found;
  });
