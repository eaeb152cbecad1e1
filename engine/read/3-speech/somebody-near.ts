import { descriptionLinks } from '../../language/description-links.ts';
import { bearsOffice } from '../../language/offices.ts';
import { isArticle } from '../../language/titles.ts';
import { foldWord } from '../../text/fold.ts';
import type { ArticleBlock } from './article.ts';
import type { SpeechCue } from './cues.ts';
import type { Subject } from './subjects.ts';

/**
 * `un conseiller de Nora Kern`, `помощник Павла Соранского`: a subject found behind a cue
 * names but the person whom the speaker belongs to.
 */
export function isSomebodyNear(block: ArticleBlock, cue: SpeechCue, subject: Subject): boolean {
  if (subject.kind !== 'name') return false;
  const { from, phrase } = subject;
  if (from > cue.to && phrase > cue.to && isBehindPreposition(block, subject)) return true;
  return (
    block.document.language.bareNouns === true && isOfSomebodyBefore(block, cue, from, subject)
  );
}

/** What begins as an article in one language is a preposition in another: `un allegado a Nora Kern`. */
export function isBehindPreposition(
  { tokens, document }: ArticleBlock,
  { from, phrase }: Subject,
): boolean {
  const { prepositions } = document.language;
  return (
    prepositions.has(tokens[phrase - 1]?.word ?? '') ||
    (phrase < from && prepositions.has(tokens[phrase]?.word ?? ''))
  );
}

/** Where nouns have cases and no article, a noun that needs somebody to belong to has the name as its genitive. */
function isOfSomebodyBefore(
  block: ArticleBlock,
  { kind, to }: SpeechCue,
  from: number,
  { actor }: Subject,
): boolean {
  const { tokens, index } = block;
  const words = tokens.slice(to, from).map(({ word }) => word);
  if (words.some((word) => RELATIVES.test(word)))
    return kind !== 'verb' || !isNominative(block, from, actor);
  if (!words.some((word) => STAFF.test(word))) return false;
  if (kind === 'verb' && isNominative(block, from, actor)) return false;
  const offices = index.offices.get(actor ?? '') ?? new Set();
  return kind === 'verb' || !SERVING.some((office) => bearsOffice(offices, office));
}

/** Whether a name stands as its bearer is called, not in a case that verbs do not agree with. */
export function isNominative(
  { index, tokens, names }: ArticleBlock,
  from: number,
  actor: string | undefined,
): boolean {
  const entry = actor === undefined ? undefined : index.actors.get(actor)?.entry;
  const last = tokens[(names.get(from)?.to ?? from + 1) - 1]?.word ?? '';
  const called = [
    entry?.name ?? '',
    ...(entry?.aliases ?? []).flatMap(({ kind, text }) => (kind === 'inflection' ? [] : text)),
  ];
  return called.some((text) => foldWord(text).endsWith(last));
}

/** Whether the subject of a verb can begin here: at an article, or at any noun where there are none. */
export function opensNoun({ tokens, document }: ArticleBlock, at: number): boolean {
  const { word = '' } = tokens[at] ?? {};
  const { bareNouns, prepositions, clauseBreaks, code } = document.language;
  if (prepositions.has(word)) return false;
  return (
    isArticle(word) ||
    descriptionLinks(code).indefinite.has(word) ||
    TWO.has(word) ||
    (bareNouns === true && !clauseBreaks.has(word)) ||
    code === 'tr'
  );
}

/** A number opens a noun, and a time as often, so that it is no article: `dos días después`. */
const TWO: ReadonlySet<string> = new Set('dos due deux'.split(' '));

/** Offices of those who serve somebody. */
const SERVING = ['aide', 'spokesman', 'envoy', 'secretary'] as const;

/** Those who serve somebody, as words begin or stand. */
const STAFF =
  /^(?:помощни[кцч]|помічни[кц]|советни|радни[кц]|соратни|союзни|адвокат|представит|представни|секретар|посланни|посланн|спецпосланни|речни[кц]|команд|администрац|адміністрац|офис|офіс|doradc|wspolpracowni|asysten|rzeczni|prawni|adwokat|pelnomocni|wyslanni|otoczeni|sztab|urzedni)/u;

/** Those who are somebody's by blood, marriage or friendship, and whoever speaks without a name. */
const RELATIVES =
  /^(?:жен[ыеоаую]|супруг|муж[аеу]?$|сын|доч|брат|сестр|отц|отец|матер|мать|друг[а]?$|друз|приятел|родствен|вдов|источник|окружени|собеседник|дружин|чолові|син[аоу]|доньк|друз|джерел|оточенн|zon[ayie]|maz|mez|syn|cork|brat|siostr|ojc|matk|przyjaci|krewn|zrodl|rozmowc)/u;
