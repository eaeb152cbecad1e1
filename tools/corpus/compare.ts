import type { Look } from './look.ts';

/** What is compared between a page with the extension and the same page without. */
export const ASPECTS = ['html', 'boxes', 'errors', 'copied', 'found'] as const;

export type Aspect = (typeof ASPECTS)[number];

/**
 * The aspects in which a page with the extension differs from the page without. Aspects in which two
 * loads without it differ from each other say nothing.
 */
export function differences(
  without: Look,
  again: Look,
  withExtension: Look,
): { differs: Aspect[]; unstable: Aspect[] } {
  const unstable = ASPECTS.filter((aspect) => !isSame(without, again, aspect));
  const differs = ASPECTS.filter(
    (aspect) => !unstable.includes(aspect) && !isSame(without, withExtension, aspect),
  );
  return { differs, unstable };
}

function isSame(a: Look, b: Look, aspect: Aspect): boolean {
  return JSON.stringify(a[aspect]) === JSON.stringify(b[aspect]);
}

/** How much of a text is shown around the place where two texts part, in UTF-16 units. */
const CONTEXT = 80;

/** Where two looks part in an aspect, with what stands there in each. */
export function firstDifference(a: Look, b: Look, aspect: Aspect): [string, string] {
  const [first, second] = [a, b].map((look) => [look[aspect]].flat().join('\n')) as [
    string,
    string,
  ];
  let at = 0;
  while (at < first.length && first[at] === second[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - CONTEXT), at + CONTEXT);
  return [around(first), around(second)];
}
