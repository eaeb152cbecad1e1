import type { Language, ReportGrammar } from '../../language/language.ts';
import type { Token } from '../../text/tokens.ts';

/** `Kern plans to sail` beside `the plans`: a singular before, an object or a clause behind. */
export function isVerbForm(
  tokens: readonly Token[],
  at: number,
  limit: number,
  language: Language,
  grammar: ReportGrammar,
): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || !next || at <= limit) return false;
  const isSubject =
    before.capital ||
    language.pronouns.has(before.word) ||
    SINGULAR.has(before.word) ||
    isAdverb(before) ||
    !(
      before.word.endsWith('s') ||
      MAKING.has(before.word) ||
      isPast(before.word, language, grammar)
    );
  if (!isSubject || isNoun(tokens, at, limit, grammar)) return false;
  if (tokens[at]?.gap !== 'space') return language.says.has(tokens[at]?.word ?? '');
  if (next.gap === 'other' || next.gap === 'stop') return true;
  return (
    next.gap === 'space' &&
    ((grammar.determiners.has(next.word) && !/^(?:about|even|only)$/.test(next.word)) ||
      language.pronouns.has(next.word) ||
      (grammar.clauseOpeners.has(next.word) &&
        next.word !== 'and' &&
        next.word !== 'or' &&
        next.word !== 'as') ||
      VERB_LINKS.has(next.word) ||
      (next.capital && FINDINGS.has(tokens[at]?.word ?? '')) ||
      (next.capital &&
        (before.capital || SINGULAR.has(before.word) || language.pronouns.has(before.word))))
  );
}

/** `They made plans`: what stands behind is an object, as behind any verb. */
function isPast(word: string, { says }: Language, { attitudes }: ReportGrammar): boolean {
  return word.endsWith(PAST) && (says.has(word) || attitudes.has(word));
}

const MAKING: ReadonlySet<string> = new Set('made make making out of no'.split(' '));

/** What a study does: hardly ever a noun before a name. */
const FINDINGS: ReadonlySet<string> = new Set('shows finds'.split(' '));

const SINGULAR: ReadonlySet<string> = new Set('who which that also'.split(' '));
const VERB_LINKS: ReadonlySet<string> = new Set(
  'to him them there it if whether how why what'.split(' '),
);

/** `the claims`, `Putin's claims`. */
export function isNoun(
  tokens: readonly Token[],
  at: number,
  limit: number,
  grammar: ReportGrammar,
): boolean {
  const before = wordBefore(tokens, at, limit);
  if (before === 's') return tokens[at - 1]?.gap === 'apostrophe';
  return ARTICLES.has(before) || grammar.possessives.has(before);
}

const ARTICLES: ReadonlySet<string> = new Set('the a an any no each every another'.split(' '));

/** A plain present such as `call`, which is a noun too. */
export function isBareForm(word: string, language: Language): boolean {
  return language.code === 'en' && !/(?:ed|s|ing)$/.test(word) && language.doubtfulVerbs.has(word);
}

/** What can go before a plain present: `they want`, `voters want`, `would want`, `did not say`. */
export function isAfterPlural(
  tokens: readonly Token[],
  at: number,
  limit: number,
  { negations }: Language,
  { auxiliaries }: ReportGrammar,
): boolean {
  let index = at - 1;
  while (
    index > limit &&
    (isAdverb(tokens[index]) ||
      negations.has(tokens[index]?.word ?? '') ||
      tokens[index]?.word === 't')
  )
    index--;
  const token = tokens[index];
  if (!token || index < limit || tokens[index + 1]?.gap === 'stop') return false;
  const { word } = token;
  return (
    PLURAL.has(word) ||
    auxiliaries.has(word) ||
    /^\d+$/.test(word) ||
    word === 'percent' ||
    (word.endsWith('s') && word.length > 3 && !word.endsWith('ss') && !word.endsWith('us'))
  );
}

const PLURAL: ReadonlySet<string> = new Set(
  'i we they you who that people police many most some others both all those'.split(' '),
);

/** `was expected`: a passive or a progressive. */
export function beBefore(
  tokens: readonly Token[],
  at: number,
  limit: number,
  language: Language,
): boolean {
  let index = at - 1;
  while (
    index > limit &&
    (isAdverb(tokens[index]) || language.negations.has(tokens[index]?.word ?? ''))
  )
    index--;
  return index >= limit && language.passive.has(tokens[index]?.word ?? '');
}

/** The word that a token follows without a mark. */
export function wordBefore(tokens: readonly Token[], at: number, limit: number): string {
  const gap = tokens[at]?.gap;
  return at > limit && (gap === 'space' || gap === 'apostrophe')
    ? (tokens[at - 1]?.word ?? '')
    : '';
}

/** `clearly`, `also`. */
export function isAdverb(token: Token | undefined): boolean {
  return token !== undefined && (token.word.endsWith('ly') || ADVERBS.has(token.word));
}

const ADVERBS: ReadonlySet<string> = new Set(
  'also now still just once already often then later again so'.split(' '),
);

/** Any past form may report beside a quotation. */
export const PAST = 'ed';
