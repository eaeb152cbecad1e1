import { phraseList } from './language.ts';

/** Where a head of state sits, in the languages the engine reads, with the country. */
const SEATS: readonly [string, string][] = [
  ['=russia', `kremlin; kreml; kremls; kremla; kremlu; cremlino; кремль; кремля; кремлю; кремлем`],
  [
    '=usa',
    `white house; weissen hauses; maison blanche; casa blanca; casa bianca; bialego domu; белого дома;
     білого дому; beyaz saray`,
  ],
];

/** Words for whoever sits there. */
const HOLDERS: ReadonlySet<string> = new Set(
  phraseList(
    `master; leader; chief; boss; strongman; herr; herrn; hausherr; chef; maitre; patron; homme; locataire;
     hote; jefe; amo; inquilino; lider; mandatario; capo; padrone; leader; numero uno; gospodarz; szef;
     przywodca; lokator; господар; очільник; глава; голова; хозяин; лидер; лідер; lideri`,
  ).flatMap(([word]) => word ?? []),
);

const seatsByFirst = Map.groupBy(
  SEATS.flatMap(([country, list]) => phraseList(list).map((words) => ({ country, words }))),
  ({ words }) => words[0] ?? '',
);

/** Whether a word such as `master` or `capo` may stand for whoever holds an office by its seat. */
export function isHolderOfSeat(word: string): boolean {
  return HOLDERS.has(word);
}

/**
 * The seat of a head of state that begins at a place of a text, such as `Casa Blanca`.
 * @param wordAt The folded word some places behind it.
 */
export function seatAt(
  wordAt: (offset: number) => string | undefined,
): { country: string; length: number } | undefined {
  const seat = seatsByFirst
    .get(wordAt(0) ?? '')
    ?.find(({ words }) => words.every((word, offset) => wordAt(offset) === word));
  return seat && { country: seat.country, length: seat.words.length };
}
