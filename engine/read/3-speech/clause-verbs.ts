import type { ClauseGrammar } from '../../language/language.ts';
import type { ArticleBlock } from './article.ts';
import type { Reading } from './clause-reading.ts';
import type { Clause } from './clauses.ts';

/** The verb of a report. */
export interface Verb {
  at: number;
  isPassive: boolean;
}

/** Finds the verb, or the auxiliary with a participle, that makes a clause a report. */
export function findVerb({ block, grammar }: Reading, { from, to }: Clause): Verb | undefined {
  const { tokens, quoted } = block;
  const last = tokens[to - 1]?.word ?? '';
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || quoted[at] || (token.capital && at > from)) continue;
    const { word } = token;
    if (grammar.separable.get(word)?.has(last)) return { at, isPassive: false };
    if (grammar.separable.get(word) && hasParticle(block, at, to, grammar))
      return { at, isPassive: false };
    if (
      grammar.auxiliaries.has(word) &&
      !grammar.conditional.test(block.block.text.slice(token.start, token.end))
    ) {
      const isPassive = grammar.passives.has(word) || last === grammar.passivePerfect;
      const participle = last === grammar.passivePerfect ? (tokens[to - 2]?.word ?? '') : last;
      if (isPassive && grammar.quotedParticiples.has(participle)) return { at, isPassive: false };
      if (
        isPassive ? grammar.passiveParticiples.has(participle) : grammar.participles.has(participle)
      )
        return { at, isPassive };
      if (hasView(block, at + 1, to, grammar)) return { at, isPassive: false };
    }
    if (grammar.copulas.has(word) && hasView(block, at + 1, to, grammar))
      return { at, isPassive: false };
    if (at === to - 1 && isParticiple(block, from, at, grammar)) continue;
    if (grammar.verbs.has(word) && !(grammar.separable.has(word) && grammar.particles.has(last)))
      return { at, isPassive: false };
  }
  return undefined;
}

/** `wurde … verurteilt`: an auxiliary before makes the last word no verb of its own. */
function isParticiple(
  block: ArticleBlock,
  from: number,
  at: number,
  grammar: ClauseGrammar,
): boolean {
  for (let index = from; index < at; index++) {
    const { word = '', capital } = block.tokens[index] ?? {};
    if (!capital && (grammar.auxiliaries.has(word) || grammar.copulas.has(word))) return true;
  }
  return false;
}

/** `gab er bekannt und …`: the particle stands before an `und`. */
function hasParticle(
  { tokens, document }: ArticleBlock,
  at: number,
  to: number,
  grammar: ClauseGrammar,
): boolean {
  const { and } = document.language;
  const particles = grammar.separable.get(tokens[at]?.word ?? '');
  for (let index = at + 1; index < to - 1; index++) {
    if (and.has(tokens[index + 1]?.word ?? '') && particles?.has(tokens[index]?.word ?? ''))
      return true;
  }
  return false;
}

function hasView(
  { tokens }: ArticleBlock,
  from: number,
  to: number,
  { views }: ClauseGrammar,
): boolean {
  for (let at = from; at < to; at++) if (views.has(tokens[at]?.word ?? '')) return true;
  return false;
}
