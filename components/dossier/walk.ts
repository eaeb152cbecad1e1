/** Where something stands in a plot; `across` is a column or a time. */
export interface Spot {
  row: number;
  across: number;
}

/**
 * The spot that an arrow key leads to, the nearest in its direction: along the row to left and right,
 * to the spot of the next row that is least far off to the side up and down.
 * @param spots in any order
 * @param at place of the present spot in `spots`
 * @param key as in `KeyboardEvent.key`
 * @param isFromRight whether the plot runs from right to left
 * @returns its place in `spots`; undefined where the key leads nowhere
 */
export function walk(
  spots: readonly Spot[],
  at: number,
  key: string,
  isFromRight = false,
): number | undefined {
  const here = spots[at];
  if (!here) return undefined;
  const alongRow = order(spots).filter((place) => spots[place]?.row === here.row);
  const step = { ArrowLeft: -1, ArrowRight: 1 }[key];
  if (step !== undefined) return alongRow[alongRow.indexOf(at) + (isFromRight ? -step : step)];
  if (key === 'Home') return alongRow[0];
  if (key === 'End') return alongRow.at(-1);
  const direction = { ArrowUp: -1, ArrowDown: 1 }[key];
  return direction && nearestInNextRow(spots, here, direction);
}

function order(spots: readonly Spot[]): number[] {
  return spots
    .map((_, place) => place)
    .sort((a, b) => (spots[a]?.across ?? 0) - (spots[b]?.across ?? 0) || a - b);
}

function nearestInNextRow(
  spots: readonly Spot[],
  { row, across }: Spot,
  direction: number,
): number | undefined {
  let best: { place: number; rows: number; aside: number } | undefined;
  spots.forEach((spot, place) => {
    const rows = (spot.row - row) * direction;
    const aside = Math.abs(spot.across - across);
    const isNearer = !best || rows < best.rows || (rows === best.rows && aside < best.aside);
    if (rows > 0 && isNearer) best = { place, rows, aside };
  });
  return best?.place;
}
