import type { Quote, QuoteVariant } from '../../contract/pack.ts';
import { type EntryReport, type Rule, type RuleFinding, reportOn } from './finding.ts';

/** Longer than any sentence a card can show whole, and about what quoting a source allows. */
const MAX_QUOTE_WORDS = 60;

const QUOTATION_MARKS = /^["“„«‘'].*["”“»’']$/s;

/** Quotations are short, bare of quotation marks, and say which language they are in. */
export const quotations: Rule = (pack) =>
  pack.statements.flatMap((statement, index) => {
    const report = reportOn('statements', index, statement);
    const { quote, originalQuote, quoteVariants } = statement;
    return [
      ...(quote ? faults(quote, 'quote', report) : []),
      ...(originalQuote ? publishedFaults(originalQuote, 'originalQuote', report) : []),
      ...quoteVariants.flatMap((variant, i) =>
        publishedFaults(variant, `quoteVariants[${i}]`, report),
      ),
    ];
  });

/** Words that are printed elsewhere than the quotation say where. */
function publishedFaults(variant: QuoteVariant, field: string, report: EntryReport): RuleFinding[] {
  const found = faults(variant, field, report);
  if (variant.url !== undefined || variant.publisher !== undefined) return found;
  return [
    ...found,
    report.error(field, 'does not say where it was published', 'Add its url or publisher.'),
  ];
}

function faults(quote: Quote, field: string, report: EntryReport): RuleFinding[] {
  const found: RuleFinding[] = [];
  const length = quote.text.trim().split(/\s+/).length;
  if (length > MAX_QUOTE_WORDS) {
    found.push(
      report.error(
        `${field}.text`,
        `has ${length} words; ${MAX_QUOTE_WORDS} is the most`,
        'Keep the part that matters and put the rest into the paraphrase.',
      ),
    );
  }
  if (quote.text !== quote.text.trim() || QUOTATION_MARKS.test(quote.text)) {
    found.push(
      report.error(
        `${field}.text`,
        'begins or ends with quotation marks or spaces',
        'Give the words alone; the card adds the marks.',
      ),
    );
  }
  if (quote.lang === undefined) {
    found.push(
      report.error(
        `${field}.lang`,
        'is missing',
        'Say which language the words are in, such as "en".',
      ),
    );
  }
  return found;
}
