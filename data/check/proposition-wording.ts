import type { Proposition } from '../../contract/pack.ts';
import { english } from '../../engine/language/en/english.ts';
import { languageOf } from '../../engine/language/index.ts';
import type { Language } from '../../engine/language/language.ts';
import { Lexicon } from '../../engine/language/lexicon.ts';
import { contentStems } from '../../engine/text/content-stems.ts';
import { tokenise } from '../../engine/text/tokens.ts';
import { type EntryReport, type Rule, type RuleFinding, reportOn } from './finding.ts';

/** A proposition is one sentence, and its question asks just that. */
export const propositionWording: Rule = (pack) => {
  const language = languageOf(pack.pack.languages[0]) ?? english;
  return pack.propositions.flatMap((proposition, index) => {
    const report = reportOn('propositions', index, proposition);
    const sentence = /[^.?!]\.$/.test(proposition.text)
      ? []
      : report.error(
          'text',
          'is not a sentence that ends with a full stop',
          'Write one statement.',
        );
    return [sentence, questionFaults(proposition, language, report)].flat();
  });
};

/** A question that has less of the proposition's words than this, or brings more of its own, asks something else. */
const SHARE_IN_COMMON = 0.5;

function questionFaults(
  { text, question }: Proposition,
  language: Language,
  report: EntryReport,
): RuleFinding[] {
  if (question === undefined) {
    return [
      report.error(
        'question',
        'is missing: readers are shown the question, not the proposition',
        'Put the proposition as a question.',
      ),
    ];
  }
  if (!question.endsWith('?')) {
    return [report.error('question', 'does not end with a question mark', 'Make it a question.')];
  }
  const [said, asked] = [text, question].map((words) => stemsOf(words, language));
  const common = said?.intersection(asked ?? new Set()).size ?? 0;
  if (common >= SHARE_IN_COMMON * Math.max(said?.size ?? 0, asked?.size ?? 0)) return [];
  return [
    report.warning(
      'question',
      'has few words in common with the proposition',
      'Ask for what the proposition states, no less and no more.',
    ),
  ];
}

function stemsOf(text: string, language: Language): Set<string> {
  const tokens = tokenise(text);
  return new Set(
    contentStems(tokens, 0, tokens.length, new Lexicon(language)).map(({ stem }) => stem),
  );
}
