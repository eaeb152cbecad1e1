import type { DraftRun, DraftWords } from '../../../contract/draft.ts';
import { type Cuts, LEFT_OUT, type LeftOutSide } from '../../../contract/left-out.ts';
import type { Source } from '../../../contract/pack.ts';
import type { QuoteView, StatementView } from '../../../contract/views.ts';
import { isSameLanguage } from '../../language/index.ts';
import { webAddress } from '../web-address.ts';
import { bracketedWords, foreign, inLanguage, joined, wordsIn } from './runs.ts';

/** So many words may stand for one side, all sides alike. */
export const MOST_WORDS = 60;

/** Read by most readers whose own language has no translation. */
const COMMON_LANGUAGE = 'en';
/**
 * Two versions of which one is so many times as long as the other are not of the same words: one paper
 * prints more of them. Of 204 pairs in the bundled packs eight in ten are nearer than 1 to 1.8.
 */
const FURTHEST_LENGTHS = 2;
const ENDS_A_SENTENCE = /[.!?…]$/;

/** What is told with a statement beside its words. */
export interface SideOptions {
  /** Who prints the words. */
  isSourced: boolean;
  /** That the article names the side, where its words were not found there. */
  isNamedTold: boolean;
}

const EVERYTHING: SideOptions = { isSourced: true, isNamedTold: true };

/** What one side states: who, in which office, on which day, where, in which words, printed by whom. */
export function sideRuns(
  side: LeftOutSide,
  asOf: string | undefined,
  words: DraftWords,
  options: SideOptions = EVERYTHING,
): DraftRun[] {
  const ways = versionsOf(side, words);
  const withoutVenue = { ...side, statement: { ...side.statement, venue: undefined } };
  for (const versions of ways) {
    for (const one of [side, withoutVenue]) {
      for (const version of versions) {
        const runs = withWords(version, one, asOf, words, options);
        if (wordsIn(runs) <= MOST_WORDS) return runs;
      }
    }
  }
  return cutToFit(ways.flat(), withoutVenue, asOf, words, options);
}

/** The words of a side as they may be given: first those spoken, then the same for who cannot read them. */
interface Version {
  spoken?: string | undefined;
  beside?: string | undefined;
  inSubstance?: string | undefined;
}

/**
 * Ways to give the words, from the fullest to the shortest, the parts of each likewise: sentences stay
 * whole, and understood, for as long as they can, and the venue goes before the speaker's own words.
 */
function versionsOf({ statement, cuts }: LeftOutSide, words: DraftWords): Version[][] {
  const { paraphrase, langs } = statement;
  const { sentences, carrying } = cuts.quote;
  const all = partsOf(cuts.quote);
  const inSubstance = paraphrase ? [{ inSubstance: paraphrase }] : [];
  const alone = all.map((spoken) => ({ spoken }));
  const explained = paraphrase ? all.map((spoken) => ({ spoken, inSubstance: paraphrase })) : [];
  switch (secondOf(statement, words)) {
    case undefined:
      return [
        sentences.map((spoken) => ({ spoken })),
        carrying && paraphrase ? [{ spoken: carrying, inSubstance: paraphrase }] : [],
        inSubstance,
        alone,
      ];
    case 'translation':
      return [
        translated(all, partsOf(cuts.quoteBeside)),
        langs?.paraphrase === undefined ? explained : [],
        inSubstance,
        alone,
      ];
    case 'paraphrase':
      return [explained, inSubstance, alone];
  }
}

function partsOf({ sentences, carrying }: Cuts): string[] {
  return [...new Set([...sentences, ...(carrying === undefined ? [] : [carrying])])];
}

/** Every part of the one with every part of the other, where most is left of both first. */
function translated(spoken: readonly string[], beside: readonly string[]): Version[] {
  return spoken
    .flatMap((one, at) => beside.map((other, place) => ({ one, other, cut: at + place })))
    .sort((a, b) => a.cut - b.cut)
    .map(({ one, other }) => ({ spoken: one, beside: other }));
}

/** What stands beside words that the reader does not read: a translation, else what editors say of them. */
function secondOf(
  { quote, quoteBeside, paraphrase, langs }: StatementView,
  { lang }: DraftWords,
): 'translation' | 'paraphrase' | undefined {
  const isIn = (version: QuoteView | undefined, code: string) =>
    version !== undefined && isSameLanguage(version.lang, code);
  if (!quote || isIn(quote, lang)) return undefined;
  const isTranslated = quoteBeside !== undefined && isAsLong(quote.text, quoteBeside.text);
  if (isTranslated && isIn(quoteBeside, lang)) return 'translation';
  if (paraphrase && langs?.paraphrase === undefined) return 'paraphrase';
  if (isTranslated) return 'translation';
  return paraphrase && !isIn(quote, COMMON_LANGUAGE) ? 'paraphrase' : undefined;
}

function isAsLong(one: string, other: string): boolean {
  const share = one.length / Math.max(other.length, 1);
  return share <= FURTHEST_LENGTHS && share >= 1 / FURTHEST_LENGTHS;
}

/** Nothing shorter is left: words are cut from the end, rather of the editors' than of the speaker's. */
function cutToFit(
  versions: readonly Version[],
  side: LeftOutSide,
  asOf: string | undefined,
  words: DraftWords,
  options: SideOptions,
): DraftRun[] {
  const last = versions.findLast(({ inSubstance }) => inSubstance) ?? versions.at(-1) ?? {};
  const field = last.inSubstance === undefined ? 'spoken' : 'inSubstance';
  const kept = (last[field] ?? '').replace(` ${LEFT_OUT}`, '').split(' ');
  const alone = (): DraftRun[] =>
    withWords({ [field]: `${kept.join(' ')} ${LEFT_OUT}` }, side, asOf, words, options);
  while (kept.length > 1 && wordsIn(alone()) > MOST_WORDS) kept.pop();
  return alone();
}

function withWords(
  { spoken, beside, inSubstance }: Version,
  side: LeftOutSide,
  asOf: string | undefined,
  words: DraftWords,
  { isSourced, isNamedTold }: SideOptions,
): DraftRun[] {
  const { statement, later } = side;
  const { quote, quoteBeside, reportedBy, presence, langs } = statement;
  const { leftOut } = words;
  const source = isSourced ? sourceRun(statement.sources[0], words) : undefined;
  const said = [{ text: leftOut.colon }];
  const first =
    quote && spoken !== undefined
      ? [
          ...opening(side, asOf, true, [], words),
          ...said,
          ...quoted(spoken, quote, marksOf(quote, words), source, words),
        ]
      : opening(side, asOf, false, source ? [source] : [], words);
  return [
    ...ended(first),
    ...(quoteBeside && beside !== undefined
      ? [
          { text: ` ${labelOf(quoteBeside, words)}${leftOut.colon}` },
          ...ended(
            quoted(beside, quoteBeside, [], isSourced ? printerOf(quoteBeside) : undefined, words),
          ),
        ]
      : []),
    ...(inSubstance === undefined
      ? []
      : [
          {
            text: ` ${leftOut.inSubstance}${inBrackets(langs?.paraphrase, words)}${leftOut.colon}`,
          },
          { text: inSubstance, ...foreign(langs?.paraphrase, words) },
        ]),
    ...(reportedBy && isSourced ? [{ text: ` ${words.statement.reportedBy(reportedBy)}.` }] : []),
    ...(presence === 'not-found-here' && isNamedTold && !later
      ? [{ text: ` ${leftOut.namedHere}` }]
      : []),
  ];
}

/** A sentence with its full stop, unless it closes with words that end a sentence themselves. */
function ended(runs: readonly DraftRun[]): DraftRun[] {
  const closing = runs.at(-1)?.text.trim() ?? '';
  const isQuoteLast = !/[\p{L}\p{N})]/u.test(closing);
  const isEnded = isQuoteLast && ENDS_A_SENTENCE.test(runs.at(-2)?.text ?? '');
  return isEnded ? [...runs] : [...runs, { text: '.' }];
}

/** In which language the words are that follow; nothing where it is the draft's. */
function inBrackets(lang: string | undefined, words: DraftWords): string {
  const language = inLanguage(lang, words);
  return language ? ` (${language})` : '';
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
  const asides: DraftRun[][] = [
    ...(later === 'than-article' ? [[{ text: leftOut.laterThanArticle }]] : []),
    ...(later === 'than-day' && asOfDay ? [[{ text: leftOut.laterThan(asOfDay) }]] : []),
    ...(venue ? [bracketedWords(venue, langs?.venue, words)] : []),
    ...more.map((run) => [run]),
  ];
  return [
    { text: actor.name },
    ...(role
      ? [{ text: ' (' }, ...bracketedWords(role, actor.langs?.role, words), { text: ')' }]
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
  const asides = [...marks.map((mark) => [{ text: mark }]), ...(source ? [[source]] : [])];
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
  const isNamed = source.copyOf === undefined || label.includes(source.copyOf);
  const text = source.copyOf && !isNamed ? statement.printedBy(source.copyOf, label) : label;
  return { text, href: address?.href };
}
