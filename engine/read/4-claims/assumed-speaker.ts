import type { SpokenSentence } from '../3-speech/speech.ts';
import type { Utterance } from '../3-speech/utterances.ts';
import { conditionalTokens } from './conditions.ts';
import type { Said } from './said.ts';

/** How many sentences back a speaker is still assumed to go on. */
const REACH = 2;
/**
 * Whoever is less likely to speak is not asked: `Nora Kern left. The ferry line was agreed.` is told by the
 * article. Of five sets of labelled articles one label in 160 is lost by it.
 */
const LEAST = 0.4;
/** So many are asked of one sentence. */
const MOST = 2;

/**
 * Whoever may speak in a sentence in which nobody is known to: the likeliest of those weighed for it, and
 * the one of the sentences before, since reports go on without a verb (`The talks had not touched on
 * it.`), else the one of the sentence that follows a lead. All rest on a guess, which the weighing of
 * claims counts against them.
 */
export function assumedUtterances(said: readonly Said[], at: number): Utterance[] {
  const one = said[at];
  if (!one || one.utterance?.speaker.actor !== undefined) return [];
  const weighed = opensWithCondition(one) ? [] : weighedUtterances(one);
  const goesOn = one.utterance ? undefined : continuedUtterance(said, at);
  if (!goesOn || weighed.some(({ speaker }) => speaker.actor === goesOn.speaker.actor))
    return weighed;
  return [...weighed, goesOn];
}

function weighedUtterances({ spoken, utterance }: Said): Utterance[] {
  const { block, sentence, chances } = spoken;
  const { from, to } = sentence;
  const own = { speaker: { how: 'continued' as const, block: block.at, from, to: from }, from, to };
  return chances
    .filter(({ probability }) => probability >= LEAST)
    .slice(0, MOST)
    .map(({ actor, probability }) => ({
      ...(utterance ?? own),
      speaker: { ...(utterance ?? own).speaker, actor },
      chance: probability,
    }));
}

function continuedUtterance(said: readonly Said[], at: number): Utterance | undefined {
  const one = said[at];
  if (!one) return undefined;
  const { from, to } = one.spoken.sentence;
  for (const other of [...before(said, at), said[at + 1]]) {
    const speaker = other?.utterance?.speaker;
    if (speaker)
      return speaker.actor === undefined || isOfOthers(one, speaker.actor)
        ? undefined
        : {
            speaker: { ...speaker, how: 'continued' },
            chance: chanceOf(one.spoken, speaker.actor),
            ...{ from, to },
          };
  }
  return undefined;
}

function chanceOf({ chances }: SpokenSentence, actor: string): number {
  return chances.find((one) => one.actor === actor)?.probability ?? 0;
}

function before(said: readonly Said[], at: number): readonly Said[] {
  return said.slice(Math.max(0, at - REACH), at).reverse();
}

/** Where a sentence has somebody else as its subject, nobody goes on in it. */
function isOfOthers({ spoken: { main } }: Said, actor: string): boolean {
  return main?.how === 'named' && main.actor !== undefined && main.actor !== actor;
}

/** `And should Kern agree, the ferry sails`: that tells what may come, not what somebody said. */
function opensWithCondition({ spoken: { block, sentence } }: Said): boolean {
  return conditionalTokens(block, sentence.from, sentence.from + 2).size > 0;
}
