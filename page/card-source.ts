import type { PageFacts } from '../contract/annotations.ts';
import type { PageCardActions } from '../contract/card.ts';
import type { MarkTarget, WrongMatch } from '../contract/marks.ts';
import type { Background, PagePreferences } from '../contract/page.ts';
import type { CardInHand, CardSource } from './cards.ts';
import type { PlacedMark } from './paint.ts';

/** The page that is being read, as it is at the moment. */
export interface PageInReading {
  background: Background;
  facts(): PageFacts;
  /** Ids of all statements the article reports. */
  reported(): string[];
  preferences(): PagePreferences | undefined;
  /** Takes the marks of a match off this page. */
  mute(match: WrongMatch): void;
}

/** The rest before a card opens, until the reader's own choice is known, in milliseconds. */
const DEFAULT_DWELL_MS = 400;

/** Tells the cards of a page what they show and does what their readers ask for. */
export function cardSource(page: PageInReading): CardSource {
  const { background } = page;
  /** Whom the reader means on this page, by the actors who share a name. */
  const chosen = new Map<string, string | undefined>();
  const context = () => ({ page: page.facts(), reported: page.reported() });
  const read = ({ target }: PlacedMark) => {
    const choice = target.kind === 'ambiguous' && { chosen: chosen.get(candidatesOf(target)) };
    return background.openCard({ target: { ...target, ...choice }, ...context() });
  };
  const actionsFor = (mark: PlacedMark, { close, pin }: CardInHand): PageCardActions => {
    const { target } = mark;
    return {
      close,
      pin,
      unmarkActor(actor) {
        pin(true);
        return background.unmarkActor({ actor, isUnmarked: true });
      },
      markActor: (actor) => background.unmarkActor({ actor, isUnmarked: false }),
      switchOffHere: () => void background.switchOffHere(),
      async wrongMatch() {
        close();
        // One after the other, since each is added to the same list.
        for (const match of wrongMatches(target, chosen)) {
          page.mute(match);
          await background.muteMatch(match);
        }
      },
      openActor: (id) => background.openActor({ id, ...context() }),
      openDossier: (actors) => background.openDossier({ actors }),
      ...(target.kind === 'ambiguous' && {
        choose(id) {
          chosen.set(candidatesOf(target), id);
          return read(mark);
        },
      }),
    };
  };
  return {
    actionsFor,
    read,
    dwell: () => page.preferences()?.hoverDelay ?? DEFAULT_DWELL_MS,
    opensOn: () => page.preferences()?.opensOn ?? 'rest',
  };
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
      const [taken] = target.claim.statements;
      return taken === undefined ? [] : [{ text: target.claim.sentence, taken }];
    }
  }
}
