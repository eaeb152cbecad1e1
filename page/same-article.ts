import type { PlacedText, TextPlace } from '../contract/article.ts';
import { isSentenceLike } from '../engine/text/sentence-like.ts';

/**
 * Finds the texts of an article in a fresh look at its page. Only the article counts, since tickers and
 * teasers around it change all the time; on a page in which no article was found everything does.
 * @param before what was understood
 * @param isBody for each of these whether it is the article's
 * @param now what is there now, and the places that it stands in
 * @returns the present number of each of the article's texts by that before; undefined where the
 * article is another, or where there is new text that may be part of it
 */
export function findAgain(
  before: readonly PlacedText[],
  isBody: readonly boolean[],
  now: { texts: readonly PlacedText[]; places: readonly TextPlace[] },
): Map<number, number> | undefined {
  const hasBody = isBody.includes(true);
  const article = [...before.keys()].filter((at) => !hasBody || isBody[at]);
  const others = new Set(before.flatMap(({ text }, at) => (isBody[at] ? [] : [text])));
  const numbers = new Map<number, number>();
  for (const [at, { text, kind, place }] of now.texts.entries()) {
    const next = article[numbers.size];
    const expected = next === undefined ? undefined : before[next];
    if (next !== undefined && expected?.text === text && expected.kind === kind)
      numbers.set(next, at);
    else if (!hasBody || !(others.has(text) || isAside(text, place, now.places))) return undefined;
  }
  return numbers.size === article.length ? numbers : undefined;
}

/** A label or a teaser, by the markup around it; prose may be the article's, whatever is around it. */
function isAside(text: string, place: number, places: readonly TextPlace[]): boolean {
  if (isSentenceLike(text)) return false;
  for (let at = places[place]; at; at = places[at.parent]) if (at.aside !== 'no') return true;
  return false;
}
