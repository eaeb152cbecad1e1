import type { ReportGrammar } from '../../language/language.ts';
import type { ArticleBlock } from './article.ts';
import type { Phrase } from './noun-phrases.ts';
import { actorOf } from './speaker-in-front.ts';
import type { ReadSentence, SpokenReport } from './utterances.ts';

/** Titles and names before the colon; more words are a sentence of their own. */
const LONGEST_LABEL = 3;

/** Words with a capital inside sentences, by the block that has them: names, more often than not. */
export type CapitalWords = ReadonlyMap<string, ReadonlySet<number>>;

/** @returns The words that some block writes with a capital where no sentence begins. */
export function capitalWordsOf(blocks: readonly ArticleBlock[]): CapitalWords {
  const words = new Map<string, Set<number>>();
  for (const { tokens, at, block } of blocks) {
    if (block.kind === 'heading') continue;
    for (const { word, capital, gap } of tokens) {
      if (!capital || gap !== 'space') continue;
      const group = words.get(word);
      if (group) group.add(at);
      else words.set(word, new Set([at]));
    }
  }
  return words;
}

/**
 * Adds what a block reports behind the name it begins with: `Kern: The harbour stays open`, as
 * headlines and transcripts name whoever speaks.
 */
export function addLabelled(
  block: ArticleBlock,
  read: readonly ReadSentence[],
  names: () => CapitalWords,
): void {
  const grammar = block.document.language.reports;
  const label = grammar && labelOf(block, grammar, names);
  if (!label) return;
  block.sentences.forEach(({ from, to }, at) => {
    const start = Math.max(from, label.to);
    const sentence = read[at];
    if (!sentence || start >= to) return;
    const report = reportOf(block, label, start, to);
    sentence.reports = [report];
    sentence.utterances = report.speaker ? [{ speaker: report.speaker, from, to }] : [];
  });
}

function labelOf(
  { tokens, block, quoted, at }: ArticleBlock,
  { studies, determiners }: ReportGrammar,
  names: () => CapitalWords,
): Phrase | undefined {
  const to = tokens.findIndex((token, index) => index > 0 && token.gap !== 'space');
  const last = tokens[to - 1];
  if (to < 1 || to > LONGEST_LABEL || !last || quoted[0]) return undefined;
  if (!/^:\s/.test(block.text.slice(last.end, tokens[to]?.start ?? 0))) return undefined;
  if (determiners.has(tokens[0]?.word ?? '')) return undefined;
  if (!tokens.slice(0, to).every(({ capital }) => capital)) return undefined;
  const isStudy = to === 1 && studies.has(last.word);
  return isStudy || isNamedElsewhere(names().get(last.word), at) ? { from: 0, to } : undefined;
}

function isNamedElsewhere(blocks: ReadonlySet<number> | undefined, at: number): boolean {
  return blocks !== undefined && (blocks.size > 1 || !blocks.has(at));
}

function reportOf(block: ArticleBlock, source: Phrase, from: number, to: number): SpokenReport {
  return {
    report: {
      cue: { kind: 'continued', from, to: from },
      source,
      begin: from,
      content: { from, to },
      isParenthetical: false,
      reality: 'told',
    },
    speaker: { ...source, block: block.at, actor: actorOf(block, source), how: 'named' },
  };
}
