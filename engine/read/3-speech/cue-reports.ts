import type { Sentence } from '../../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import { speakerOf } from './cue-speaker.ts';
import { cuesIn, type SpeechCue } from './cues.ts';
import type { Phrase } from './noun-phrases.ts';
import { withoutNested } from './outer-cues.ts';
import type { ReportCue } from './report-cues.ts';
import { toSpeaker } from './subject-speaker.ts';
import type { Subject } from './subjects.ts';
import { type Reality, realityOf } from './unreal.ts';
import type { SpokenReport } from './utterances.ts';

/**
 * Finds the reports of a sentence in a language without a grammar of them: verbs and phrases of saying,
 * each with the subject that stands in its place.
 * @param subjects All subjects of the sentence, in order.
 */
export function cueReportsIn(
  block: ArticleBlock,
  sentence: Sentence,
  subjects: readonly Subject[],
): SpokenReport[] {
  const spoken = cuesIn(block, sentence).flatMap((cue) => {
    const subject = speakerOf(block, sentence, cue, subjects);
    if (!subject) return [];
    const source = { from: subject.phrase, to: subject.to };
    return [{ cue, subject, reality: realityOf(block, sentence, { cue, source }) }];
  });
  const isTold = ({ reality }: { reality: Reality }) => reality === 'told';
  const outer = [
    ...withoutNested(block, sentence, spoken.filter(isTold)),
    ...spoken.filter((one) => !isTold(one)),
  ];
  return outer.map(({ cue, subject, reality }, at) => {
    const begin = Math.min(cue.from, subject.phrase);
    const next = outer.slice(at + 1).find(isTold);
    const limit: Phrase = {
      from: at === 0 ? sentence.from : begin,
      to: next ? Math.min(next.cue.from, next.subject.phrase) : sentence.to,
    };
    const content = contentOf(cue, subject, limit);
    return {
      report: {
        cue: reportCue(cue),
        source: { from: subject.from, to: subject.to },
        begin,
        content,
        isParenthetical: content.to <= begin,
        reality,
      },
      speaker: toSpeaker(block, subject),
    };
  });
}

/** What is said stands behind the verb, or before the speaker where less follows. */
function contentOf(cue: SpeechCue, subject: Subject, { from, to }: Phrase): Phrase {
  const begin = Math.min(cue.from, subject.from);
  const after = Math.max(cue.to, subject.to);
  return to - after >= begin - from ? { from: after, to } : { from, to: begin };
}

function reportCue({ kind, from, to }: SpeechCue): ReportCue {
  return { kind: kind === 'verb' ? 'finite' : kind, from, to };
}
