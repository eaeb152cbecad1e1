import type { PackInfo } from '../../engine/pack.ts';

/** Whether a pack is in use: as the reader chose, else unless it is an example. */
export function isInUse(
  { id, example }: PackInfo,
  choices: Readonly<Record<string, boolean>>,
): boolean {
  return (Object.hasOwn(choices, id) ? choices[id] : undefined) ?? !example;
}
