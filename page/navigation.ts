/** How often the address is compared where the browser does not announce navigations. */
const POLL_MS = 1_000;

/**
 * Calls `onNavigate` when a page shows another address without loading anew. Changes of the fragment
 * alone do not count. Patching the page's `history` would not work: an extension's script has a world
 * of its own.
 * @returns what ends it
 */
export function watchNavigation(
  window: Window & typeof globalThis,
  onNavigate: () => void,
): () => void {
  const { document } = window;
  let address = addressOf(document);
  const compare = (): void => {
    const now = addressOf(document);
    if (now === address) return;
    address = now;
    onNavigate();
  };
  // An element of the page may go by the name `navigation`, so that alone proves nothing.
  const navigation: Navigation | undefined = window.navigation;
  if (navigation && 'onnavigatesuccess' in navigation) {
    navigation.addEventListener('navigatesuccess', compare);
    return () => navigation.removeEventListener('navigatesuccess', compare);
  }
  window.addEventListener('popstate', compare);
  const timer = window.setInterval(compare, POLL_MS);
  return () => {
    window.removeEventListener('popstate', compare);
    window.clearInterval(timer);
  };
}

/** Calls `onReturn` when a page comes back from the back-forward cache. */
export function watchReturn(window: Window, onReturn: () => void, signal: AbortSignal): void {
  window.addEventListener(
    'pageshow',
    ({ persisted, isTrusted }) => persisted && isTrusted && onReturn(),
    { signal },
  );
}

function addressOf(document: Document): string {
  return document.URL.split('#', 1)[0] ?? '';
}
