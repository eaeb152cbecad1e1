import type { PageFacts } from '../engine/annotations.ts';
import type { Attendance, CardController } from './card-host.ts';
import type { PageInReading } from './card-source.ts';
import { type Collected, collectInSlices } from './collect.ts';
import type { Background, GateVerdict, PagePreferences } from './contract.ts';
import { readFacts } from './facts.ts';
import { awaitHover, type Hover } from './first-hover.ts';
import { judge } from './gate.ts';
import { type HitTest, hitTester } from './hit-test.ts';
import type { WalkDirection } from './keyboard-walk.ts';
import { type LinkedThing, readLinkedData } from './linked-data.ts';
import { chooseMarks } from './marks.ts';
import { observe } from './observe.ts';
import { type PlacedMark, paint, unpaint } from './paint.ts';
import { placeMarks } from './place-marks.ts';
import { isSameArticle, rangeFinder, type SentText } from './sent-text.ts';
import { watchTaps } from './taps.ts';
import { whenVisible } from './visibility.ts';

/** What a reading needs from the script that it runs in. */
export interface ReadingContext {
  document: Document;
  background: Background;
  loadCard: () => Promise<CardController>;
  /** Begins again with the document as it is now. */
  startAnew(): void;
}

/** One page being read, until its signal aborts. */
export interface Reading {
  applyPreferences(preferences: PagePreferences): void;
  showOnPage(target: { statement: string } | { actor: string }): boolean;
  walk(direction: WalkDirection): boolean;
}

/** Client-side pages may put their article in late; after this many looks there is none to come. */
const MAX_LATE_LOOKS = 6;
/**
 * Reads a page: judges it, sends its text, paints the marks, answers the pointer, and looks again
 * when the page changes. Aborting the signal takes everything out of the page.
 */
export function startReading(context: ReadingContext, signal: AbortSignal): Reading {
  const { document, background } = context;
  const watching = new AbortController();
  const root = document.documentElement;
  signal.addEventListener('abort', () => watching.abort());
  let verdict: GateVerdict | undefined;
  let page: PageFacts = {};
  let collected: Collected | undefined;
  let sent: SentText | undefined;
  let preferences: PagePreferences | undefined;
  let marks: PlacedMark[] = [];
  let hitTest: HitTest | undefined;
  let cards: Attendance | undefined;
  let loading: Promise<Attendance> | undefined;
  let lateLooks = 0;

  /** Looks at the page as it is now. True where there was anything new to read. */
  const look = async (): Promise<boolean> => {
    await whenVisible(document, watching.signal);
    if (document.documentElement !== root) {
      // `document.open()` takes all listeners along with the tree.
      context.startAnew();
      return false;
    }
    const things = readLinkedData(document);
    page = readFacts(document, { things });
    if (!(await mayRead(things))) {
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

  const mayRead = async (things: LinkedThing[]): Promise<boolean> => {
    if (verdict?.reason === 'reader-asked') return true;
    const now = judge(document, things);
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
    claims: () => sent?.annotations.claims ?? [],
    preferences: () => preferences,
    mute(match) {
      if (!preferences) return;
      preferences = { ...preferences, muted: [...preferences.muted, match] };
      place();
    },
  };

  const firstMarkOf = (target: { statement: string } | { actor: string }) =>
    marks.find(({ target: marked }) =>
      'actor' in target
        ? marked.kind === 'actor' && marked.mention.actor === target.actor
        : marked.kind === 'claim' && marked.claim.statements.includes(target.statement),
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
      if (mark) attend((attended) => attended.leadTo(mark));
      return mark !== undefined;
    },
    walk(direction) {
      attend((attended) => attended.walk(marks, direction));
      return marks.length > 0;
    },
  };
}
