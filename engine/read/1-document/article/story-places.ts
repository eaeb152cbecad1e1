import type { PlacedText, TextPlace } from '../../../../contract/article.ts';
import { isSentenceLike, MAX_LINK_SHARE } from '../../../text/sentence-like.ts';

/** A story has at least this much prose of its own, in UTF-16 units: teasers with a headline have less. */
const MIN_PROSE = 600;

/** One of several stories on a page. */
export interface StoryPlace {
  /** Number of the text that is its headline. */
  headline: number;
  /** Number of the place that holds all of it; absent where it is what the others leave over. */
  place?: number | undefined;
}

/**
 * The stories of a page that stand below one another, each with a headline of the first rank, in document
 * order. Fewer than two where the page has one story.
 * @param texts in document order
 * @param places the block elements that they stand in, in document order
 */
export function storyPlaces(
  texts: readonly PlacedText[],
  places: readonly TextPlace[],
): StoryPlace[] {
  const headlines = texts.flatMap((text, at) => (isHeadline(text, places) ? [at] : []));
  if (headlines.length < 2) return [];
  const inside = count(places, headlines, texts);
  const stories = headlines.map((headline): StoryPlace & { prose: number } => {
    let place = texts[headline]?.place ?? -1;
    for (let at = place; at >= 0 && inside[at] === 1; at = places[at]?.parent ?? -1) place = at;
    return { headline, place, prose: proseWithin(texts, place, lastInside(places, place)) };
  });
  const [first, ...others] = stories;
  const nexts = others.filter(({ prose }) => prose >= MIN_PROSE);
  if (!first || nexts.length === 0) return [];
  const own = first.prose >= MIN_PROSE ? first.place : undefined;
  return [
    { headline: first.headline, place: own },
    ...nexts.map(({ headline, place }) => ({ headline, place })),
  ];
}

/** The number of the last place inside of one, or its own. */
export function lastInside(places: readonly TextPlace[], first: number): number {
  let last = first;
  while ((places[last + 1]?.parent ?? -1) >= first) last += 1;
  return last;
}

function isHeadline({ kind, place }: PlacedText, places: readonly TextPlace[]): boolean {
  if (kind !== 'heading' || places[place]?.tag !== 'h1') return false;
  for (let at = place; at >= 0; at = places[at]?.parent ?? -1)
    if (places[at]?.aside === 'structure') return false;
  return true;
}

/** How many of the headlines lie inside of each place. */
function count(
  places: readonly TextPlace[],
  headlines: readonly number[],
  texts: readonly PlacedText[],
): number[] {
  const counts = places.map(() => 0);
  for (const headline of headlines)
    for (let at = texts[headline]?.place ?? -1; at >= 0; at = places[at]?.parent ?? -1)
      counts[at] = (counts[at] ?? 0) + 1;
  return counts;
}

function proseWithin(texts: readonly PlacedText[], first: number, last: number): number {
  let prose = 0;
  for (const { text, kind, linked, place } of texts) {
    if (place < first || place > last || kind === 'heading') continue;
    if (linked <= text.length * MAX_LINK_SHARE && isSentenceLike(text)) prose += text.length;
  }
  return prose;
}
