import { expect, test } from 'vitest';
import { createAllowance } from '../../../platform/allowance.ts';

test('an allowance is used up by each tab for itself and comes back with time', () => {
  let now = 0;
  const allowed = createAllowance(6, () => now);
  for (let n = 0; n < 6; n++) expect(allowed(1)).toBe(true);
  expect(allowed(1)).toBe(false);
  expect(allowed(2)).toBe(true);
  now += 9_000;
  expect(allowed(1)).toBe(false);
  now += 1_000;
  expect(allowed(1)).toBe(true);
  expect(allowed(1)).toBe(false);
  now += 60_000;
  expect(allowed(1, 6)).toBe(true);
  expect(allowed(1, 1)).toBe(false);
  expect(allowed(3, 7)).toBe(false);
});
