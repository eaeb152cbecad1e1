import type { Figures, SetResult } from '../benchmark.ts';
import { isAstray, outOfView, repeatedTexts, type SeenSurface } from './seen.ts';

/** A card or a popup that was looked at. */
export interface Glance {
  kind: 'card' | 'popup';
  page: string;
  /** Of cards: which mark, and where in the window it stood. */
  mark?: string | undefined;
  seen: SeenSurface;
}

/**
 * One card or popup: which parts are in view without scrolling, and what is wrong with it.
 * @param sideOf as `isAstray` has it
 */
export function rowOf(
  { kind, page, mark, seen }: Glance,
  sideOf: (name: string) => ReadonlySet<string>,
): SetResult {
  const missing = missingOf(seen);
  const repeated = repeatedTexts(seen);
  const partInView = (part: string) => (missing.some((one) => one.endsWith(part)) ? 'no' : 'yes');
  return {
    heading: kind === 'card' ? 'cards' : 'popups',
    set: mark === undefined ? page : `${page}, ${mark}`,
    figures: {
      question: partInView('question'),
      'account 1': partInView('account 1'),
      'account 2': partInView('account 2'),
      explanation: partInView('explanation'),
      'in view': missing.length === 0 ? 'yes' : 'no',
      ...(kind === 'card' && { 'led astray': isAstray(seen, sideOf) ? 'yes' : 'no' }),
      repeated: repeated.length,
    },
    details: { subject: seen.subject, question: seen.lead?.question?.text, missing, repeated },
  };
}

/** Without a difference to lead with all of it is missing. */
function missingOf({ lead }: SeenSurface): string[] {
  return outOfView(lead ?? { question: null, accounts: [], explanation: null });
}

/** How many cards and popups there are, and of how many the same holds. */
export function totalOf(
  glances: readonly Glance[],
  sideOf: (name: string) => ReadonlySet<string>,
): Figures {
  const cards = glances.filter(({ kind }) => kind === 'card').map(({ seen }) => seen);
  const popups = glances.filter(({ kind }) => kind === 'popup').map(({ seen }) => seen);
  const inView = (some: readonly SeenSurface[]) =>
    some.filter((seen) => missingOf(seen).length === 0).length;
  return {
    cards: cards.length,
    inView: inView(cards),
    leadAstray: cards.filter((card) => isAstray(card, sideOf)).length,
    repeated: cards.filter((card) => repeatedTexts(card).length > 0).length,
    popups: popups.length,
    popupsInView: inView(popups),
  };
}
