import type { Utterance } from '../3-speech/utterances.ts';
import type { Said } from './said.ts';

/** How many sentences back a speaker is still assumed to go on. */
const REACH = 2;

/**
 * Whoever may speak in a sentence that names no speaker: the one of the sentences before, since
 * reports go on without a verb (`The talks had not touched on it.`), else the one of the sentence that
 * follows a lead. What is found rests on a guess, which the weighing of claims counts against it.
 */
export function assumedUtterance(said: readonly Said[], at: number): Utterance | undefined {
  const one = said[at];
  if (!one || one.utterance) return undefined;
  const { from, to } = one.spoken.sentence;
  for (const other of [...before(said, at), said[at + 1]]) {
    const speaker = other?.utterance?.speaker;
    if (speaker)
      return speaker.actor === undefined || isOfOthers(one, speaker.actor)
        ? undefined
        : { speaker: { ...speaker, how: 'continued' }, from, to };
  }
  return undefined;
}

function before(said: readonly Said[], at: number): readonly Said[] {
  return said.slice(Math.max(0, at - REACH), at).reverse();
}

/** Where a sentence has somebody else as its subject, nobody goes on in it. */
function isOfOthers({ spoken: { main } }: Said, actor: string): boolean {
  return main?.how === 'named' && main.actor !== undefined && main.actor !== actor;
}
