import type { TextBlock } from '../../../../contract/annotations.ts';
import type { PlacedText, TextPlace } from '../../../../contract/article.ts';
import { findBody } from './find-body.ts';
import { lastInside } from './story-places.ts';

/**
 * The blocks that a page's texts are to the engine, each with its number as id and whether it belongs
 * to the article.
 */
export function toBlocks(texts: readonly PlacedText[], places: readonly TextPlace[]): TextBlock[] {
  return asBlocks([...texts.entries()], places);
}

/**
 * The same for each of several articles on a page, of its own texts alone.
 * @param parts the numbers of the places that the articles fill; absent for what the others leave over
 */
export function toBlocksOfParts(
  texts: readonly PlacedText[],
  places: readonly TextPlace[],
  parts: readonly (number | undefined)[],
): TextBlock[][] {
  const ranges = parts.map((first) =>
    first === undefined || first < 0 || first >= places.length
      ? undefined
      : { first, last: lastInside(places, first) },
  );
  const partOf = ({ place }: PlacedText): number =>
    ranges.findIndex((range) => range && place >= range.first && place <= range.last);
  const rest = ranges.indexOf(undefined);
  const numbered = [...texts.entries()];
  return ranges.map((_, part) =>
    asBlocks(
      numbered.filter(([, text]) => {
        const own = partOf(text);
        return own === part || (own < 0 && part === rest);
      }),
      places,
    ),
  );
}

function asBlocks(
  numbered: readonly [id: number, text: PlacedText][],
  places: readonly TextPlace[],
): TextBlock[] {
  const body = findBody(
    numbered.map(([, text]) => text),
    places,
  );
  return numbered.map(([id, { text, kind }], at) => ({
    id,
    text,
    kind,
    region: body[at] ? 'body' : 'outside',
  }));
}
