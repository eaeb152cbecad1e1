import type { Claim } from '../annotations.ts';
import type { Stance, Statement } from '../pack.ts';
import type { PackIndex } from '../pack-index.ts';
import type { ArticleBlock } from '../quotes/article.ts';
import type { Speech, SpokenSentence } from '../quotes/speech.ts';
import type { Utterance } from '../quotes/utterances.ts';
import { contentStems } from '../text/content-stems.ts';
import type { Token } from '../text/tokens.ts';
import { isNegative } from './polarity.ts';
import { type QuotedStatement, quotedStatements } from './quoted-statements.ts';
import { type Report, type ReportedStatement, reportedStatements } from './reported-statements.ts';

/** Marks the sentences that report statements of the packs. */
export function findClaims(speech: Speech, index: PackIndex): Claim[] {
  return speech.sentences.flatMap((spoken) => claimsOf(spoken, index));
}

function claimsOf(spoken: SpokenSentence, index: PackIndex): Claim[] {
  if (spoken.utterances.length === 0) return quoteClaims(spoken, undefined, index);
  return spoken.utterances.flatMap((utterance) => {
    const quoted = quoteClaims(spoken, utterance, index);
    return quoted.length > 0 ? quoted : paraphraseClaims(spoken, utterance, index);
  });
}

function quoteClaims(
  spoken: SpokenSentence,
  utterance: Utterance | undefined,
  index: PackIndex,
): Claim[] {
  const { block, sentence } = spoken;
  // Words of somebody who is named and is in no pack are nobody's statement here.
  if (utterance && utterance.speaker.actor === undefined && utterance.speaker.how === 'continued')
    return [];
  const speaker = utterance?.speaker.actor;
  const found = new Map<string, QuotedStatement & { words: Token[] }>();
  for (const { start, end } of block.spans) {
    if (start >= sentence.end || end <= sentence.start) continue;
    const words = tokensBetween(
      block,
      Math.max(start, sentence.start),
      Math.min(end, sentence.end),
    );
    for (const match of quotedStatements(index, words, speaker, block.document.page.published)) {
      const known = found.get(match.statement.id);
      if (!known || known.score < match.score) found.set(match.statement.id, { ...match, words });
    }
  }
  const matches = [...found.values()].sort((a, b) => b.score - a.score);
  const [best] = matches;
  if (!best) return [];
  return [
    {
      ...place(spoken),
      speaker: best.statement.actor,
      match: 'quote',
      confidence: round(best.score),
      statements: matches
        .filter(({ score }) => score >= best.score * 0.95)
        .map(({ statement }) => statement.id),
      propositions: best.statement.stances.map(({ proposition, stance }) => ({
        id: proposition,
        stance,
      })),
      evidence: {
        words: [textOf(block, best.words)],
        rule: best.rule,
        speaker: utterance?.speaker.how ?? 'none',
      },
    },
  ];
}

function paraphraseClaims(spoken: SpokenSentence, utterance: Utterance, index: PackIndex): Claim[] {
  const { block } = spoken;
  const { speaker, from, to } = utterance;
  if (speaker.actor === undefined) return [];
  const { language, page } = block.document;
  const stems = contentStems(block.tokens, from, to, language, nameAt(block)).filter(
    ({ stem }) => stem !== `@${speaker.actor}`,
  );
  const report: Report = {
    speaker: speaker.actor,
    stems,
    cues: index.cues.find(stems, language.code),
    isNegative: isNegative(block.tokens, from, to, language),
    isConditional: block.tokens.slice(from, to).some(({ word }) => language.conditionals.has(word)),
    language,
    published: page.published,
  };
  const found = reportedStatements(index, report);
  const [best] = found;
  if (!best) return [];
  return [
    {
      ...place(spoken),
      speaker: speaker.actor,
      match: 'paraphrase',
      confidence: round(best.score),
      statements: found.map(({ statement }) => statement.id),
      propositions: propositionsOf(found, report),
      evidence: {
        words: matchedWords(block, report, best.statement, index),
        rule: 'speaker-and-subject',
        speaker: speaker.how,
      },
    },
  ];
}

function propositionsOf(
  found: readonly ReportedStatement[],
  report: Report,
): Claim['propositions'] {
  const stances = new Map<string, Stance>();
  for (const { statement } of found) {
    for (const { proposition, stance } of statement.stances) stances.set(proposition, stance);
  }
  void report;
  return [...stances].map(([id, stance]) => ({ id, stance }));
}

function matchedWords(
  block: ArticleBlock,
  { stems, language }: Report,
  statement: Statement,
  index: PackIndex,
): string[] {
  const stored = [
    ...index.subjects.candidates(
      statement.actor,
      language.code,
      new Set(stems.map(({ stem }) => stem)),
    ),
  ].find((subject) => subject.statement === statement);
  const words = stems
    .filter(({ stem }) => stored?.all.has(stem))
    .map(({ token }) => block.tokens[token])
    .map((token) => (token ? block.block.text.slice(token.start, token.end) : ''));
  return [...new Set(words)];
}

function nameAt({ names }: ArticleBlock) {
  return (token: number) => {
    const name = names.get(token);
    return name && { actor: name.actor, length: name.to - name.from };
  };
}

function place({ block, sentence }: SpokenSentence) {
  const { start, end } = sentence;
  return { block: block.block.id, start, end, sentence: block.block.text.slice(start, end) };
}

function tokensBetween({ tokens }: ArticleBlock, start: number, end: number): Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end);
}

function textOf({ block }: ArticleBlock, words: readonly Token[]): string {
  return block.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

function round(score: number): number {
  return Math.round(Math.min(1, score) * 100) / 100;
}
