import type { ArticleContent, PageFacts } from '../contract/annotations.ts';
import type { CardActions } from '../contract/card.ts';
import type { MarkTarget, WrongMatch } from '../contract/marks.ts';
import type { Background, PagePreferences } from '../contract/page.ts';
import { subjectsOf } from '../engine/present/choose-marks.ts';
import type { CardInHand, CardSource } from './cards.ts';
import type { PlacedMark } from './paint.ts';

/** The page that is being read, as it is at the moment. */
export interface PageInReading {
  background: Background;
  /** What the article of a mark says of itself, and what it carries. */
  articleOf(mark: PlacedMark): { page: PageFacts; content: ArticleContent };
  preferences(): PagePreferences | undefined;
  /** Takes the marks of these matches off this page, and no others any more. */
  leaveOut(matches: readonly WrongMatch[]): void;
}

/** The rest before a card opens, until the reader's own choice is known, in milliseconds. */
const DEFAULT_DWELL_MS = 400;

/** Tells the cards of a page what they show and does what their readers ask for. */
export function cardSource(page: PageInReading): CardSource {
  const { background } = page;
  /** Whom the reader means on this page, by the actors who share a name. */
  const chosen = new Map<string, string | undefined>();
  const read = (mark: PlacedMark) => {
    const { target } = mark;
    const choice = target.kind === 'ambiguous' && { chosen: chosen.get(candidatesOf(target)) };
    return background.openCard({ target: { ...target, ...choice }, ...page.articleOf(mark) });
  };
  const actionsFor = (mark: PlacedMark, card: CardInHand): CardActions => {
    const { target } = mark;
    /** What was called wrong from this card. */
    let wrong: WrongMatch[] = [];
    /** Does what takes the mark away and leaves the card there; what fails leaves both. */
    const parting = async <T>(deed: () => Promise<T>, matches: WrongMatch[] = []): Promise<T> => {
      card.part();
      if (matches.length > 0) page.leaveOut(matches);
      try {
        return await deed();
      } catch (error) {
        card.rejoin();
        page.leaveOut([]);
        throw error;
      }
    };
    const rejoining = async (deed: () => Promise<void>): Promise<void> => {
      card.rejoin();
      try {
        await deed();
      } catch (error) {
        card.part();
        throw error;
      }
    };
    return {
      close: card.close,
      pin: card.pin,
      unmarkActor: (actor) => parting(() => background.unmarkActor({ actor, isUnmarked: true })),
      markActor: (actor) => rejoining(() => background.unmarkActor({ actor, isUnmarked: false })),
      switchOffHere: () => parting(background.switchOffHere),
      switchOnHere: () => rejoining(background.switchOnHere),
      wrongMatch() {
        wrong = wrongMatches(target, chosen);
        return parting(() => oneAfterTheOther(wrong, background.muteMatch), wrong);
      },
      undoWrongMatch: () => rejoining(() => oneAfterTheOther(wrong, background.unmuteMatch)),
      openActor: (id) => background.openActor({ id, ...page.articleOf(mark) }),
      openDossier: (actors) => background.openDossier({ actors }),
      async choose(id) {
        if (target.kind !== 'ambiguous') return null;
        chosen.set(candidatesOf(target), id);
        return read(mark);
      },
    };
  };
  return {
    actionsFor,
    read,
    dwell: () => page.preferences()?.hoverDelay ?? DEFAULT_DWELL_MS,
    opensOn: () => page.preferences()?.opensOn ?? 'rest',
  };
}

/** Each changes the same list of the settings. */
async function oneAfterTheOther(
  matches: readonly WrongMatch[],
  tell: (match: WrongMatch) => Promise<void>,
): Promise<void> {
  for (const match of matches) await tell(match);
}

function candidatesOf({ ambiguous }: MarkTarget & { kind: 'ambiguous' }): string {
  return ambiguous.candidates.map(({ actor }) => actor).join();
}

/** A name of several actors is the wrong match for the one that was chosen, or else for all. */
function wrongMatches(
  target: MarkTarget,
  chosen: ReadonlyMap<string, string | undefined>,
): WrongMatch[] {
  switch (target.kind) {
    case 'actor':
      return [{ text: target.mention.matched, taken: target.mention.actor }];
    case 'ambiguous': {
      const { matched, candidates } = target.ambiguous;
      const one = chosen.get(candidatesOf(target));
      const all = candidates.map(({ actor }) => actor);
      return (one === undefined ? all : [one]).map((taken) => ({ text: matched, taken }));
    }
    case 'claim': {
      const [taken] = subjectsOf(target.claim);
      return taken === undefined ? [] : [{ text: target.claim.sentence, taken }];
    }
  }
}
