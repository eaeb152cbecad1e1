import type { Claim } from '../../../contract/annotations.ts';
import type { Stance, Statement } from '../../../contract/pack.ts';
import type { ContentStem } from '../../text/content-stems.ts';
import type { ArticleBlock } from '../3-speech/article.ts';
import type { SpokenSentence } from '../3-speech/speech.ts';

/** A claim covers its whole sentence. */
export function placeOf({
  block,
  sentence: { start, end },
}: SpokenSentence): Pick<Claim, 'block' | 'start' | 'end' | 'sentence'> {
  return { block: block.block.id, start, end, sentence: block.block.text.slice(start, end) };
}

/** Where some tokens of a block begin and end in its text. */
export function spanOf(
  { tokens }: ArticleBlock,
  { from, to }: { from: number; to: number },
): Claim['carrier'] {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** @returns The stances of all statements, each proposition once, that of the first statement kept. */
export function stancesOf(statements: readonly Statement[]): Claim['propositions'] {
  const stances = new Map<string, Stance>();
  for (const { proposition, stance } of statements.flatMap((statement) => statement.stances)) {
    if (!stances.has(proposition)) stances.set(proposition, stance);
  }
  return [...stances].map(([id, stance]) => ({ id, stance }));
}

/**
 * The stances of a statement that a sentence carries: the only one it takes, or those whose question its
 * cues name or whose supporting words it shares; where none is, all, since then nothing parts them.
 * @param supports By proposition, the stems of the words that carry the stance.
 * @param cued Propositions that the cues of the sentence name.
 */
export function supportedStances(
  { stances }: Statement,
  supports: ReadonlyMap<string, ReadonlySet<string>>,
  cued: ReadonlySet<string>,
  stems: readonly ContentStem[],
): Claim['propositions'] {
  const all = stances.map(({ proposition, stance }) => ({ id: proposition, stance }));
  if (all.length < 2) return all;
  const shares = ({ id }: { id: string }) => {
    const own = supports.get(id);
    const others = all.flatMap((one) => (one.id === id ? [] : [...(supports.get(one.id) ?? [])]));
    return stems.some(({ stem }) => own?.has(stem) && !others.includes(stem));
  };
  const carried = all.filter((one) => cued.has(one.id) || shares(one));
  return carried.length > 0 ? carried : all;
}

export function confidenceOf(score: number): number {
  return Math.round(Math.min(1, score) * 100) / 100;
}

/** @returns The words on the page at some tokens, each once. */
export function wordsAt({ block, tokens }: ArticleBlock, at: readonly number[]): string[] {
  const words = [...new Set(at)]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const token = tokens[index];
      return token ? [block.text.slice(token.start, token.end)] : [];
    });
  return [...new Set(words)];
}
