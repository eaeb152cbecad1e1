import { type Rule, type RuleFinding, reportOn } from './finding.ts';

/** A proposition is one sentence, and its question is a question. */
export const propositionWording: Rule = (pack) =>
  pack.propositions.flatMap((proposition, index) => {
    const report = reportOn('propositions', index, proposition);
    const found: RuleFinding[] = [];
    if (!/[^.?!]\.$/.test(proposition.text)) {
      found.push(
        report.error(
          'text',
          'is not a sentence that ends with a full stop',
          'Write one statement.',
        ),
      );
    }
    if (proposition.question === undefined) {
      found.push(
        report.warning(
          'question',
          'is missing: the card prints the bare proposition',
          'Put the proposition as a question.',
        ),
      );
    } else if (!proposition.question.endsWith('?')) {
      found.push(
        report.error('question', 'does not end with a question mark', 'Make it a question.'),
      );
    }
    return found;
  });
