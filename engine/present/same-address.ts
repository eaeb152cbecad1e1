/** What is added to an address to tell where a reader came from, and changes nothing of the page. */
const NOISE =
  /^(?:utm_.*|at_.*|fbclid|gclid|dclid|igshid|mc_[ce]id|ref|ref_src|cmpid|ocid|smid|src)$/;

/**
 * Whether two addresses are of one page, however it was reached.
 * @returns false also where one of them is no address
 */
export function isSameAddress(a: string | undefined, b: string | undefined): boolean {
  const first = pageOf(a);
  return first !== undefined && first === pageOf(b);
}

/** Without protocol, hash, noise in the query and slash at the end. */
function pageOf(address: string | undefined): string | undefined {
  const url = address === undefined ? null : URL.parse(address);
  if (!url) return undefined;
  const query = [...url.searchParams].filter(([name]) => !NOISE.test(name)).sort();
  const path = url.pathname.replace(/(?<!\/)\/+$/, '');
  return `${url.host.replace(/^www\./, '')}${path}?${new URLSearchParams(query)}`;
}
