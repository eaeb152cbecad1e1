import type { ReportGrammar } from '../../language/language.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import type { Phrase } from './noun-phrases.ts';
import { contentOf, endOf, isParenthetical, type Sourced } from './report-content.ts';
import { reportCuesIn } from './report-cues.ts';
import { sourceOf } from './report-source.ts';
import { type Reality, realityOf, UNTOLD } from './unreal.ts';

/** Somebody's words, thoughts or wishes as a sentence reports them. */
export interface Report extends Sourced {
  content: Phrase;
  /** Stands inside or behind what is said, so that both sides of it are said. */
  isParenthetical: boolean;
  /** Whether the sentence tells that it was said. */
  reality: Reality;
  /** What is said is the sentence before: `Das teilte die Polizei mit.` */
  pointsBack?: boolean;
}

/** Finds every report of a sentence, those inside other reports too. */
export function reportsIn(
  block: ArticleBlock,
  sentence: Sentence,
  grammar: ReportGrammar,
): Report[] {
  const sourced: (Sourced & Pick<Report, 'reality'>)[] = [];
  let previous: Phrase | undefined;
  let outer: Phrase | undefined;
  let last = sentence.from;
  for (const cue of reportCuesIn(block, sentence, grammar)) {
    const source = sourceOf({ block, sentence, grammar, previous, outer }, cue);
    if (!source && !canStandAlone(cue.kind)) continue;
    const reality = realityOf(block, sentence, { cue, source });
    if (source && cue.kind === 'finite' && !UNTOLD.has(reality)) {
      previous = source;
      outer ??= source;
    }
    const isOwn = source !== undefined && source.from >= last && source.to <= cue.from;
    sourced.push({
      reality,
      cue,
      source,
      begin: isOwn && cue.kind !== 'participle' ? source.from : cue.from,
    });
    last = cue.to;
  }
  const reports: Report[] = [];
  let limit = sentence.from;
  sourced.forEach((one, at) => {
    const next = sourced.slice(at + 1, at + 1 + LOOK_AHEAD);
    const content = contentOf(block, sentence, one, next, grammar, limit);
    if (!content) return;
    const report = { ...one, content, isParenthetical: isParenthetical(block, sentence, one) };
    if (report.isParenthetical) limit = endOf(one);
    if (!reports.slice(-LOOK_AHEAD).some((outer) => isInside(report, outer))) reports.push(report);
  });
  return reports;
}

/** What is said inside somebody's reported words belongs to the outer speaker. */
function isInside({ cue, source, content }: Report, outer: Report): boolean {
  if (cue.from < outer.content.from || cue.from >= outer.content.to) return false;
  if (content.from < outer.content.from || content.to > outer.content.to) return false;
  const goesOn =
    cue.kind === 'finite' && source !== undefined && source.from === outer.source?.from;
  return !goesOn;
}

/** So many cues behind a cue may end what it reports. */
const LOOK_AHEAD = 6;

function canStandAlone(kind: Sourced['cue']['kind']): boolean {
  return kind === 'passive' || kind === 'asked' || kind === 'noun' || kind === 'impersonal';
}
