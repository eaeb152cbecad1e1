/** The typefaces of `fonts.css` by what they are here for: much wider, narrower and taller than most. */
const FONTS = {
  wide: 'Montserrat',
  narrow: 'Roboto Condensed',
  serif: 'Merriweather',
} as const;

/** Puts one of them in place of every family that the styles of a surface name; none by another name. */
export function setFont(host: HTMLElement, name: string | null): void {
  if (name === null || !Object.hasOwn(FONTS, name)) return;
  const family = `"${FONTS[name as keyof typeof FONTS]}"`;
  for (const kind of ['--sans', '--serif', '--mono']) host.style.setProperty(kind, family);
}
