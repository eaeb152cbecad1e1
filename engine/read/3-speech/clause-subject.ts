import type { ClauseGrammar } from '../../language/language.ts';
import type { ArticleBlock } from './article.ts';
import { firstPhrase, nounPhraseFrom, phraseBehind } from './capital-phrases.ts';
import { type Reading, wordAt } from './clause-reading.ts';
import type { Clause } from './clauses.ts';
import type { Phrase } from './noun-phrases.ts';

/** `es`: nobody who speaks. */
export function isImpersonal({ block, grammar }: Reading, { from, to }: Phrase): boolean {
  return to - from === 1 && wordAt(block, from) === grammar.nobody;
}

/** `von der Polizei`. */
export function agentOf({ block, grammar }: Reading, { from, to }: Clause): Phrase | undefined {
  for (let at = from; at < to; at++) {
    const word = wordAt(block, at);
    if (block.document.language.by.has(word) && !block.quoted[at])
      return nounPhraseFrom(block, at + 1, to, grammar);
  }
  return undefined;
}

/** Who does what the verb of a clause says. */
export function subjectOf(
  reading: Reading,
  clause: Clause,
  at: number,
  verb: number,
): Phrase | undefined {
  const { block, grammar, sentence, clauses } = reading;
  const { quoted, document } = block;
  const word = (index: number) => wordAt(block, index);
  if (verb > clause.from && document.language.and.has(word(verb - 1)))
    return firstPhrase(block, sentence, grammar) ?? nounPhraseBehindVerb(reading, clause, verb);
  if (grammar.nominatives.has(word(verb + 1)) && verb + 1 < clause.to)
    return { from: verb + 1, to: verb + 2 };
  const isLast = verb >= clause.to - 2 && verb > clause.from + 1;
  if (at > 0 && isLast && grammar.relatives.has(word(clause.from))) {
    const noun = phraseBehind(block, sentence.from, clause.from, grammar);
    return { from: noun?.from ?? clause.from, to: clause.from + 1 };
  }
  if (isLast && grammar.conjunctions.has(word(clause.from)))
    return nounPhraseFrom(block, clause.from + 1, verb, grammar);
  let from = clause.from;
  while (from < verb && grammar.emphasis.has(word(from))) from++;
  if (from < verb && isSubjectField(reading, from, verb) && !quoted[from]) {
    const phrase = nounPhraseFrom(block, from, verb, grammar);
    if (phrase) return phrase;
  }
  const behind = nounPhraseBehindVerb(reading, clause, verb);
  const previous = clauses[at - 1];
  if (verb !== clause.from || !previous || at < 2) return behind;
  // 'Peter Quill, Koch aus Seeland, sagte': the verb goes on with the noun before the insertion.
  if (!quoted[previous.from] && !behind)
    return nounPhraseFrom(block, sentence.from, clauses[0]?.to ?? verb, grammar);
  if (hasVerb(block, previous, grammar)) return behind;
  const noun = clauses[at - 2];
  const main = noun && nounPhraseFrom(block, noun.from, noun.to, grammar);
  return main && main.to === noun.to ? main : behind;
}

/** Whether the words before a verb can be its subject. */
function isSubjectField(
  { block: { tokens, document }, grammar }: Reading,
  from: number,
  verb: number,
): boolean {
  const word = tokens[from]?.word ?? '';
  if (
    grammar.objects.has(word) ||
    document.language.prepositions.has(word) ||
    grammar.adverbs.has(word)
  )
    return false;
  return verb - from > 1 || !(grammar.adverb.test(word) || grammar.pointing.has(word));
}

function hasVerb(
  { tokens, quoted }: ArticleBlock,
  { from, to }: Clause,
  grammar: ClauseGrammar,
): boolean {
  for (let at = from; at < to; at++) {
    const { word = '', capital } = tokens[at] ?? {};
    if (quoted[at]) return true;
    if (
      !capital &&
      (grammar.auxiliaries.has(word) || grammar.verbs.has(word) || grammar.copulas.has(word))
    )
      return true;
  }
  return false;
}

/** The subject behind a verb, with adverbs, times and objects of prepositions between. */
export function nounPhraseBehindVerb(
  { block, grammar }: Reading,
  { to }: Clause,
  verb: number,
): Phrase | undefined {
  const { tokens, document, quoted } = block;
  for (let at = verb + 1; at < to && at - verb < 14; at++) {
    if (quoted[at]) return undefined;
    const token = tokens[at];
    if (!token) return undefined;
    if (grammar.pronouns.has(token.word)) return { from: at, to: at + 1 };
    if (document.language.prepositions.has(token.word)) {
      const object = nounPhraseFrom(block, at + 1, to, grammar, true);
      if (object) at = object.to - 1;
      continue;
    }
    if (token.capital || grammar.determiners.has(token.word))
      return nounPhraseFrom(block, at, to, grammar);
  }
  return undefined;
}
