import { descriptionLinks } from '../../language/description-links.ts';
import { isArticle } from '../../language/titles.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import type { SpeechCue } from './cues.ts';
import { isBreak } from './gaps.ts';
import { before, beforePhrase, isBetween, unknownBefore } from './subject-before.ts';
import { behind, isInverted, strangerBehind } from './subject-behind.ts';
import type { Subject } from './subjects.ts';
import { LONGEST_UNKNOWN, unknown } from './unknown-subject.ts';

/**
 * Finds who a cue is about.
 * @param subjects All subjects of the sentence, in order.
 * @returns The speaker; nothing where the cue turns out to be none.
 */
export function speakerOf(
  block: ArticleBlock,
  sentence: Sentence,
  cue: SpeechCue,
  subjects: readonly Subject[],
): Subject | undefined {
  const found = findSpeaker(block, sentence, cue, subjects);
  if (!found) return undefined;
  if (!cue.doubtful || found.kind !== 'unknown') return found;
  // With a quotation beside it even a doubtful verb reports.
  return block.quoted[cue.to] || block.quoted[cue.from - 1] || quotesSoon(block, cue)
    ? found
    : undefined;
}

/** How far behind a doubtful verb the quotation it reports may begin: `called the report “…”`. */
const QUOTES_WITHIN = 6;

function quotesSoon({ quoted, tokens }: ArticleBlock, { to }: SpeechCue): boolean {
  for (let at = to; at < to + QUOTES_WITHIN && at < tokens.length; at++) {
    if (quoted[at]) return true;
    if (tokens[at]?.gap === 'stop' || tokens[at]?.gap === 'comma') return false;
  }
  return false;
}

function findSpeaker(
  block: ArticleBlock,
  sentence: Sentence,
  cue: SpeechCue,
  subjects: readonly Subject[],
): Subject | undefined {
  if (cue.kind === 'own-view')
    return { ...unknown(cue.from, cue.to), kind: 'pronoun', gender: cue.gender };
  if (cue.kind === 'according') return behind(block, sentence, cue, subjects);
  if (cue.kind === 'according-after')
    return subjects.find(
      ({ to }) => to === cue.from || (to === cue.from - 1 && isEnding(block, to)),
    );
  return (
    before(block, sentence, cue, subjects) ??
    (isInverted(block, sentence, cue) ? behind(block, sentence, cue, subjects) : undefined) ??
    strangerBehind(block, sentence, cue) ??
    coordinated(block, sentence, cue, subjects) ??
    beforePhrase(block, cue, subjects) ??
    dropped(block, sentence, cue) ??
    unknownBefore(block, sentence, cue)
  );
}

/** The ending in `Lavrov'a göre`. */
function isEnding({ tokens, document }: ArticleBlock, at: number): boolean {
  return document.language.apostropheCases === true && tokens[at]?.gap === 'apostrophe';
}

/** The subject of a clause before, where `and` goes on with it. */
function coordinated(
  block: ArticleBlock,
  { from }: Sentence,
  cue: SpeechCue,
  subjects: readonly Subject[],
): Subject | undefined {
  const { tokens, document } = block;
  let at = cue.from - 1;
  while (at > from && isBetween(block, at) && tokens[at + 1]?.gap !== 'comma') at--;
  const goesOn =
    document.language.and.has(tokens[at]?.word ?? '') ||
    document.language.clauseBreaks.has(tokens[at]?.word ?? '') ||
    tokens[at + 1]?.gap === 'comma' ||
    tokens[at + 1]?.gap === 'other' ||
    document.language.inverts;
  if (!goesOn) return undefined;
  const main = mainSubject(subjects);
  return main && main.to <= cue.from ? main : undefined;
}

/** The first subject that no preposition and no owner keeps from being one. */
export function mainSubject(subjects: readonly Subject[]): Subject | undefined {
  return subjects.find(({ oblique }) => !oblique);
}

/** `ha recordado`, `powiedział`: the verb alone, where a language needs no pronoun. */
function dropped(block: ArticleBlock, { from }: Sentence, cue: SpeechCue): Subject | undefined {
  const { tokens, document, quoted } = block;
  if (!document.language.dropsPronouns) return undefined;
  let at = cue.from - 1;
  while (at >= from && isBetween(block, at) && tokens[at + 1]?.gap === 'space') at--;
  // 'El martes dijo'.
  if (at < cue.from - 1 && isArticle(tokens[at]?.word ?? '')) at--;
  const before = tokens[at];
  const isNamed = at >= from && tokens[at + 1]?.gap === 'space' && before?.capital && !quoted[at];
  if (isNamed) return undefined;
  const stranger = strangerBefore(block, from, cue);
  if (stranger) return stranger;
  // 'Una cuoca, arrivata ieri, diceva': somebody who is told of for the first time.
  if (
    at > from &&
    isBreak(tokens[at + 1]?.gap) &&
    descriptionLinks(document.language.code).indefinite.has(tokens[from]?.word ?? '') &&
    !document.language.stopWords.has(tokens[from + 1]?.word ?? '')
  )
    return unknown(from, from + 2);
  return { ...unknown(cue.from, cue.to), kind: 'pronoun' };
}

/**
 * `un vecino dijo`, `la pescatrice ha detto`, `bir balıkçı … söyledi`: a clause that begins with an article and
 * a noun has its subject there, and where that is nobody of the packs, nobody of them speaks.
 */
function strangerBefore(block: ArticleBlock, from: number, cue: SpeechCue): Subject | undefined {
  const { tokens, document, quoted, names } = block;
  const { language } = document;
  let begin = cue.from;
  while (begin > from && tokens[begin]?.gap === 'space') begin--;
  if (begin > from && !isBreak(tokens[begin]?.gap)) return undefined;
  const article = tokens[begin]?.word ?? '';
  const noun = tokens[begin + 1];
  const isKnownToReaders = isArticle(article);
  if (!isKnownToReaders && !descriptionLinks(language.code).indefinite.has(article))
    return undefined;
  // 'lo dijo', 'la semana pasada dijo', 'un martes dijo': no noun, or a time.
  const isNoun =
    noun !== undefined &&
    begin + 1 < cue.from &&
    !noun.capital &&
    !language.stopWords.has(noun.word) &&
    !language.betweenSubjectAndVerb.has(noun.word) &&
    !language.prepositions.has(noun.word);
  if (!isNoun || (isKnownToReaders && cue.from - begin > LONGEST_UNKNOWN)) return undefined;
  for (let at = begin; at < cue.from; at++) if (quoted[at] || names.has(at)) return undefined;
  return unknown(begin, Math.min(cue.from, begin + LONGEST_UNKNOWN));
}
