/** Where the extension has the overlay of a pack that comes with it, from the root of its files. */
export function bundledOverlayPath(pack: string, lang: string): `/overlays/${string}.json` {
  return `/overlays/${pack}.${lang}.json`;
}
