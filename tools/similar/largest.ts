/** Positions of the largest numbers above nothing, the largest first. */
export function positionsOfLargest(numbers: Float64Array, count: number): number[] {
  const found: number[] = [];
  let least = 0;
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    if (number <= least) continue;
    // Few numbers of a long row are among the largest so far: putting each in its place costs little.
    let place = found.length;
    while (place > 0 && number > (numbers[found[place - 1] ?? 0] ?? 0)) place--;
    found.splice(place, 0, at);
    if (found.length > count) found.pop();
    if (found.length === count) least = numbers[found[count - 1] ?? 0] ?? 0;
  }
  return found;
}
