/**
 * Resolves once the page is on the screen: a tab in the background and a page rendered ahead of a
 * visit that may never come are not worth reading yet.
 * @throws the signal's reason once it is aborted.
 */
export async function whenVisible(document: Document, signal: AbortSignal): Promise<void> {
  while (document.visibilityState === 'hidden' && !signal.aborted) {
    await new Promise<unknown>((resolve) => {
      document.addEventListener('visibilitychange', resolve, { once: true, signal });
      signal.addEventListener('abort', resolve, { once: true });
    });
  }
  signal.throwIfAborted();
}
