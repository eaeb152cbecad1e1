import type { Command } from '../../contract/command.ts';

/** How browsers name keys that everybody knows by their sign. */
const SIGNS: Partial<Record<string, string>> = { Period: '.', Comma: ',' };

/** The keys one by one, as they stand on a keyboard. */
export function keysOf({ keys }: Command): string[] {
  return keys.split('+').flatMap((key) => (key.trim() ? [SIGNS[key.trim()] ?? key.trim()] : []));
}
