import type { PageFacts, Span } from '../contract/annotations.ts';
import type { PlacedText } from '../contract/article.ts';
import type { WalkDirection, WrongMatch } from '../contract/marks.ts';
import type { Background, PagePreferences, ReadPageReply } from '../contract/page.ts';
import { isOf, thinOut } from '../engine/present/choose-marks.ts';
import { NOTHING_CARRIED } from '../engine/read/5-relations/positions/article-content.ts';
import type { Attendance, CardController } from './card-host.ts';
import type { PageInReading } from './card-source.ts';
import type { Changes } from './changes.ts';
import { type Collected, collectInSlices } from './collect.ts';
import { readFacts } from './facts.ts';
import { awaitHover, type Hover } from './first-hover.ts';
import type { Look } from './first-look.ts';
import { type HitTest, hitTester } from './hit-test.ts';
import { MAX_LATE_LOOKS } from './late-looks.ts';
import type { Hidden } from './late-shown.ts';
import { watchReturn } from './navigation.ts';
import { type LookResult, observe } from './observe.ts';
import { type PlacedMark, paint, unpaint } from './paint.ts';
import { isSameRange, placeMarks } from './place-marks.ts';
import { findAgain } from './same-article.ts';
import { type Sight, sightNow } from './sight.ts';
import { type Stories, storiesIn } from './stories.ts';
import { watchTaps } from './taps.ts';
import type { DocumentNames } from './unforeseen.ts';
import { whenVisible } from './visibility.ts';
import type { PageInSight, PageToRead } from './visit.ts';

/** A reader who has not scrolled for so long, in milliseconds, looks at what is in view. */
const SCROLL_REST_MS = 300;
/** Of a page that shows this much, in UTF-16 units, enough is read, whatever else is hidden in it. */
const MOST_SHOWN = 4_000;
/** Less than this is hidden in every page: menus, notices, forms. */
const MIN_HIDDEN = 600;

/** What a reading needs from the script that it runs in. */
export interface ReadingContext extends PageToRead {
  background: Background;
  names: DocumentNames;
  loadCard: () => Promise<CardController>;
}

/** One page being read, until its signal aborts. */
export interface Reading extends PageInSight {
  applyPreferences(preferences: PagePreferences): void;
  showOnPage(target: { statement: string } | { actor: string }): boolean;
  walk(direction: WalkDirection): boolean;
}

/** What was last sent to be understood, what came back, and where its texts stand now. */
interface Understood extends Pick<ReadPageReply, 'marks' | 'contents' | 'isBody'> {
  texts: PlacedText[];
  /** What each of the page's articles says of itself. */
  facts: PageFacts[];
  /** There where the page has several articles. */
  stories: Stories | undefined;
  /** Which of them the background was told to be in view. */
  inView: number;
  /** The address under which it was understood. */
  url: string | undefined;
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
  let seen: Look = context.first;
  let isFirstLook = true;
  let isNews = true;
  let understood: Understood | undefined;
  let preferences: PagePreferences | undefined;
  /** All that may be underlined, of which `marks` are. */
  let placed: PlacedMark[] = [];
  let marks: PlacedMark[] = [];
  /** Marks in what is folded to nothing, to be drawn once it is unfolded. */
  let cutAway: PlacedMark[] = [];
  /** What the reader called wrong since the background last told what to leave out. */
  let wrong: readonly WrongMatch[] = [];
  let hitTest: HitTest | undefined;
  let cards: Attendance | undefined;
  let loading: Promise<Attendance> | undefined;
  let lateLooks = 0;
  /** Where marks were seen since the page was last read as a whole. */
  let seenAt = new WeakMap<PlacedMark, StaticRange>();
  /** Rules put in anew would have the browser work out the styles of the whole page again. */
  let hasRules = false;

  /** Looks at the page as it is now. */
  const look = async (changes: Changes): Promise<LookResult> => {
    await whenVisible(document, watching.signal);
    if (document.documentElement !== root) {
      // `document.open()` takes all listeners along with the tree.
      context.startAnew();
      return { isNew: false, ms: 0 };
    }
    const known = changes.isAll ? undefined : understood;
    if (!(isFirstLook || known) || !seen.isStillTrue()) seen = context.look();
    isFirstLook = false;
    const { verdict, things } = seen;
    const page = readFacts(document, things);
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
    lateLooks = 0;
    const part = known?.collected.readAgain(changes);
    const collected = part ?? (await collectInSlices(document, watching.signal));
    if (!part) seenAt = new WeakMap();
    const { ms, texts, places } = collected;
    const stories = storiesIn(document, collected, things);
    const inView = stories?.inView() ?? 0;
    const numbers = understood && findAgain(understood.texts, understood.isBody, collected);
    if (understood && numbers) {
      const isAsBefore = understood.inView === inView && understood.url === page.url;
      understood = { ...understood, collected, stories, numberOf: (block) => numbers.get(block) };
      const isNew = place(seenAt);
      // What is underlined stays, but who asks for the page is told of the article in view.
      if (isAsBefore) return { isNew, ms };
    }
    const asked = preferences;
    const facts = stories?.parts.map((part) => part.page) ?? [page];
    const inViewFacts = { ...facts[inView], url: page.url };
    const reply = await background.readPage({
      page: inViewFacts,
      ...(stories && { articles: stories.parts, inView }),
      ...(isMostHidden(collected) && { isMostHidden: true }),
      ...(!hasRules && { names: names.marks }),
      ...{ verdict, texts, places },
    });
    hasRules = true;
    // What was answered by preferences that hold no more is asked again with the next look.
    if (signal.aborted || preferences !== asked) return { isNew: false, ms };
    const told = { facts: facts.with(inView, inViewFacts), stories, inView, url: page.url };
    understood = { ...reply, ...told, texts, collected, numberOf: (block) => block };
    preferences = reply.preferences;
    return { isNew: place(seenAt), ms };
  };

  /**
   * Puts the marks where their text stands now. True where they are others than before.
   * @param seen marks that need not be looked for where they were
   */
  const place = (seen = new WeakMap<PlacedMark, StaticRange>()): boolean => {
    if (signal.aborted) return false;
    const before = new Set(marks);
    const open = cards?.openMark();
    // A card may be without its mark for a while, and then gets it back.
    const known = open && !placed.includes(open) ? [...placed, open] : placed;
    placed = understood ? placeMarks(understood.marks, rangeFinder(understood), known) : [];
    const sight = sightOf(seen);
    const chosen = thinOut(placed, (mark) => sight(mark) === 'seen').filter(
      (mark) => !wrong.some((match) => isOf(mark, match)),
    );
    marks = chosen.filter((mark) => sight(mark) !== 'cut-away');
    cutAway = chosen.filter((mark) => !marks.includes(mark));
    paint(marks, names.marks);
    const isFirst = hitTest === undefined && marks.length > 0;
    if (isFirst || hitTest) hitTest = hitTester(marks);
    if (isFirst) watchReader();
    if (open) cards?.send({ type: marks.includes(open) ? 'there' : 'gone' });
    return marks.length !== before.size || !marks.every((mark) => before.has(mark));
  };

  /** What is not rendered yet is seen once the reader has scrolled to it, and must not be measured before. */
  const isUnrendered = ({ span }: PlacedMark): boolean => {
    const block = understood?.numberOf(span.block);
    return block !== undefined && (understood?.collected.isUnrendered(block) ?? false);
  };

  /** Tells of marks whether a reader can see them now, where need be by scrolling. */
  const sightOf = (
    seen = new WeakMap<PlacedMark, StaticRange>(),
  ): ((mark: PlacedMark) => Sight) => {
    const sight = sightNow(document);
    const known = new Map<PlacedMark, Sight>();
    return (mark) => {
      const before = known.get(mark);
      if (before) return before;
      const isSeen = isUnrendered(mark) || isSameRange(seen.get(mark), mark.range);
      const now = isSeen ? 'seen' : sight(mark.range);
      known.set(mark, now);
      if (now === 'seen') seen.set(mark, mark.range);
      return now;
    };
  };

  const seenOf = (some: readonly PlacedMark[]): PlacedMark[] => {
    const sight = sightOf();
    return some.filter((mark) => sight(mark) === 'seen');
  };

  const hidden = (): Hidden | undefined => {
    const leftOut = understood?.collected.leftOut;
    return (
      leftOut && {
        unshown: leftOut.unshown,
        isEmpty: leftOut.isEmpty && cutAway.length === 0,
        isAnyShown: () => leftOut.isAnyShown() || seenOf(cutAway).length > 0,
      }
    );
  };

  /** Takes over words that the page has put anew around marks. False where they are others. */
  const mend = (changes: Changes): boolean => {
    if (!understood || understood.stories || !placed.some((mark) => isTouched(mark, changes)))
      return false;
    const { texts, isBody, collected: before } = understood;
    const collected = before.readAgain(changes);
    const numbers = collected && findAgain(texts, isBody, collected);
    if (!numbers) return false;
    understood = { ...understood, collected, numberOf: (block) => numbers.get(block) };
    place(seenAt);
    return true;
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
    articleOf: ({ article }) => ({
      page: understood?.facts[article] ?? {},
      content: understood?.contents[article] ?? NOTHING_CARRIED,
    }),
    preferences: () => preferences,
    leaveOut(matches) {
      wrong = matches;
      place();
    },
  };

  const firstMarkOf = (target: { statement: string } | { actor: string }) =>
    seenOf([...marks, ...placed]).find(({ target: marked }) =>
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
      isLeftOut: (element) => understood?.collected.leftOut.has(element) ?? false,
      hidden,
      mend,
    },
    watching.signal,
  );
  const followReader = (): void => {
    const { stories, inView } = understood ?? {};
    if (stories && stories.inView() !== inView) void watch.lookAgain();
  };
  watchScroll(document, () => understood?.stories !== undefined, followReader, signal);

  return {
    applyPreferences(changed) {
      preferences = changed;
      wrong = [];
      // The background chooses the marks, so the page is read anew.
      understood = undefined;
      void watch.lookAgain();
    },
    async goOn() {
      if (watching.signal.aborted) return false;
      await watch.lookAgain();
      return isNews && !watching.signal.aborted;
    },
    showOnPage(target) {
      const mark = firstMarkOf(target);
      if (mark) attend((attended) => attended.leadTo(mark));
      return mark !== undefined;
    },
    walk(direction) {
      const seen = seenOf(marks);
      attend((attended) => attended.walk(seen, direction));
      return seen.length > 0;
    },
  };
}

/** Calls back once the reader has come to rest after scrolling, where that matters. */
function watchScroll(
  document: Document,
  matters: () => boolean,
  onRest: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      if (matters()) timer = setTimeout(onRest, SCROLL_REST_MS);
    },
    { signal, passive: true, capture: true },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Whether a change may have taken a mark from its words. */
function isTouched({ range }: PlacedMark, { nodes }: Changes): boolean {
  return [range.startContainer, range.endContainer].some(
    (node) =>
      !node.isConnected || nodes.has(node) || (node.parentNode && nodes.has(node.parentNode)),
  );
}

/** Whether a page keeps more text from its readers, by its styles, than it shows. */
function isMostHidden({ texts, leftOut }: Collected): boolean {
  const shown = texts.reduce((sum, { text }) => sum + text.length, 0);
  return shown < MOST_SHOWN && leftOut.textLength(shown + MIN_HIDDEN) >= shown + MIN_HIDDEN;
}

function rangeFinder({ collected, numberOf }: Understood): (span: Span) => StaticRange | null {
  return (span) => {
    const block = numberOf(span.block);
    return block === undefined ? null : collected.rangeOf({ ...span, block });
  };
}
