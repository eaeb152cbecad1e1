import type { Proposition } from '../../contract/pack.ts';
import { type EntryReport, type Rule, type RuleFinding, reportOn } from './finding.ts';

/** Words with alternatives, parted by single spaces and single slashes. */
const CUE = /^[^\s/]+(\/[^\s/]+)*( [^\s/]+(\/[^\s/]+)*)*$/;

/** Cues are plain words: what a regular expression or a wildcard would need is refused. */
const NOT_A_WORD = /[*+?()[\]{}|\\^<>"]/;

/** A proposition can be recognised in the languages the pack is written for. */
export const cues: Rule = (pack) =>
  pack.propositions.flatMap((proposition, index) => {
    const report = reportOn('propositions', index, proposition);
    return [
      ...missing(proposition, pack.pack.languages, report),
      ...Object.entries(proposition.cues).flatMap(([lang, list]) => malformed(lang, list, report)),
    ];
  });

function missing(
  proposition: Proposition,
  languages: readonly string[],
  report: EntryReport,
): RuleFinding[] {
  const without = languages.filter((lang) => (proposition.cues[lang] ?? []).length === 0);
  if (without.length === 0) return [];
  return [
    report.warning(
      'cues',
      `has none for ${without.join(', ')}: sentences in other words are not recognised there`,
      'Add cues, or take the language out of pack.json.',
    ),
  ];
}

function malformed(lang: string, list: readonly string[], report: EntryReport): RuleFinding[] {
  return list.flatMap((cue, i) => {
    const field = `cues.${lang}[${i}]`;
    if (!CUE.test(cue) || NOT_A_WORD.test(cue)) {
      return report.error(
        field,
        'is not made of plain words, single spaces and "/" between alternatives',
        'Write it like "trilateral/three-way meeting/summit".',
      );
    }
    const twice = cue
      .split(' ')
      .map((word) => word.split('/'))
      .flatMap((words) => words.filter((word, at) => words.indexOf(word) !== at));
    if (twice.length === 0) return [];
    return report.error(field, `has the same alternative twice: ${twice[0]}`, 'Take one out.');
  });
}
