import { nounPhraseFrom, phraseBehind } from './capital-phrases.ts';
import { type Reading, reportAt } from './clause-reading.ts';
import { isImpersonal } from './clause-subject.ts';
import type { Clause } from './clauses.ts';
import type { Phrase } from './noun-phrases.ts';
import type { Report } from './reports.ts';

/** `so der Sprecher`, `wie die Polizei mitteilte`. */
export function insertedIn(reading: Reading, clause: Clause, at: number): Report | undefined {
  const { block, grammar, sentence } = reading;
  const { tokens } = block;
  const { from, to } = clause;
  if (block.quoted[from]) return undefined;
  const word = tokens[from]?.word ?? '';
  const rest = aroundClause(reading, at);
  if (word === grammar.so && at > 0) {
    const verb = tokens[from + 1];
    const start = verb && grammar.verbs.has(verb.word) && !verb.capital ? from + 2 : from + 1;
    const next = tokens[start];
    if (
      !next ||
      start >= to ||
      !(next.capital || grammar.determiners.has(next.word) || grammar.pronouns.has(next.word))
    )
      return undefined;
    const source = nounPhraseFrom(block, start, to, grammar);
    return source && reportAt(from, start, source, rest, true);
  }
  if (word === grammar.as) return asClause(reading, clause, at);
  if (grammar.thereby.has(word) && to > from + 1) {
    const before =
      at > 0 && grammar.relativeThereby.has(word)
        ? phraseBehind(block, sentence.from, from, grammar)
        : undefined;
    return reportAt(
      from,
      from + 1,
      { from: before?.from ?? from, to: from + 1 },
      { from: from + 1, to: sentence.to },
    );
  }
  return undefined;
}

/** How many insertions `wie Quill, Koch der Fähre, mitteilte` may have. */
const MOST_INSERTIONS = 3;

function asClause(reading: Reading, clause: Clause, at: number): Report | undefined {
  const { block, grammar, clauses, sentence } = reading;
  for (let end = at; end < Math.min(clauses.length, at + MOST_INSERTIONS); end++) {
    const to = clauses[end]?.to ?? clause.to;
    const last = block.tokens[to - 1]?.word ?? '';
    if (to - clause.from < 3 || !grammar.lastVerbs.has(last)) continue;
    const source = nounPhraseFrom(block, clause.from + 1, to - 1, grammar);
    const isBehind = to >= sentence.to || clause.from - sentence.from > sentence.to - to;
    const rest = isBehind
      ? { from: sentence.from, to: clause.from }
      : { from: to, to: sentence.to };
    return reportAt(
      to - 1,
      to,
      source && isImpersonal(reading, source) ? undefined : source,
      rest,
      true,
    );
  }
  return undefined;
}

/** The longer side of what stands around an inserted clause. */
function aroundClause({ sentence, clauses }: Reading, at: number): Phrase {
  const clause = clauses[at];
  if (!clause) return { from: sentence.from, to: sentence.from };
  const isLonger = sentence.to - clause.to > clause.from - sentence.from;
  return isLonger ? { from: clause.to, to: sentence.to } : { from: sentence.from, to: clause.from };
}
