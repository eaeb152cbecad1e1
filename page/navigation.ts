/** How often the address is compared where the browser does not announce navigations. */
const POLL_MS = 1_000;

/**
 * Calls `onNavigate` when a page shows another address without loading anew, and when it comes back
 * from the back-forward cache. Changes of the fragment alone do not count. Patching the page's
 * `history` would not work: an extension's script has a world of its own.
 */
export function watchNavigation(
  window: Window & typeof globalThis,
  onNavigate: () => void,
  signal: AbortSignal,
): void {
  let address = addressOf(window);
  const compare = (): void => {
    const now = addressOf(window);
    if (now === address) return;
    address = now;
    onNavigate();
  };
  window.addEventListener('pageshow', ({ persisted }) => persisted && onNavigate(), { signal });

  // A page may define a `navigation` of its own, so the name alone proves nothing.
  const navigation: unknown = window.navigation;
  if (typeof window.Navigation === 'function' && navigation instanceof window.Navigation) {
    navigation.addEventListener('navigatesuccess', compare, { signal });
    return;
  }
  window.addEventListener('popstate', compare, { signal });
  const timer = window.setInterval(compare, POLL_MS);
  signal.addEventListener('abort', () => window.clearInterval(timer));
}

function addressOf(window: Window): string {
  return window.location.href.replace(/#.*$/, '');
}
