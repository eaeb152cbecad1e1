import { textFragment } from './text-fragment.ts';

/**
 * The address of a web page as it may be linked.
 * @returns undefined for anything but `http(s)` and for addresses that carry a user name, which
 * dress one site up as another
 */
export function webAddress(url: string | undefined): URL | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return undefined;
  return address.username || address.password ? undefined : address;
}

/**
 * Where a source's link leads: to the quoted words, where the source prints them in the same
 * language, else to the page.
 */
export function sourceHref(
  source: { url?: string | undefined; lang?: string | undefined },
  versions: readonly { text: string; lang: string }[],
): string | undefined {
  const address = webAddress(source.url);
  if (!address) return undefined;
  const { lang } = source;
  const printed = lang && versions.find((version) => isSameLanguage(lang, version.lang));
  if (!printed || address.hash) return address.href;
  return address.href.replace(/#$/, '') + textFragment(printed.text);
}

function isSameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}
