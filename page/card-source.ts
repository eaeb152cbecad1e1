import type { Claim, PageFacts } from '../engine/annotations.ts';
import type { CardActions } from './card-host.ts';
import type { CardSource } from './cards.ts';
import type { Background, PagePreferences, WrongMatch } from './contract.ts';
import type { MarkTarget } from './marks.ts';
import type { PlacedMark } from './paint.ts';

/** The page that is being read, as it is at the moment. */
export interface PageInReading {
  background: Background;
  facts(): PageFacts;
  claims(): Claim[];
  preferences(): PagePreferences | undefined;
  /** Takes the marks of a match off this page. */
  mute(match: WrongMatch): void;
}

/** The rest before a card opens, until the reader's own choice is known, in milliseconds. */
const DEFAULT_DWELL_MS = 400;

/** Tells the cards of a page what they show and does what their readers ask for. */
export function cardSource(page: PageInReading): CardSource {
  const { background } = page;
  const context = () => ({
    page: page.facts(),
    reported: [...new Set(page.claims().flatMap((claim) => claim.statements))],
  });
  const actionsFor = ({ target }: PlacedMark, close: () => void): CardActions => ({
    close,
    switchOffHere: () => void background.switchOffHere(),
    wrongMatch() {
      const match = wrongMatchOf(target);
      close();
      if (!match) return;
      page.mute(match);
      void background.muteMatch(match);
    },
    openActor: (id) => background.openActor({ id, ...context() }),
  });
  return {
    actionsFor,
    dwell: () => page.preferences()?.hoverDelay ?? DEFAULT_DWELL_MS,
    read: ({ target }) => background.openCard({ target, ...context() }),
  };
}

function wrongMatchOf(target: MarkTarget): WrongMatch | undefined {
  if (target.kind === 'actor') return { text: target.mention.matched, taken: target.mention.actor };
  const [taken] = target.claim.statements;
  return taken === undefined ? undefined : { text: target.claim.sentence, taken };
}
