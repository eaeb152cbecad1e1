import type { ClauseGrammar } from '../../language/language.ts';
import type { ArticleBlock } from './article.ts';
import { nounPhraseFrom, phraseBehind } from './capital-phrases.ts';
import { type Reading, reportAt } from './clause-reading.ts';
import type { Clause } from './clauses.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Report } from './reports.ts';

/** `laut Polizei`, `nach Angaben der Polizei`, `der Polizei zufolge`: the whole sentence is reported. */
export function accordingIn(reading: Reading, clause: Clause): Report | undefined {
  const { block, sentence } = reading;
  const { tokens, quoted } = block;
  for (let at = clause.from; at < clause.to; at++) {
    if (quoted[at]) continue;
    const word = tokens[at]?.word ?? '';
    const source = sourceAt(reading, clause, at, word);
    if (!source) continue;
    const first = Math.min(at, source.from);
    const last = Math.max(at + 1, source.to);
    const content =
      first === sentence.from
        ? { from: last, to: sentence.to }
        : { from: sentence.from, to: last >= sentence.to ? first : sentence.to };
    const cue = { kind: 'according' as const, from: at, to: at + 1 };
    return { ...reportAt(at, at + 1, source, content, true), cue };
  }
  return undefined;
}

function sourceAt(
  { block, grammar }: Reading,
  clause: Clause,
  at: number,
  word: string,
): Phrase | undefined {
  const { tokens } = block;
  if (grammar.accordingTo.has(word))
    return nounPhraseFrom(block, at + 1, clause.to, grammar) ?? quotedName(block, at + 1);
  if (grammar.behind.has(word)) return phraseBehind(block, clause.from, at, grammar);
  if (word !== grammar.after) return undefined;
  const next = nounPhraseFrom(block, at + 1, clause.to, grammar);
  if (next && hasSpeechNoun(block, next, grammar)) return withoutNoun(block, next);
  // 'seiner Meinung nach'
  const noun = tokens[at - 1];
  if (noun && at > clause.from && grammar.speechNoun.test(noun.word) && noun.capital) {
    return phraseBehind(block, clause.from, at, grammar);
  }
  return undefined;
}

/** `Nora Kern` in `Angaben von Nora Kern`: the source is whoever the words are of. */
function withoutNoun({ tokens, document }: ArticleBlock, { from, to }: Phrase): Phrase {
  const isOwned = from + 2 < to && document.language.by.has(tokens[from + 1]?.word ?? '');
  return isOwned ? { from: from + 2, to } : { from, to };
}

/** `laut „Spiegel“`. */
function quotedName({ quoted, tokens }: ArticleBlock, from: number): Phrase | undefined {
  let to = from;
  while (quoted[to] && to - from < 5 && (to === from || tokens[to]?.gap !== 'other')) to++;
  return to > from ? { from, to } : undefined;
}

function hasSpeechNoun(
  { tokens }: ArticleBlock,
  { from, to }: Phrase,
  { speechNoun }: ClauseGrammar,
): boolean {
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const token = tokens[at];
    if (token?.capital && speechNoun.test(token.word)) return true;
  }
  return false;
}
