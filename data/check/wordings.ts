import type { Quote, Wording } from '../../contract/pack.ts';
import { printedWords } from '../../engine/printed-words.ts';
import { tokenise } from '../../engine/text/tokens.ts';
import { type EntryReport, type Rule, type RuleFinding, reportOn } from './finding.ts';

/** So many words in a row are no chance any more. */
const COPIED_WORDS = 6;

/** Wordings are the editors' own, in languages that the pack is for. */
export const wordings: Rule = (pack) => {
  const { languages } = pack.pack;
  return [
    ...pack.propositions.flatMap((proposition, index) =>
      languageFaults(proposition.wordings, languages, reportOn('propositions', index, proposition)),
    ),
    ...pack.statements.flatMap((statement, index) => {
      const report = reportOn('statements', index, statement);
      return [
        ...languageFaults(statement.wordings, languages, report),
        ...copiedWords(statement.wordings, printedWords(statement), report),
      ];
    }),
  ];
};

function languageFaults(
  list: readonly Wording[],
  languages: readonly string[],
  report: EntryReport,
): RuleFinding[] {
  return list.flatMap(({ lang }, i) =>
    languages.includes(lang)
      ? []
      : report.error(
          `wordings[${i}].lang`,
          `is "${lang}", in which the pack reads no articles`,
          `Use one of ${languages.join(', ')}, or add the language to pack.json.`,
        ),
  );
}

function copiedWords(
  list: readonly Wording[],
  quotes: readonly Quote[],
  report: EntryReport,
): RuleFinding[] {
  const printed = quotes.map(({ text }) => ` ${wordsOf(text).join(' ')} `);
  return list.flatMap(({ text }, i) => {
    const words = wordsOf(text);
    const copied = words
      .map((_, at) => words.slice(at, at + COPIED_WORDS))
      .filter((run) => run.length === COPIED_WORDS)
      .map((run) => run.join(' '))
      .find((run) => printed.some((whole) => whole.includes(` ${run} `)));
    if (copied === undefined) return [];
    return report.error(
      `wordings[${i}].text`,
      `repeats the quotation: "${copied}"`,
      'Put it in other words; the quotation itself is found without a wording.',
    );
  });
}

function wordsOf(text: string): string[] {
  return tokenise(text).map(({ word }) => word);
}
