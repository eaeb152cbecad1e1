/**
 * An address as a text that leaves Counterpoint may link it.
 * @returns undefined for anything but `http(s)`, and for one that carries a user name, which dresses one
 *   site up as another
 */
export function webAddress(url: string | undefined): URL | undefined {
  const address = url === undefined ? null : URL.parse(url);
  const isWeb = address?.protocol === 'https:' || address?.protocol === 'http:';
  return address && isWeb && !address.username && !address.password ? address : undefined;
}
