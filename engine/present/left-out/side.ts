import type { DraftRun, DraftWords } from '../../../contract/draft.ts';
import { LEFT_OUT, type LeftOutSide } from '../../../contract/left-out.ts';
import type { Source } from '../../../contract/pack.ts';
import type { QuoteView, StatementView } from '../../../contract/views.ts';
import { webAddress } from '../web-address.ts';
import { foreign, inLanguage, isSameLanguage, joined, packWords, wordsIn } from './runs.ts';

/** So many words may stand for one side, all sides alike. */
export const MOST_WORDS = 60;

/** Read by most readers whose own language has no translation. */
const COMMON_LANGUAGE = 'en';

/** What one side states: who, in which office, on which day, where, in which words, printed by whom. */
export function sideRuns(
  side: LeftOutSide,
  asOf: string | undefined,
  words: DraftWords,
): DraftRun[] {
  const versions = versionsOf(side, words);
  const written = versions.map((version) => withWords(version, side, asOf, words));
  const fitting = written.find((runs) => wordsIn(runs) <= MOST_WORDS);
  return fitting ?? cutToFit(versions, side, asOf, words);
}

/** The words of a side as they may be given: first those spoken, then the same for who cannot read them. */
interface Version {
  spoken?: string | undefined;
  beside?: string | undefined;
  inSubstance?: string | undefined;
}

/** From the fullest to the shortest. What helps the reader to understand is dropped last. */
function versionsOf({ statement, cuts }: LeftOutSide, words: DraftWords): Version[] {
  const { paraphrase } = statement;
  const [whole] = cuts.quote;
  if (whole === undefined) return [{ inSubstance: paraphrase }];
  const second = secondOf(statement, words);
  const levels = Math.max(cuts.quote.length, cuts.quoteBeside.length);
  const spoken = Array.from({ length: levels }, (_, at) => cuts.quote[at] ?? cuts.quote.at(-1));
  if (second === undefined) return spoken.map((one) => ({ spoken: one }));
  const inSubstance = spoken.map((one) => ({ spoken: one, inSubstance: paraphrase }));
  if (second === 'paraphrase') return inSubstance;
  const translated = spoken.map((one, at) => ({
    spoken: one,
    beside: cuts.quoteBeside[at] ?? cuts.quoteBeside.at(-1),
  }));
  return isInReadersLanguage(statement.langs?.paraphrase)
    ? [...translated, ...inSubstance]
    : translated;
}

function isInReadersLanguage(langOfPackWords: string | undefined): boolean {
  return langOfPackWords === undefined;
}

/** What stands beside words that the reader does not read: a translation, else what editors say of them. */
function secondOf(
  { quote, quoteBeside, paraphrase, langs }: StatementView,
  { lang }: DraftWords,
): 'translation' | 'paraphrase' | undefined {
  const isIn = (version: QuoteView | undefined, code: string) =>
    version !== undefined && isSameLanguage(version.lang, code);
  if (isIn(quote, lang)) return undefined;
  if (isIn(quoteBeside, lang)) return 'translation';
  if (paraphrase && isInReadersLanguage(langs?.paraphrase)) return 'paraphrase';
  if (quoteBeside) return 'translation';
  return paraphrase && !isIn(quote, COMMON_LANGUAGE) ? 'paraphrase' : undefined;
}

/** Nothing shorter is left: words are cut from the end of the last version until the rest fits. */
function cutToFit(
  versions: readonly Version[],
  side: LeftOutSide,
  asOf: string | undefined,
  words: DraftWords,
): DraftRun[] {
  const last = versions.at(-1) ?? {};
  const field = last.spoken === undefined ? 'inSubstance' : 'spoken';
  const kept = (last[field] ?? '').replace(` ${LEFT_OUT}`, '').split(' ');
  const alone = (): DraftRun[] =>
    withWords({ [field]: `${kept.join(' ')} ${LEFT_OUT}` }, side, asOf, words);
  while (kept.length > 1 && wordsIn(alone()) > MOST_WORDS) kept.pop();
  return alone();
}

function withWords(
  { spoken, beside, inSubstance }: Version,
  side: LeftOutSide,
  asOf: string | undefined,
  words: DraftWords,
): DraftRun[] {
  const { statement, later } = side;
  const { quote, quoteBeside, reportedBy, presence, langs } = statement;
  const { leftOut } = words;
  const source = sourceRun(statement.sources[0], words);
  const said = [{ text: leftOut.colon }];
  const first =
    quote && spoken !== undefined
      ? [
          ...opening(side, asOf, true, [], words),
          ...said,
          ...quoted(spoken, quote, marksOf(quote, words), source, words),
        ]
      : opening(side, asOf, false, [source], words);
  return [
    ...first,
    { text: '.' },
    ...(quoteBeside && beside !== undefined
      ? [
          { text: ` ${labelOf(quoteBeside, words)}${leftOut.colon}` },
          ...quoted(beside, quoteBeside, [], printerOf(quoteBeside), words),
          { text: '.' },
        ]
      : []),
    ...(inSubstance === undefined
      ? []
      : [
          { text: ` ${leftOut.inSubstance}${leftOut.colon}` },
          ...packWords(inSubstance, langs?.paraphrase, words),
        ]),
    ...(reportedBy ? [{ text: ` ${words.statement.reportedBy(reportedBy)}.` }] : []),
    ...(presence === 'not-found-here' && !later ? [{ text: ` ${leftOut.namedHere}` }] : []),
  ];
}

/** Who said something, and when; in brackets whether that is later, where, and what else is to be known. */
function opening(
  { statement, later }: LeftOutSide,
  asOf: string | undefined,
  isQuoted: boolean,
  more: readonly DraftRun[],
  words: DraftWords,
): DraftRun[] {
  const { leftOut } = words;
  const { actor, date, datePrecision, venue, langs } = statement;
  const { role } = actor;
  const day = words.date(date, datePrecision);
  const when = day && leftOut.when[datePrecision](day);
  const asOfDay = words.date(asOf, 'day');
  const asides: DraftRun[] = [
    ...(later === 'than-article' ? [{ text: leftOut.laterThanArticle }] : []),
    ...(later === 'than-day' && asOfDay ? [{ text: leftOut.laterThan(asOfDay) }] : []),
    ...(venue ? [{ text: venue, ...foreign(langs?.venue, words) }] : []),
    ...more,
  ];
  return [
    { text: actor.name },
    ...(role
      ? [{ text: ' (' }, { text: role, ...foreign(actor.langs?.role, words) }, { text: ')' }]
      : []),
    // Of several the verb would have to be another; the name alone is right of all.
    ...(when && isQuoted && actor.kind === 'person'
      ? [{ text: leftOut.said(when) }]
      : when
        ? [{ text: `, ${datePrecision === 'approximate' ? when : day}` }]
        : []),
    ...(asides.length > 0
      ? [{ text: ' (' }, ...joined(asides, leftOut.semicolon), { text: ')' }]
      : []),
  ];
}

/** Words as somebody prints them, with what they are and who that is. */
function quoted(
  text: string,
  version: QuoteView,
  marks: readonly string[],
  source: DraftRun | undefined,
  words: DraftWords,
): DraftRun[] {
  const [before = '', after = ''] = words.leftOut.spoken('\n').split('\n');
  const asides = [...marks.map((mark) => ({ text: mark })), ...(source ? [source] : [])];
  return [
    { text: before },
    { text, ...foreign(version.lang, words) },
    { text: after },
    ...(asides.length > 0
      ? [{ text: ' (' }, ...joined(asides, words.leftOut.semicolon), { text: ')' }]
      : []),
  ];
}

/** What is to be known of words that stand first: their language, and that they are a translation. */
function marksOf({ lang, nature, translatedBy }: QuoteView, words: DraftWords): string[] {
  const language = inLanguage(lang, words);
  return [
    ...(language ? [language] : []),
    ...(nature === 'translation' ? [words.leftOut.translated(translatedBy)] : []),
  ];
}

/** What words that stand second are. */
function labelOf({ lang, nature, translatedBy }: QuoteView, words: DraftWords): string {
  const { statement } = words;
  if (nature === 'translation') {
    return translatedBy ? statement.translatedBy(translatedBy) : statement.translation;
  }
  const language = words.language(lang);
  return language ? statement.inLanguage(language) : statement.translation;
}

function printerOf({ publisher, url }: QuoteView): DraftRun | undefined {
  return publisher ? { text: publisher, href: webAddress(url)?.href } : undefined;
}

function sourceRun(source: Source | undefined, { statement }: DraftWords): DraftRun {
  const address = webAddress(source?.url);
  const label = source?.publisher ?? address?.hostname ?? source?.title;
  if (!source || !label) return { text: statement.noSource };
  const text = source.copyOf ? statement.printedBy(source.copyOf, label) : label;
  return { text, href: address?.href };
}
