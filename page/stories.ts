import type { PageFacts } from '../contract/annotations.ts';
import type { ArticlePart } from '../contract/page.ts';
import { storyPlaces } from '../engine/read/1-document/article/story-places.ts';
import type { Collected } from './collect.ts';
import { readFacts, readStoryFacts } from './facts.ts';
import type { LinkedThing } from './linked-thing.ts';

/** The articles of a page that has several below one another. */
export interface Stories {
  parts: ArticlePart[];
  /** Which of them is in view. */
  inView(): number;
}

/**
 * Finds the articles of a page that stand below one another, as where the next one is loaded at the end of
 * the first, each with what the page says of it. Undefined where there is but one.
 * @param things the page's linked data
 */
export function storiesIn(
  document: Document,
  { texts, places, elementAt }: Collected,
  things: readonly LinkedThing[],
): Stories | undefined {
  const stories = storyPlaces(texts, places);
  if (stories.length < 2) return undefined;
  const headlines = stories.map(({ headline }) => texts[headline]?.text ?? '');
  const ownThings = headlines.map((headline) => things.find((thing) => isTitled(thing, headline)));
  const others = things.filter((thing) => !ownThings.includes(thing));
  const facts = stories.map(({ place }, at): PageFacts => {
    const title = headlines[at];
    const own = ownThings[at];
    const element = place === undefined ? undefined : elementAt(place);
    // What the page says of itself is said of the article that it was loaded with.
    if (at === 0) return { ...readFacts(document, own ? [own] : others), url: own?.url, title };
    return { ...readStoryFacts(document, own, element), title };
  });
  const heads = stories.map(({ headline }) => elementAt(texts[headline]?.place ?? -1));
  return {
    parts: stories.map(({ place }, at) => ({ place, page: facts[at] ?? {} })),
    inView: () => lastAbove(heads, (document.defaultView?.innerHeight ?? 0) / 2),
  };
}

function isTitled({ headline }: LinkedThing, words: string): boolean {
  return headline !== undefined && plain(headline) === plain(words);
}

function plain(text: string): string {
  return text
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The last of some elements that begins above a height of the window; the first where none does. */
function lastAbove(elements: readonly (Element | undefined)[], height: number): number {
  const at = elements.findLastIndex(
    (element) => element?.isConnected && element.getBoundingClientRect().top <= height,
  );
  return Math.max(0, at);
}
