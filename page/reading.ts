import type { PageFacts } from '../engine/annotations.ts';
import type { CardController } from './card-host.ts';
import { type CardSource, type Cards, runCards } from './cards.ts';
import { type Collected, collectInSlices } from './collect.ts';
import type { Background, CardRequest, GateVerdict, PagePreferences } from './contract.ts';
import { readFacts } from './facts.ts';
import { judge } from './gate.ts';
import { type HitTest, hitTester } from './hit-test.ts';
import { isBelowTop, type WalkDirection, walkMarks } from './keyboard-walk.ts';
import { leadTo } from './lead-to.ts';
import { chooseMarks, type MarkTarget } from './marks.ts';
import { observe } from './observe.ts';
import { type PlacedMark, paint, unpaint } from './paint.ts';
import { placeMarks } from './place-marks.ts';
import { watchPointer } from './pointer.ts';
import { isSameArticle, rangeFinder, type SentText } from './sent-text.ts';
import { whenVisible } from './visibility.ts';

/** What a reading needs from the script that it runs in. */
export interface ReadingContext {
  document: Document;
  background: Background;
  loadCard: () => Promise<CardController>;
}

/** One page being read, until its signal aborts. */
export interface Reading {
  applyPreferences(preferences: PagePreferences): void;
  showOnPage(target: { statement: string } | { actor: string }): boolean;
  walk(direction: WalkDirection): boolean;
}

/** Client-side pages may put their article in late; after this many looks there is none to come. */
const MAX_LATE_LOOKS = 6;
/** The rest before a card opens, until the reader's own choice is known, in milliseconds. */
const DEFAULT_DWELL_MS = 400;

/**
 * Reads a page: judges it, sends its text, paints the marks, answers the pointer, and looks again
 * when the page changes. Aborting the signal takes everything out of the page.
 */
export function startReading(context: ReadingContext, signal: AbortSignal): Reading {
  const { document, background } = context;
  const watching = new AbortController();
  signal.addEventListener('abort', () => watching.abort());
  let verdict: GateVerdict | undefined;
  let page: PageFacts = {};
  let collected: Collected | undefined;
  let sent: SentText | undefined;
  let preferences: PagePreferences | undefined;
  let marks: PlacedMark[] = [];
  let markAt: HitTest = () => undefined;
  let cards: Cards | undefined;
  let walked: PlacedMark | undefined;
  let lateLooks = 0;

  /** Looks at the page as it is now. True where there was anything new to read. */
  const look = async (): Promise<boolean> => {
    await whenVisible(document, watching.signal);
    page = readFacts(document);
    if (!(await mayRead())) {
      sent = undefined;
      place();
      lateLooks += 1;
      if (lateLooks > MAX_LATE_LOOKS || verdict?.reason === 'not-html') watching.abort();
      return false;
    }
    collected = await collectInSlices(document, watching.signal);
    if (sent && isSameArticle(sent.blocks, collected.blocks)) {
      place();
      return false;
    }
    const { blocks } = collected;
    const reply = await background.readPage({ page, verdict: verdict as GateVerdict, blocks });
    if (signal.aborted) return false;
    sent = { blocks, annotations: reply.annotations };
    preferences = reply.preferences;
    place();
    return true;
  };

  const mayRead = async (): Promise<boolean> => {
    if (verdict?.reason === 'reader-asked') return true;
    const now = judge(document);
    const isKnown = verdict?.reason === now.reason;
    verdict = now;
    if (now.news) return true;
    if (isKnown) return false;
    const { read } = await background.pageSkipped({ page, verdict: now });
    if (signal.aborted || !read) return false;
    verdict = { news: true, reason: 'reader-asked' };
    return true;
  };

  /** Puts the marks where their text stands now. */
  const place = (): void => {
    if (signal.aborted) return;
    const chosen =
      sent && preferences ? chooseMarks(sent.annotations, preferences, sent.blocks) : [];
    marks = sent && collected ? placeMarks(chosen, rangeFinder(sent.blocks, collected), marks) : [];
    paint(marks);
    markAt = hitTester(document, marks, collected?.shadowRoots ?? []);
    const open = cards?.openMark();
    if (open && !marks.includes(open)) cards?.send({ type: 'dismiss' });
    if (marks.length > 0) cards ??= startCards();
  };

  const startCards = (): Cards => {
    const source: CardSource = {
      dwell: () => preferences?.hoverDelay ?? DEFAULT_DWELL_MS,
      load: context.loadCard,
      read: (mark) => background.openCard(requestFor(mark)),
      actionsFor: (mark, close) => ({
        close,
        switchOffHere: () => void background.switchOffHere(),
        wrongMatch: () => {
          close();
          mute(mark);
        },
        openActor: (id) => background.openActor({ id, page, reported: reported() }),
      }),
    };
    const started = runCards(document, source, signal);
    watchPointer(document, (point, target) => markAt(point, target), started, signal);
    return started;
  };

  const requestFor = (mark: PlacedMark): CardRequest => ({
    target: mark.target,
    page,
    reported: reported(),
  });

  const reported = (): string[] => [
    ...new Set(sent?.annotations.claims.flatMap((claim) => claim.statements)),
  ];

  const mute = (mark: PlacedMark): void => {
    const match = wrongMatchOf(mark.target);
    if (!match || !preferences) return;
    preferences = { ...preferences, muted: [...preferences.muted, match] };
    place();
    void background.muteMatch(match);
  };

  const firstMarkOf = (target: { statement: string } | { actor: string }) =>
    marks.find((mark) =>
      mark.target.kind === 'actor'
        ? 'actor' in target && mark.target.mention.actor === target.actor
        : 'statement' in target && mark.target.claim.statements.includes(target.statement),
    );

  signal.addEventListener('abort', unpaint);
  observe(
    {
      document,
      look,
      shadowRoots: () => collected?.shadowRoots ?? [],
      wasHidden: (element) => collected?.hidden.has(element) ?? false,
    },
    watching.signal,
  );

  return {
    applyPreferences(changed) {
      preferences = changed;
      place();
    },
    showOnPage(target) {
      const mark = firstMarkOf(target);
      return mark !== undefined && leadTo(mark.range, signal);
    },
    walk(direction) {
      const mark = walkMarks(marks, walked, direction, isBelowTop);
      if (!mark || !leadTo(mark.range, signal)) return false;
      walked = mark;
      cards?.send({ type: 'open', mark, focus: true, sheet: false });
      return true;
    },
  };
}

function wrongMatchOf(target: MarkTarget): { text: string; taken: string } | undefined {
  if (target.kind === 'actor') return { text: target.mention.matched, taken: target.mention.actor };
  const [taken] = target.claim.statements;
  return taken === undefined ? undefined : { text: target.claim.sentence, taken };
}
