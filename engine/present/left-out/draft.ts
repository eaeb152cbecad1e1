import type { Draft, DraftPart, DraftRun, DraftWords } from '../../../contract/draft.ts';
import type {
  LeftOutQuestion,
  LeftOutSide,
  LeftOutView,
  NamedArticle,
} from '../../../contract/left-out.ts';
import { webAddress } from '../web-address.ts';
import { foreign, joined, packWords } from './runs.ts';
import { sideRuns } from './side.ts';

/** Puts into words which sides of an article's disputed questions were not found in it. */
export function draftOf(view: LeftOutView, words: DraftWords): Draft {
  const { lang, dir, leftOut, dossier } = words;
  const { article, asOf, questions, packs } = view;
  return {
    ...{ lang, dir },
    parts: [
      part('title', leftOut.title),
      ...articleParts(article, words),
      ...(asOf === undefined ? [] : dayParts(asOf, words)),
      ...questions.flatMap((question) => questionParts(question, view, words)),
      ...(questions.length === 0 ? [part('note', leftOut.nothing)] : []),
      part('note', leftOut.caveat),
      ...packs.map(({ title, version }) => part('note', dossier.fromPack(title, version))),
    ],
  };
}

function part(kind: DraftPart['kind'], text: string): DraftPart {
  return { kind, runs: [{ text }] };
}

/** What the article calls itself, where it stands and its day; or that the day is not known. */
export function articleParts(article: NamedArticle, words: DraftWords): DraftPart[] {
  const { leftOut, why, date } = words;
  const address = webAddress(article.url);
  const label = article.title ? why.quoted(article.title) : address?.hostname;
  const day = date(article.published, 'day');
  const named: DraftRun[] = label
    ? [{ text: label, ...foreign(article.lang, words), href: address?.href }]
    : [];
  const told = [...named, ...(day ? [{ text: day }] : [])].map((run) => [run]);
  return [
    ...(told.length > 0
      ? [
          {
            kind: 'note' as const,
            runs: [{ text: leftOut.article + leftOut.colon }, ...joined(told, ', ')],
          },
        ]
      : []),
    ...(day ? [] : [part('note', leftOut.noDay)]),
  ];
}

function dayParts(asOf: string, { leftOut, date }: DraftWords): DraftPart[] {
  const day = date(asOf, 'day');
  return day ? [part('note', leftOut.asOf(day))] : [];
}

function questionParts(
  { question, langs, sides }: LeftOutQuestion,
  view: LeftOutView,
  words: DraftWords,
): DraftPart[] {
  return [
    { kind: 'question', runs: packWords(question, langs?.question, words) },
    ...sides.flatMap((side) => sideParts(side, view, words)),
  ];
}

function sideParts(side: LeftOutSide, view: LeftOutView, words: DraftWords): DraftPart[] {
  const { note, langs } = side.statement;
  return [
    { kind: 'side', runs: sideRuns(side, view.asOf, words) },
    ...(note ? [{ kind: 'note' as const, runs: packWords(note, langs?.note, words) }] : []),
  ];
}
