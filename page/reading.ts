import type { PageFacts, Span } from '../contract/annotations.ts';
import type { PlacedText } from '../contract/article.ts';
import type { WalkDirection, WrongMatch } from '../contract/marks.ts';
import type { Background, PagePreferences, ReadPageReply } from '../contract/page.ts';
import { NOTHING_CARRIED } from '../engine/positions/article-content.ts';
import { isOf } from '../engine/present/choose-marks.ts';
import type { Attendance, CardController } from './card-host.ts';
import type { PageInReading } from './card-source.ts';
import { type Collected, collectInSlices } from './collect.ts';
import { readFacts } from './facts.ts';
import { awaitHover, type Hover } from './first-hover.ts';
import type { Look } from './first-look.ts';
import { type HitTest, hitTester } from './hit-test.ts';
import { MAX_LATE_LOOKS } from './late-looks.ts';
import { watchReturn } from './navigation.ts';
import { type LookResult, observe } from './observe.ts';
import { type PlacedMark, paint, unpaint } from './paint.ts';
import { placeMarks } from './place-marks.ts';
import { findAgain } from './same-article.ts';
import { watchTaps } from './taps.ts';
import type { DocumentNames } from './unforeseen.ts';
import { whenVisible } from './visibility.ts';
import type { PageToRead } from './visit.ts';

/** What a reading needs from the script that it runs in. */
export interface ReadingContext extends PageToRead {
  background: Background;
  names: DocumentNames;
  loadCard: () => Promise<CardController>;
}

/** One page being read, until its signal aborts. */
export interface Reading {
  applyPreferences(preferences: PagePreferences): void;
  showOnPage(target: { statement: string } | { actor: string }): boolean;
  walk(direction: WalkDirection): boolean;
}

/** What was last sent to be understood, what came back, and where its texts stand now. */
interface Understood extends Pick<ReadPageReply, 'marks' | 'content' | 'isBody'> {
  texts: PlacedText[];
  collected: Collected;
  /** The present number of a text by that under which it was sent. */
  numberOf(block: number): number | undefined;
}

/**
 * Reads a page that passed the gate: sends its text, paints the marks, answers the pointer, and looks again
 * when the page changes. Aborting the signal takes everything out of the page.
 */
export function startReading(context: ReadingContext, signal: AbortSignal): Reading {
  const { document, background, names } = context;
  const watching = new AbortController();
  const root = document.documentElement;
  signal.addEventListener('abort', () => watching.abort());
  let first: Look | undefined = context.first;
  let page: PageFacts = {};
  let isNews = true;
  let understood: Understood | undefined;
  let preferences: PagePreferences | undefined;
  let marks: PlacedMark[] = [];
  /** What the reader called wrong since the background last told what to leave out. */
  let wrong: readonly WrongMatch[] = [];
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
      understood = undefined;
      place();
      if (isNews) background.pageSkipped({ page, verdict }).catch(() => undefined);
      isNews = false;
      lateLooks += 1;
      if (lateLooks > MAX_LATE_LOOKS) watching.abort();
      return { isNew: false, ms: 0 };
    }
    isNews = true;
    const collected = await collectInSlices(document, watching.signal);
    const { ms, texts, places } = collected;
    const numbers = understood && findAgain(understood.texts, understood.isBody, collected);
    if (understood && numbers) {
      understood = { ...understood, collected, numberOf: (block) => numbers.get(block) };
      return { isNew: place(), ms };
    }
    const asked = preferences;
    const reply = await background.readPage({ page, verdict, texts, places, names: names.marks });
    // What was answered by preferences that hold no more is asked again with the next look.
    if (signal.aborted || preferences !== asked) return { isNew: false, ms };
    understood = { ...reply, texts, collected, numberOf: (block) => block };
    preferences = reply.preferences;
    return { isNew: place(), ms };
  };

  /** Puts the marks where their text stands now. True where they are others than before. */
  const place = (): boolean => {
    if (signal.aborted) return false;
    const before = new Set(marks);
    const open = cards?.openMark();
    // A card may be without its mark for a while, and then gets it back.
    const known = open ? [...marks, open] : marks;
    const wanted = understood?.marks.filter((mark) => !wrong.some((match) => isOf(mark, match)));
    marks = understood && wanted ? placeMarks(wanted, rangeFinder(understood), known) : [];
    paint(marks, names.marks);
    const isFirst = hitTest === undefined && marks.length > 0;
    if (isFirst || hitTest) hitTest = hitTester(marks);
    if (isFirst) watchReader();
    if (open) cards?.send({ type: marks.includes(open) ? 'there' : 'gone' });
    return marks.length !== before.size || !marks.every((mark) => before.has(mark));
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
      cards = card.attend({ page: inReading, markAt, hover, names, signal });
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
    content: () => understood?.content ?? NOTHING_CARRIED,
    preferences: () => preferences,
    leaveOut(matches) {
      wrong = matches;
      place();
    },
  };

  const firstMarkOf = (target: { statement: string } | { actor: string }) =>
    marks.find(({ target: marked }) =>
      'actor' in target
        ? marked.kind === 'actor' && marked.mention.actor === target.actor
        : marked.kind === 'claim' && marked.claim.statements.includes(target.statement),
    );

  document.dispatchEvent(new Event(names.arrival));
  if (document.defaultView) watchReturn(document.defaultView, context.startAnew, signal);
  signal.addEventListener('abort', () => {
    unpaint(names.marks);
    hitTest = undefined;
  });
  const watch = observe(
    {
      document,
      look,
      scope: () => understood?.collected.scope,
      shadowRoots: () => understood?.collected.shadowRoots ?? [],
      wasHidden: (element) => understood?.collected.hidden.has(element) ?? false,
    },
    watching.signal,
  );

  return {
    applyPreferences(changed) {
      preferences = changed;
      wrong = [];
      // The background chooses the marks, so the page is read anew.
      understood = undefined;
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

function rangeFinder({ collected, numberOf }: Understood): (span: Span) => StaticRange | null {
  return (span) => {
    const block = numberOf(span.block);
    return block === undefined ? null : collected.rangeOf({ ...span, block });
  };
}
