/** The middle one of some numbers; undefined where there are none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** The largest one; undefined where there are none. */
export function worst(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

/** With three significant digits, as measuring gives no more. */
export function rounded(number: number): number;
export function rounded(number: number | undefined): number | undefined;
export function rounded(number: number | undefined): number | undefined {
  return number === undefined ? undefined : Number(number.toPrecision(3));
}
