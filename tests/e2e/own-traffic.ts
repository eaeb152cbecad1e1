/**
 * Hosts the browsers' makers run. A fresh profile asks them for the time, lists and updates with or
 * without an extension; everything else has to come from the pages a test opens.
 */
const MAKERS =
  /(?:^|\.)(?:google\.com|googleapis\.com|gstatic\.com|mozilla\.(?:org|com|net)|firefox\.com)$/;

/** Requests that neither the opened pages nor the browser itself account for. */
export function foreignRequests(requests: readonly string[], opened: readonly string[]): string[] {
  const expected = new Set(opened.flatMap((url) => [url, new URL('/favicon.ico', url).href]));
  return requests.filter((url) => {
    const host = URL.canParse(url) ? new URL(url).hostname : (url.split(':')[0] ?? '');
    return !expected.has(url) && !MAKERS.test(host);
  });
}
