import type { Sentence } from '../text/sentences.ts';
import type { ArticleBlock } from './article.ts';
import type { SpeechCue } from './cues.ts';
import type { Subject } from './subjects.ts';

/** How many words of an unknown speaker are shown. */
const LONGEST_UNKNOWN = 8;
/** How far behind an inverted verb its subject may stand: `сообщил журналистам помощник …`. */
const INVERTED_WITHIN = 11;
const ENGLISH_INVERTED_WITHIN = 6;
/** How far an apposition may part a subject from its verb. */
const LONGEST_APPOSITION = 28;

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
  if (cue.kind === 'noun') return owner(block, cue, subjects);
  const agent = passiveAgent(block, sentence, cue, subjects);
  if (agent !== undefined) return agent ?? undefined;
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

/** `Putin's demands`. */
function owner(
  block: ArticleBlock,
  cue: SpeechCue,
  subjects: readonly Subject[],
): Subject | undefined {
  const isS = block.tokens[cue.from - 1]?.word === 's';
  const found = isS ? subjects.find(({ to }) => to === cue.from - 1) : undefined;
  return found && found.kind !== 'pronoun' && cue.from - found.from < 4 ? found : undefined;
}

/** @returns The agent of a passive, `null` for a passive without one, nothing for an active verb. */
function passiveAgent(
  block: ArticleBlock,
  { from, to }: Sentence,
  cue: SpeechCue,
  subjects: readonly Subject[],
): Subject | null | undefined {
  const { tokens, document } = block;
  const { language } = document;
  let at = cue.from - 1;
  while (
    at > from &&
    (isAdverb(tokens[at]?.word ?? '') || language.negations.has(tokens[at]?.word ?? ''))
  ) {
    at--;
  }
  const isPassive =
    language.passive.has(tokens[at]?.word ?? '') && !(tokens[cue.from]?.word ?? '').endsWith('ing');
  if (!isPassive || language.code !== 'en') return undefined;
  for (let index = cue.to; index < Math.min(to, cue.to + 3); index++) {
    if (!language.by.has(tokens[index]?.word ?? '')) continue;
    return subjects.find(({ phrase, kind }) => phrase === index + 1 && kind !== 'pronoun') ?? null;
  }
  return null;
}

/** The subject right before the verb, or before an apposition that ends there. */
function before(
  block: ArticleBlock,
  { from }: Sentence,
  cue: SpeechCue,
  subjects: readonly Subject[],
): Subject | undefined {
  const { tokens } = block;
  let at = cue.from - 1;
  while (at >= from && isBetween(block, at) && !endsSubject(subjects, at)) {
    if (tokens[at + 1]?.gap === 'comma') break;
    at--;
  }
  if (at < from) return undefined;
  const gap = tokens[at + 1]?.gap;
  const adjacent = endsSubject(subjects, at);
  if (gap === 'comma' || gap === 'other') return beforeApposition(block, from, at, subjects);
  if (adjacent && !adjacent.oblique) return adjacent;
  return block.document.language.relativePronouns.has(tokens[at]?.word ?? '')
    ? endsSubject(subjects, at - 1)
    : undefined;
}

function beforeApposition(
  block: ArticleBlock,
  from: number,
  last: number,
  subjects: readonly Subject[],
): Subject | undefined {
  const { tokens } = block;
  for (let at = last; at > from && last - at < LONGEST_APPOSITION; at--) {
    if (block.quoted[at]) return undefined;
    const gap = tokens[at]?.gap;
    if (gap === 'stop') return undefined;
    if (gap !== 'comma' && gap !== 'other') continue;
    // 'Kyiv's foreign minister, Andrii Sybiha, was …': the apposition is the name itself.
    const inner = endsSubject(subjects, last);
    if (inner && inner.kind === 'name' && !inner.oblique && inner.phrase <= at) return inner;
    const outer = endsSubject(subjects, at - 1);
    if (outer && !outer.oblique) return outer;
  }
  return undefined;
}

/** `Halm may come, сказал хозяин дворца`: a verb that opens a clause has its subject behind it. */
function strangerBehind(
  block: ArticleBlock,
  { from, to }: Sentence,
  cue: SpeechCue,
): Subject | undefined {
  const { tokens, document, quoted } = block;
  const { language } = document;
  if (!language.bareNouns || language.dropsPronouns || cue.kind !== 'verb') return undefined;
  if (cue.from === from || !isBreak(tokens[cue.from]?.gap)) return undefined;
  const next = tokens[cue.to];
  if (!next || cue.to >= to || next.gap !== 'space' || next.capital || quoted[cue.to])
    return undefined;
  const isOther =
    ADDRESSEES.has(next.word) ||
    language.prepositions.has(next.word) ||
    language.betweenSubjectAndVerb.has(next.word) ||
    language.clauseBreaks.has(next.word) ||
    language.and.has(next.word);
  const end = phraseEnd(block, cue.to, Math.min(to, cue.to + LONGEST_UNKNOWN));
  return isOther || (end < to && !isBreak(tokens[end]?.gap)) ? undefined : unknown(cue.to, end);
}

/** The subject of a clause before, where `and` or a participle goes on with it. */
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
    isParticiple(block, cue) ||
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

/** `…,” said Trump`; English turns the order round only so, other languages at any time. */
function isInverted(block: ArticleBlock, { from }: Sentence, cue: SpeechCue): boolean {
  if (isParticiple(block, cue)) return false;
  if (block.document.language.inverts) return true;
  return cue.from > from && isBreak(block.tokens[cue.from]?.gap);
}

function isParticiple({ tokens, document }: ArticleBlock, cue: SpeechCue): boolean {
  return document.language.code === 'en' && (tokens[cue.from]?.word.endsWith('ing') ?? false);
}

function isBreak(gap: string | undefined): boolean {
  return gap === 'comma' || gap === 'other' || gap === 'stop';
}

/** The subject behind a cue, with titles and, in languages that allow it, other words between. */
function behind(
  block: ArticleBlock,
  { to }: Sentence,
  cue: SpeechCue,
  subjects: readonly Subject[],
): Subject | undefined {
  const { tokens, document } = block;
  const isEnglish = document.language.code === 'en';
  const within = isEnglish ? ENGLISH_INVERTED_WITHIN : INVERTED_WITHIN;
  for (let at = cue.to; at < Math.min(to, cue.to + within); at++) {
    if (block.quoted[at]) break;
    if (isBreak(tokens[at]?.gap)) {
      if (at === cue.to) return undefined;
      break;
    }
    const found = subjects.find(({ from }) => from === at);
    if (found) return isOwner(block, found) ? unknown(cue.to, found.to) : found;
  }
  // Without a name, only a quotation right before makes what follows the verb its subject.
  const follows = cue.kind === 'according' || block.quoted[cue.from - 1] === 1;
  const next = tokens[cue.to]?.word ?? '';
  if (!follows || document.language.prepositions.has(next) || ADDRESSEES.has(next))
    return undefined;
  const end = phraseEnd(block, cue.to, Math.min(to, cue.to + LONGEST_UNKNOWN));
  return end > cue.to ? unknown(cue.to, end) : undefined;
}

/** `powiedział dziennikarzom`: whoever is spoken to does not speak. */
const ADDRESSEES = new Set(
  `dziennikarzom dziennikarce dziennikarzowi reporterom mediom журналистам журналисту репортерам
   журналістам журналісту репортерам`.split(/\s+/),
);

function isOwner({ tokens }: ArticleBlock, { to }: Subject): boolean {
  return tokens[to]?.word === 's' && tokens[to]?.gap === 'apostrophe';
}

function phraseEnd({ tokens, quoted }: ArticleBlock, from: number, limit: number): number {
  let at = from;
  while (at < limit && !quoted[at]) {
    const gap = tokens[at]?.gap;
    if (at > from && gap !== 'space' && gap !== 'hyphen' && gap !== 'apostrophe') break;
    at++;
  }
  return at;
}

/** How long `at the summit` between a subject and its verb may be. */
const LONGEST_PHRASE = 8;

/** `European leaders at the summit emphasized`: a prepositional phrase stands between. */
function beforePhrase(
  { tokens, document, quoted }: ArticleBlock,
  cue: SpeechCue,
  subjects: readonly Subject[],
): Subject | undefined {
  return subjects.findLast(({ to, oblique, kind }) => {
    if (oblique || kind === 'pronoun' || to >= cue.from || cue.from - to > LONGEST_PHRASE)
      return false;
    if (!document.language.prepositions.has(tokens[to]?.word ?? '')) return false;
    for (let at = to; at < cue.from; at++)
      if (quoted[at] || tokens[at]?.gap !== 'space') return false;
    return true;
  });
}

/** `ha recordado`, `powiedział`: the verb alone, where a language needs no pronoun. */
function dropped(block: ArticleBlock, { from }: Sentence, cue: SpeechCue): Subject | undefined {
  const { tokens, document, quoted } = block;
  if (!document.language.dropsPronouns) return undefined;
  let at = cue.from - 1;
  while (at >= from && isBetween(block, at) && tokens[at + 1]?.gap === 'space') at--;
  const before = tokens[at];
  const isNamed = at >= from && tokens[at + 1]?.gap === 'space' && before?.capital && !quoted[at];
  if (isNamed) return undefined;
  return { ...unknown(cue.from, cue.to), kind: 'pronoun' };
}

/** A speaker nobody in the packs is: kept, so that the words are not given to somebody else. */
function unknownBefore(
  block: ArticleBlock,
  { from }: Sentence,
  cue: SpeechCue,
): Subject | undefined {
  const { tokens, document } = block;
  let end = cue.from;
  while (end > from && isBetween(block, end - 1)) end--;
  if (end === from || block.quoted[end - 1]) return undefined;
  let start = end;
  while (start > from && end - start < LONGEST_UNKNOWN && !block.quoted[start - 1]) {
    const gap = tokens[start]?.gap;
    if (start < end && gap !== 'space' && gap !== 'hyphen' && gap !== 'apostrophe') break;
    const word = tokens[start - 1]?.word ?? '';
    if (document.language.clauseBreaks.has(word) || word === 'that') break;
    start--;
  }
  return end > start ? unknown(start, end) : undefined;
}

function unknown(from: number, to: number): Subject {
  return { kind: 'unknown', from, to, phrase: from, oblique: false };
}

function endsSubject(subjects: readonly Subject[], at: number): Subject | undefined {
  let byEnd = ends.get(subjects);
  if (!byEnd) {
    byEnd = new Map(subjects.map((subject) => [subject.to, subject]));
    ends.set(subjects, byEnd);
  }
  return byEnd.get(at + 1);
}

/** The subjects of a sentence by where they end, so that many cues ask for many subjects in time. */
const ends = new WeakMap<readonly Subject[], ReadonlyMap<number, Subject>>();

function isBetween({ tokens, document, quoted, names }: ArticleBlock, at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (quoted[at] || names.has(at)) return false;
  return (
    document.language.betweenSubjectAndVerb.has(word) ||
    document.language.negations.has(word) ||
    isAdverb(word) ||
    /^\d{1,4}$/.test(word) ||
    (word === 't' && tokens[at]?.gap === 'apostrophe')
  );
}

function isAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly');
}
