import type { PageFacts } from '../engine/annotations.ts';
import type { Attendance, CardController } from './card-host.ts';
import type { PageInReading } from './card-source.ts';
import { type Collected, collectInSlices } from './collect.ts';
import type { Background, PagePreferences } from './contract.ts';
import { readFacts } from './facts.ts';
import { awaitHover, type Hover } from './first-hover.ts';
import type { Look } from './first-look.ts';
import { type HitTest, hitTester } from './hit-test.ts';
import type { WalkDirection } from './keyboard-walk.ts';
import { MAX_LATE_LOOKS } from './late-looks.ts';
import { isOf } from './marks.ts';
import { watchReturn } from './navigation.ts';
import { type LookResult, observe } from './observe.ts';
import { type PlacedMark, paint, unpaint } from './paint.ts';
import { placeMarks } from './place-marks.ts';
import { isSameArticle, rangeFinder, type SentText } from './sent-text.ts';
import { takeOver } from './take-over.ts';
import { watchTaps } from './taps.ts';
import { whenVisible } from './visibility.ts';
import type { PageToRead } from './visit.ts';

/** What a reading needs from the script that it runs in. */
export interface ReadingContext extends PageToRead {
  background: Background;
  loadCard: () => Promise<CardController>;
}

/** One page being read, until its signal aborts. */
export interface Reading {
  applyPreferences(preferences: PagePreferences): void;
  showOnPage(target: { statement: string } | { actor: string }): boolean;
  walk(direction: WalkDirection): boolean;
}

/**
 * Reads a page that passed the gate: sends its text, paints the marks, answers the pointer, and looks again
 * when the page changes. Aborting the signal takes everything out of the page.
 */
export function startReading(context: ReadingContext, signal: AbortSignal): Reading {
  const { document, background } = context;
  const watching = new AbortController();
  const root = document.documentElement;
  signal.addEventListener('abort', () => watching.abort());
  let first: Look | undefined = context.first;
  let page: PageFacts = {};
  let isNews = true;
  let collected: Collected | undefined;
  let sent: SentText | undefined;
  let preferences: PagePreferences | undefined;
  let marks: PlacedMark[] = [];
  let hitTest: HitTest | undefined;
  let cards: Attendance | undefined;
  let loading: Promise<Attendance> | undefined;
  let lateLooks = 0;

  /** Looks at the page as it is now. */
  const look = async (): Promise<LookResult> => {
    await whenVisible(document, watching.signal);
    if (document.documentElement !== root) {
      // `document.open()` takes all listeners along with the tree.
      context.startAnew();
      return { isNew: false, ms: 0 };
    }
    const { verdict, things } = first?.isStillTrue() ? first : context.look();
    first = undefined;
    page = readFacts(document, things);
    if (!verdict.news) {
      sent = undefined;
      place();
      if (isNews) background.pageSkipped({ page, verdict }).catch(() => undefined);
      isNews = false;
      lateLooks += 1;
      if (lateLooks > MAX_LATE_LOOKS) watching.abort();
      return { isNew: false, ms: 0 };
    }
    isNews = true;
    collected = await collectInSlices(document, watching.signal);
    const { ms } = collected;
    if (sent && isSameArticle(sent.blocks, collected.blocks)) {
      place();
      return { isNew: false, ms };
    }
    const { blocks } = collected;
    const reply = await background.readPage({ page, verdict, blocks });
    if (signal.aborted) return { isNew: false, ms };
    const { marks: chosen, reported } = reply;
    sent = { blocks, marks: chosen, reported };
    preferences = reply.preferences;
    place();
    return { isNew: true, ms };
  };

  /** Puts the marks where their text stands now. */
  const place = (): void => {
    if (signal.aborted) return;
    marks =
      sent && collected ? placeMarks(sent.marks, rangeFinder(sent.blocks, collected), marks) : [];
    paint(marks);
    const isFirst = hitTest === undefined && marks.length > 0;
    if (isFirst || hitTest) hitTest = hitTester(marks);
    if (isFirst) watchReader();
    const open = cards?.openMark();
    if (open && !marks.includes(open)) cards?.send({ type: 'dismiss' });
  };

  const markAt: HitTest = (point, target) => hitTest?.(point, target);

  /** Brings the card's code at the first touch of a mark. */
  const watchReader = (): void => {
    const waiting = new AbortController();
    const stop = (): void => waiting.abort();
    signal.addEventListener('abort', stop);
    awaitHover(document, markAt, (hover) => attend(stop, hover), waiting.signal);
    watchTaps(document, markAt, (mark) => open(mark, { focus: false, sheet: true }), signal);
  };

  const attend = (then: (cards: Attendance) => void, hover?: Readonly<Hover>): void => {
    loading ??= context.loadCard().then((card) => {
      cards = card.attend({ page: inReading, markAt, hover, signal });
      return cards;
    });
    // Without the card's code the page is as it was, and the next touch tries again.
    loading.then(then, () => {
      loading = undefined;
    });
  };

  const open = (mark: PlacedMark, how: { focus: boolean; sheet: boolean }): void =>
    attend((attended) => attended.send({ type: 'open', mark, ...how }));

  const inReading: PageInReading = {
    background,
    facts: () => page,
    reported: () => sent?.reported ?? [],
    preferences: () => preferences,
    mute(match) {
      if (!sent) return;
      sent = { ...sent, marks: sent.marks.filter((mark) => !isOf(mark, match)) };
      place();
    },
  };

  const firstMarkOf = (target: { statement: string } | { actor: string }) =>
    marks.find(({ target: marked }) =>
      'actor' in target
        ? marked.kind === 'actor' && marked.mention.actor === target.actor
        : marked.kind === 'claim' && marked.claim.statements.includes(target.statement),
    );

  takeOver(document, context.leave, signal);
  if (document.defaultView) watchReturn(document.defaultView, context.startAnew, signal);
  signal.addEventListener('abort', unpaint);
  const watch = observe(
    {
      document,
      look,
      scope: () => collected?.scope,
      shadowRoots: () => collected?.shadowRoots ?? [],
      wasHidden: (element) => collected?.hidden.has(element) ?? false,
    },
    watching.signal,
  );

  return {
    applyPreferences(changed) {
      preferences = changed;
      // The background chooses the marks, so the page is read anew.
      sent = undefined;
      watch.lookAgain();
    },
    showOnPage(target) {
      const mark = firstMarkOf(target);
      if (mark) attend((attended) => attended.leadTo(mark));
      return mark !== undefined;
    },
    walk(direction) {
      attend((attended) => attended.walk(marks, direction));
      return marks.length > 0;
    },
  };
}
