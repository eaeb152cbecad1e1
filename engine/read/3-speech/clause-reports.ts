import type { ClauseGrammar } from '../../language/language.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import { firstPhrase, nounPhraseFrom } from './capital-phrases.ts';
import { insertedIn } from './clause-insertions.ts';
import { type Reading, reportAt, wordAt } from './clause-reading.ts';
import { accordingIn } from './clause-sources.ts';
import { agentOf, isImpersonal, nounPhraseBehindVerb, subjectOf } from './clause-subject.ts';
import { findVerb } from './clause-verbs.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { isSubjunctive } from './mood.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Report } from './reports.ts';
import { realityOf } from './unreal.ts';

/**
 * Finds the reports of a sentence in a language whose commas part clauses: what a verb reports stands in
 * the clauses beside its own.
 */
export function clauseReportsIn(
  block: ArticleBlock,
  sentence: Sentence,
  grammar: ClauseGrammar,
): Report[] {
  const clauses = clausesOf(block, sentence);
  const reading: Reading = { block, sentence, grammar, clauses };
  const reports: Report[] = [];
  clauses.forEach((clause, at) => {
    const found =
      insertedIn(reading, clause, at) ??
      accordingIn(reading, clause) ??
      verbIn(reading, clause, at);
    if (!found || found.content.to <= found.content.from) return;
    const last = reports.at(-1);
    if (last && isInside(found, last)) return;
    reports.push({ ...found, reality: realityOf(block, sentence, found) });
  });
  if (reports.length > 0) return reports;
  const byMood = reportByMood(reading);
  return byMood ? [byMood] : [];
}

/** `Quill war besorgt, der Hafen sei zu klein`: the mood alone tells that the second clause is reported. */
function reportByMood(reading: Reading): Report | undefined {
  const { block, sentence, grammar, clauses } = reading;
  const told = clauses.findIndex((clause) => isSubjunctive(block, clause, grammar.subjunctive));
  const [main] = clauses;
  const clause = clauses[told];
  if (told < 1 || !main || !clause) return undefined;
  const source =
    firstPhrase(block, main, grammar) ?? nounPhraseBehindVerb(reading, main, main.from);
  return source && reportAt(main.to - 1, main.to, source, { from: clause.from, to: sentence.to });
}

function isInside({ cue }: Report, { content, isParenthetical }: Report): boolean {
  return !isParenthetical && cue.from >= content.from && cue.from < content.to;
}

/** A verb of the clause with its subject; what it reports is what stands beside its clause. */
function verbIn(reading: Reading, clause: Clause, at: number): Report | undefined {
  const { block, sentence, clauses, grammar } = reading;
  const verb = findVerb(reading, clause);
  if (!verb) return undefined;
  const source = verb.isPassive
    ? agentOf(reading, clause)
    : subjectOf(reading, clause, at, verb.at);
  if (!source && !verb.isPassive) return undefined;
  if (source && isImpersonal(reading, source)) return impersonal(reading, clause, at, verb.at);
  const next = clauses[at + 1];
  const pointsBack =
    at === 0 &&
    verb.at === clause.from + 1 &&
    grammar.pointing.has(wordAt(block, clause.from)) &&
    !next;
  if (pointsBack) return { ...reportAt(verb.at, verb.at + 1, source, clause), pointsBack };
  const isFirst = verb.at === clause.from && at > 0;
  const before = { from: sentence.from, to: clause.from };
  // 'Da der Hafen voll ist, warnte Quill, …': why or when it was said, not what.
  const isCircumstance =
    grammar.circumstances.has(wordAt(block, sentence.from)) && !block.quoted[sentence.from];
  if (
    isFirst &&
    !isCircumstance &&
    (block.quoted[clause.from - 1] || !next || source === undefined || source.from > verb.at)
  ) {
    return reportAt(verb.at, verb.at + 1, source, before, true);
  }
  const own = {
    from: Math.max(verb.at + 1, source && source.from > verb.at ? source.to : 0),
    to: clause.to,
  };
  const inFront = { from: clause.from, to: verb.at };
  if (
    !next &&
    source &&
    source.from > verb.at &&
    !hasQuotation(block, own) &&
    hasQuotation(block, inFront)
  )
    return reportAt(verb.at, verb.at + 1, source, inFront, true);
  const content = next && next.to - next.from > 1 ? { from: next.from, to: sentence.to } : own;
  const isBracket = next !== undefined && isInBrackets(block, next);
  const isOwn = isBracket || content === own;
  if (isOwn && !grammar.objectVerbs.has(wordAt(block, verb.at)) && !hasQuotation(block, own))
    return undefined;
  return reportAt(verb.at, verb.at + 1, source, isOwn ? own : content);
}

function hasQuotation({ quoted }: ArticleBlock, { from, to }: Phrase): boolean {
  return quoted.subarray(from, to).includes(1);
}

function isInBrackets({ tokens, block }: ArticleBlock, { from }: Clause): boolean {
  return block.text.slice(tokens[from - 1]?.end, tokens[from]?.start).includes('(');
}

/** `heißt es in dem Bericht`: the text is the source, where it is named. */
function impersonal(
  reading: Reading,
  clause: Clause,
  at: number,
  verb: number,
): Report | undefined {
  const { block, sentence, clauses, grammar } = reading;
  const { tokens, document, quoted } = block;
  let source: Phrase | undefined;
  for (let index = clause.from; index < clause.to && !source; index++) {
    if (!quoted[index] && document.language.prepositions.has(tokens[index]?.word ?? ''))
      source = nounPhraseFrom(block, index + 1, clause.to, grammar);
  }
  const next = clauses[at + 1];
  const isBehind = next === undefined || (at > 0 && verb === clause.from);
  const content = isBehind
    ? { from: sentence.from, to: clause.from }
    : { from: next.from, to: sentence.to };
  return reportAt(verb, verb + 1, source, content, isBehind);
}
