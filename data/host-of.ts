/** The host of an address without `www.`; nothing where it has none. */
export function hostOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return new URL(url).hostname.replace(/\.$/, '').replace(/^www\./, '') || undefined;
}
