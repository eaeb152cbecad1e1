import type { Sentence } from '../../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import { firstPhrase } from './capital-phrases.ts';
import { isSubjunctive } from './mood.ts';
import type { ReadSentence, Speaker, SpokenReport } from './utterances.ts';

/** Adds to sentences in the mood of reported speech without a speaker whoever spoke before. */
export function tellOn(
  block: ArticleBlock,
  read: ReadSentence[],
  before: Speaker | undefined,
): void {
  const grammar = block.document.language.clauseReports;
  if (!grammar) return;
  let last = before;
  let goesOn = false;
  read.forEach((result, at) => {
    const sentence = block.sentences[at];
    if (!sentence) return;
    const isTold =
      result.reports.length === 0 &&
      !result.isDenied &&
      (isSubjunctive(block, sentence, grammar.subjunctive) ||
        (goesOn && isSubjunctive(block, sentence, grammar.conditional)));
    const previous = block.sentences[at - 1];
    const phrase = !goesOn && previous ? firstPhrase(block, previous, grammar) : undefined;
    const speaker: Speaker | undefined = phrase
      ? { ...phrase, block: block.at, how: 'continued' }
      : last;
    if (result.reports.some(({ report }) => report.pointsBack))
      pointBack(read[at - 1], previous, result);
    if (isTold && speaker) result.reports.push(continuedReport(sentence, speaker));
    goesOn = result.reports.length > 0;
    last = result.reports.find(({ speaker }) => speaker)?.speaker ?? last;
  });
}

/** `Das teilte die Polizei mit.` reports the sentence before. */
function pointBack(
  before: ReadSentence | undefined,
  sentence: Sentence | undefined,
  result: ReadSentence,
): void {
  const pointing = result.reports.find(({ report }) => report.pointsBack);
  result.reports = result.reports.filter((one) => one !== pointing);
  if (!before || !sentence || !pointing || before.reports.length > 0) return;
  const content = { from: sentence.from, to: sentence.to };
  before.reports.push({ ...pointing, report: { ...pointing.report, content, source: undefined } });
}

/** `Er sei müde.` behind `Sie sagte, er komme nicht.` */
function continuedReport({ from, to }: Sentence, speaker: Speaker): SpokenReport {
  const cue = { kind: 'continued' as const, from, to: from };
  const content = { from, to };
  return {
    report: {
      cue,
      source: undefined,
      begin: from,
      content,
      isParenthetical: false,
      reality: 'told',
    },
    speaker: { ...speaker, how: 'continued' },
  };
}
