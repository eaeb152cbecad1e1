/** Changes of a page come in bursts; what they show is looked for once this long after the first. */
const CHECK_MS = 60;
/** Looks for what is shown take at most this share of the time. */
const MAX_SHARE = 0.02;
/**
 * Styles can be changed in ways that nothing tells of (rules put in by a script). After a walk that left
 * text out it is looked for so many milliseconds later, and then no more.
 */
const LATER_MS = [1_000, 4_000, 16_000];
/** What may show text without a change of the page's tree. */
const SIGNS = [
  'transitionend',
  'animationend',
  'animationstart',
  'click',
  'change',
  'load',
  'visibilitychange',
];

/** What of a page readers do not see now, and may see later. */
export interface Hidden {
  /** What may get a box. */
  unshown: readonly Element[];
  isEmpty: boolean;
  /** Whether any of it can be seen now. Has the browser work out the page's layout. */
  isAnyShown(): boolean;
}

/** Notices when what was left out of a page is shown. */
export interface LateShown {
  /** Watches for what is hidden now, and no more for what was before. */
  follow(now: Hidden): void;
  /** Whether anything is waited for that no look is due for yet. */
  heeds(): boolean;
  /** Something of the page's markup or styles has changed. */
  suspect(): void;
}

/**
 * Calls `onShown` once anything of what was left out can be seen, whatever brought it: a class of an
 * element around it, a style sheet, the size of the window, an animation, a component that draws itself
 * late.
 */
export function watchLateShown(
  document: Document,
  onShown: () => void,
  signal: AbortSignal,
): LateShown {
  let hidden: Hidden | undefined;
  let check: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;
  // Tells of what gets a box, also by styles alone.
  let sizes: ResizeObserver | undefined;

  const look = (): void => {
    check = undefined;
    if (!hidden || document.visibilityState === 'hidden') return;
    const begun = performance.now();
    const isShown = hidden.isAnyShown();
    cost = performance.now() - begun;
    if (isShown) tell();
  };
  const tell = (): void => {
    stop();
    onShown();
  };
  const suspect = (): void => {
    if (hidden) check ??= setTimeout(look, Math.max(CHECK_MS, cost / MAX_SHARE));
  };
  const lookLater = (turn: number): void => {
    const wait = LATER_MS[turn];
    if (wait === undefined) return;
    later = setTimeout(() => {
      look();
      if (hidden) lookLater(turn + 1);
    }, wait);
  };
  const stop = (): void => {
    hidden = undefined;
    sizes?.disconnect();
    clearTimeout(check);
    clearTimeout(later);
    check = undefined;
  };

  for (const type of SIGNS)
    document.addEventListener(type, suspect, { signal, passive: true, capture: true });
  document.defaultView?.addEventListener('resize', suspect, { signal, passive: true });
  signal.addEventListener('abort', stop);
  return {
    heeds: () => hidden !== undefined && check === undefined,
    suspect,
    follow(now) {
      stop();
      if (now.isEmpty || signal.aborted) return;
      hidden = now;
      sizes ??= new ResizeObserver(suspect);
      for (const element of now.unshown) sizes.observe(element);
      lookLater(0);
    },
  };
}
